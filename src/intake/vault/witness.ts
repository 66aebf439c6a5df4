import { apart } from './apart.ts';

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

/** A witness in a storage of the browser; where that refuses there is none. */
export function witnessIn(storage: Parameters<typeof apart>[1]): Witness {
  const { read, keep, forget } = apart('intake', storage);
  const recall = () => {
    const noted = read() ?? '0';
    return /^\d{1,15}$/.test(noted) ? Number(noted) : undefined;
  };
  return { recall, note: (count) => keep(String(Math.max(count, recall() ?? 0))), forget };
}

/** The witness of this browser. */
export const witness: Witness = witnessIn(() => localStorage);
