import { openStore, type Store } from '../vault/store.ts';

/** What there is in this browser: nothing yet, cases that are locked, or what is left of cases that it has lost. */
export type Found = { readonly store: Store; readonly at: 'welcome' | 'unlock' | 'lost' };

/** Looks for cases. It fails where the browser keeps nothing, refuses, or does not answer. */
export async function lookFor(): Promise<Found> {
  const store = await openStore();
  const { header, lost } = await store.overview();
  if (header) return { store, at: 'unlock' };
  return { store, at: lost ? 'lost' : 'welcome' };
}
