/**
 * Remembers, apart from the database, how often something was kept in it: a browser whose database has suffered may begin an empty one in
 * silence, or go on from an older day. It knows no more than that number, which anybody can read in the database too.
 */
export type Witness = {
  /** How often, as far as it knows; 0 where it knows of nothing. */
  readonly recall: () => number;
  readonly note: (count: number) => void;
  readonly forget: () => void;
};

const name = 'intake';

/** A witness in a storage of the browser. Where that refuses there is none, and nothing else fails by it. */
export const witnessIn = (storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Witness => ({
  recall: () => Number(unlessRefused(() => storage().getItem(name)) ?? 0),
  note: (count) => unlessRefused(() => storage().setItem(name, String(count))),
  forget: () => unlessRefused(() => storage().removeItem(name)),
});

function unlessRefused<Of>(ask: () => Of): Of | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The witness of this browser. */
export const witness: Witness = witnessIn(() => localStorage);
