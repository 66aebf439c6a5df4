import type { Language } from '#src/words/languages.ts';
import { overwritten } from './bytes.ts';
import type { Cost } from './cost.ts';
import { type Derive, measuredCost } from './derive.ts';
import { enter, newHeader, type Opener } from './door.ts';
import { sealIn } from './header.ts';
import { type Kit, newKit, readKit } from './kit.ts';
import { newPhrase } from './phrase.ts';
import type { Store } from './store.ts';
import { lockList, openList } from './survey.ts';
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
  // Opened by its phrase and from its paper, as it will be tomorrow: what does not open is not begun.
  const paper = readKit(kit.words);
  const byKit = 'fault' in paper ? undefined : await overwritten(paper, (kit) => enter(header, { kit }, derive));
  const inside = byKit && (await enter(header, { phrase }, derive));
  if (!inside) throw new Error('the new vault does not open');
  const list = await lockList({ cases: [], whole: true, seal: sealIn(header) }, 1, inside);
  return (await store.commit({ after: undefined, header, list })) ? openVault(store, inside) : undefined;
}

/** What came of an attempt to open a vault: it is open, and `sound` is false where one of its two ways in has suffered, or an older header was put back, by which an older phrase or kit may open it again; or there is none; or there was one, and the browser has lost it; or it stays shut, for whichever reason. */
export type Attempt = { readonly vault: Vault; readonly sound: boolean } | 'none' | 'lost' | 'shut';

/** Opens the vault that is kept here. It fails where a later version of this page has kept it. */
export async function unlockVault(store: Store, opener: Opener, derive: Derive): Promise<Attempt> {
  const { header, list, lost } = await store.overview();
  if (!header) return lost ? 'lost' : 'none';
  const inside = await enter(header, opener, derive);
  if (!inside) return 'shut';
  const known = list && (await openList(list, inside));
  const isLast = !known || known.seal === sealIn(header);
  return { vault: openVault(store, inside), sound: inside.sound && isLast };
}
