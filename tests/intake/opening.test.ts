import { describe, expect, test } from 'vitest';
import { openerOf } from '#src/intake/opening/opener.ts';
import { pauseAfter } from '#src/intake/opening/pause.ts';
import { twoPlaces } from '#src/intake/opening/places.ts';
import { newKit } from '#src/intake/vault/kit.ts';
import { newPhrase } from '#src/intake/vault/phrase.ts';
import { isWord, wordsIn } from '#src/intake/vault/words.ts';
import { languages } from '#src/words/languages.ts';

describe('what is typed', () => {
  test.each(languages)('is a phrase or a kit by the number of its words, in %s', (language) => {
    const [phrase, kit] = [newPhrase(language), newKit(language)];
    expect(openerOf(phrase)).toEqual({ phrase });
    expect(openerOf(kit.words)).toEqual({ kit: kit.secret });
  });

  test('[V14 B] and is told what is wrong with it: how many words, which of them, or all of them together', () => {
    expect(openerOf('abandon ability')).toEqual({ fault: 'count', count: 2 });
    expect(openerOf('')).toEqual({ fault: 'count', count: 0 });
    expect(openerOf('abandon ability able qwerty above absent absorb abstract')).toEqual({ fault: 'word', at: 4 });
    expect(openerOf(`${'abandon '.repeat(11)}qwerty`)).toEqual({ fault: 'word', at: 12 });
    expect(openerOf('abandon '.repeat(12))).toEqual({ fault: 'together' });
  });
});

test('[V06 B] whoever is wrong waits longer each time, two seconds at most, and is never shut out', () => {
  expect([1, 2, 3, 4, 5, 50].map(pauseAfter)).toEqual([250, 500, 1000, 2000, 2000, 2000]);
  expect(pauseAfter(10_000)).toBe(2000);
});

describe('[V14 B] the words of a kit that are asked back', () => {
  const drawn = Array.from({ length: 600 }, () => twoPlaces(12));

  test('stand at two places of twelve, each place as likely as another', () => {
    for (const [one = 0, two = 0] of drawn) expect([one >= 1, one < two, two <= 12]).toEqual([true, true, true]);
    const times = new Map<number, number>();
    for (const place of drawn.flat()) times.set(place, (times.get(place) ?? 0) + 1);
    // 100 each on average: so far from it once in many millions of runs.
    for (let place = 1; place <= 12; place += 1) expect(times.get(place)).toBeGreaterThan(45);
  });

  test('are known without accents, in capitals, by four letters, and not by another word', () => {
    const [word = ''] = wordsIn.es.filter((each) => each.normalize('NFC') !== each && each.length > 6);
    const bare = word.normalize('NFKD').replace(/\p{M}/gu, '');
    for (const typed of [word, word.normalize('NFC'), bare, bare.toUpperCase(), ` ${bare.slice(0, 4)} `])
      expect(isWord(typed, word)).toBe(true);
    expect(isWord('', word)).toBe(false);
    expect(isWord(bare.slice(0, 3), word)).toBe(false);
  });
});
