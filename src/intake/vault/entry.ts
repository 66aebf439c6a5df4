import type { Language } from '#src/words/languages.ts';
import type { Cost } from './cost.ts';
import { type Derive, measuredCost } from './derive.ts';
import { enter, newHeader, type Opener } from './door.ts';
import { type Kit, newKit } from './kit.ts';
import { newPhrase } from './phrase.ts';
import { listId, lock, schema } from './record.ts';
import type { Store } from './store.ts';
import { openVault, type Vault } from './vault.ts';

/** What a vault will open by, before there is one: to be written down first. */
export type Drawn = { readonly phrase: string; readonly kit: Kit; readonly cost: Cost };

/** Draws a phrase and a kit, and measures what a guess may cost on this machine. Nothing is kept yet. */
export const drawVault = async (language: Language, derive: Derive): Promise<Drawn> => ({
  phrase: newPhrase(language),
  kit: newKit(language),
  cost: await measuredCost(derive),
});

/**
 * Makes the vault, empty and open; undefined where there is one already, which stays as it is, or what is left of one: to begin then,
 * somebody must delete it first.
 */
export async function beginVault(
  store: Store,
  { phrase, kit, cost }: Drawn,
  derive: Derive,
): Promise<Vault | undefined> {
  const { header: old, lost } = await store.overview();
  if (old || lost) return undefined;
  const header = await newHeader({ words: phrase, cost }, kit.secret, derive);
  // Opened by its phrase, as it will be tomorrow: what does not open is not begun.
  const inside = await enter(header, { phrase }, derive);
  if (!inside) throw new Error('the new vault does not open');
  const list = await lock('[]', { id: listId, version: 1, parent: 0, schema }, inside);
  return (await store.commit({ after: undefined, header, list })) ? openVault(store, inside) : undefined;
}

/** What came of an attempt to open a vault: it is open, and perhaps one of its two ways in has suffered; or there is none; or there was one, and the browser has lost it; or it stays shut, for whichever reason. */
export type Attempt = { readonly vault: Vault; readonly sound: boolean } | 'none' | 'lost' | 'shut';

/** Opens the vault that is kept here. */
export async function unlockVault(store: Store, opener: Opener, derive: Derive): Promise<Attempt> {
  const { header, lost } = await store.overview();
  if (!header) return lost ? 'lost' : 'none';
  const inside = await enter(header, opener, derive);
  return inside ? { vault: openVault(store, inside), sound: inside.sound } : 'shut';
}
