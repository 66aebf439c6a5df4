import { folded } from './folded.ts';

/** Digits that look like letters; and `i`, which as a capital looks like an `l`. */
const looksLike: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 2: 'z', 5: 's', 8: 'b', i: 'l' };
/** How many letters a nickname has at least where one slip makes it another that looks like it: of short ones too many are one slip apart. */
const fewest = 5;

/** What a nickname looks like at a glance: its letters and digits alone, and one for all that look the same. */
export function shapeOf(name: string): string {
  const text = folded(name);
  // A nickname of signs alone looks like itself.
  return (text.replace(/[^\p{L}\p{N}]/gu, '') || text).replace(/[01258i]/g, (each) => looksLike[each] ?? each);
}

/** Whether two nicknames, by their shapes, are easily taken for each other. */
export const isAlike = (one: string, two: string): boolean =>
  one === two || (Math.min(one.length, two.length) >= fewest && isOneSlip(one, two));

/** Whether one letter more, less or another, or two neighbors that have changed places, make one text the other. */
function isOneSlip(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwap && short.slice(at + 2) === long.slice(at + 2));
}
