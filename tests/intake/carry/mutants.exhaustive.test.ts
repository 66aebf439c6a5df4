import { test } from 'vitest';
import { holdsFor } from './mutant-laws.ts';

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
  '[I01] the %sth thousand of 10,000 files that somebody has changed is refused by name or is as we write it, and changes nothing',
  async (thousand) => {
    await holdsFor(1000 * (thousand + 1), 1000);
  },
  600_000,
);
