import type { Locales } from '#src/words/files.ts';
import { type Fingerprints, leftOver, unconfirmed } from '#src/words/fingerprints.ts';

const command = (key: string): string => `node src/commands/confirm-spanish.mjs ${key}`;

/** Spanish that nobody has compared with the English of today, each with the command that says it was done. */
export const fingerprintProblems = ({ en }: Locales, confirmed: Fingerprints): readonly string[] => [
  ...unconfirmed(en, confirmed).map((key) =>
    key in confirmed
      ? `${key}: the English has changed since the Spanish was made; compare them, then ${command(key)}`
      : `${key}: the Spanish was never confirmed; compare them, then ${command(key)}`,
  ),
  ...leftOver(en, confirmed).map((key) => `${key}: confirmed, but its English is gone; ${command(key)} clears it`),
];
