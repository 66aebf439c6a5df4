/**
 * Remembers, apart from the database, how often something was kept in it: a browser whose database has suffered may begin an empty one in
 * silence, or go on from an older day. It knows no more than that number, which anybody can read in the database too.
 */
export type Witness = {
  /** How often, as far as it knows; 0 where it knows of nothing, undefined where what it knew cannot be read any more. */
  readonly recall: () => number | undefined;
  /** Notes a count. A lower one than it knows comes late, from another tab. */
  readonly note: (count: number) => void;
  readonly forget: () => void;
};

const name = 'intake';

/** A witness in a storage of the browser. Where that refuses there is none, and nothing else fails by it. */
export function witnessIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Witness {
  const recall = () => {
    const noted = unlessRefused(() => storage().getItem(name)) ?? '0';
    return /^\d{1,15}$/.test(noted) ? Number(noted) : undefined;
  };
  return {
    recall,
    note: (count) => unlessRefused(() => storage().setItem(name, String(Math.max(count, recall() ?? 0)))),
    forget: () => unlessRefused(() => storage().removeItem(name)),
  };
}

function unlessRefused<Of>(ask: () => Of): Of | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The witness of this browser. */
export const witness: Witness = witnessIn(() => localStorage);
