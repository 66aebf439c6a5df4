import { test } from 'vitest';
import { holdsFor } from './mutant-laws.ts';

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  '[I01] of 10,000 files that somebody has changed, in thousand %s each is refused by name or is as we write it, and changes nothing',
  async (thousand) => {
    await holdsFor(1000 * thousand, 1000);
  },
  600_000,
);
