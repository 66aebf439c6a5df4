import { describe, expect, test } from 'vitest';
import { isAlike, shapeOf } from '#src/intake/caseload/alike.ts';

const alike = (one: string, two: string) => isAlike(shapeOf(one), shapeOf(two));

// Typed by hand: what somebody reads in a hurry as the same, and what they do not.
const same: readonly (readonly [string, string, string])[] = [
  ['Blue scarf', 'Blue scarf', 'the same'],
  ['Blue scarf', 'blue  SCARF', 'capitals and spaces'],
  ['Blue scarf', 'Bluescarf', 'written as one'],
  ['Blue-scarf', 'Blue scarf', 'a hyphen'],
  ['José', 'jose', 'an accent, however short'],
  ['Peña', 'Pena', 'a tilde'],
  ['Peña', 'Pen\u0303a', 'the same letter, made of two'],
  ['Bob', 'B0b', 'a zero'],
  ['Lila', '1ila', 'a one for an l'],
  ['Lila', 'L1la', 'a one for an i'],
  ['Ilse', 'llse', 'a capital I and a small l'],
  ['Oso 5', 'Oso S', 'a five'],
  ['Blue scarf', '8lue 5carf', 'an eight and a five'],
  ['Zoe', '2oe', 'a two'],
  ['Blue scarf', 'Blue scarfs', 'one letter more at the end'],
  ['Blue scarf', 'Blu scarf', 'one letter less'],
  ['Blue scarf', 'Bluer scarf', 'one letter more within'],
  ['Blue scarf', 'Blue scard', 'another letter'],
  ['Blue scarf', 'Glue scarf', 'another first letter'],
  ['Blue scarfs', 'Blue scrafs', 'two neighbors that changed places'],
  ['Marta', 'Marte', 'five letters, one of them another'],
  ['Marta', 'Martha', 'five letters and six'],
  ['House 10', 'House 11', 'numbers one digit apart'],
  ['★', ' ★ ', 'a sign alone'],
];
const other: readonly (readonly [string, string, string])[] = [
  ['Blue scarf', 'Red scarf', 'another color'],
  ['Ana', 'Ann', 'short, one letter another'],
  ['Rosa', 'Rosas', 'the shorter has four letters'],
  ['Rosa', 'Rose', 'four letters, one of them another'],
  ['Marta', 'Mirto', 'two letters another'],
  ['Blue scarf', 'Blue scarf two', 'more than one letter more'],
  ['Blue scarf', 'scarf Blue', 'the other way around'],
  ['Marta', 'atraM', 'backwards'],
  ['★', '☾', 'other signs'],
  ['Blue scarf', '', 'nothing'],
];

describe('two nicknames', () => {
  test.each(same)('%j and %j look alike: %s', (one, two) => {
    expect([alike(one, two), alike(two, one)]).toEqual([true, true]);
  });
  test.each(other)('%j and %j do not: %s', (one, two) => {
    expect([alike(one, two), alike(two, one)]).toEqual([false, false]);
  });
});
