import { entropyToMnemonic } from '@scure/bip39';
import { describe, expect, test, vi } from 'vitest';
import { kitLength, newKit, readKit } from '#src/intake/vault/kit.ts';
import { newPhrase, phraseLength, readPhrase } from '#src/intake/vault/phrase.ts';
import { wordsIn } from '#src/intake/vault/words.ts';
import { languages } from '#src/words/languages.ts';

const drawn = languages.flatMap((language) => Array.from({ length: 500 }, () => newPhrase(language)));

describe('a phrase', () => {
  test('is eight words of one list, and never twice the same', () => {
    for (const phrase of drawn) expect(phrase.split(' ')).toHaveLength(phraseLength);
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const language of languages) expect(new Set(wordsIn[language]).size).toBe(2048);
  });

  test('is drawn from all of the list', () => {
    const met = new Set(drawn.flatMap((phrase) => phrase.split(' ')));
    // 8,000 words of 4,096: each is missed with a chance of one in seven.
    expect(met.size).toBeGreaterThan(3_300);
  });

  test.each([
    ['as it was drawn', (phrase: string) => phrase],
    ['with accents as one sign', (phrase: string) => phrase.normalize('NFC')],
    ['without accents, from another keyboard', (phrase: string) => phrase.replace(/\p{M}/gu, '')],
    ['with signs that nobody sees', (phrase: string) => phrase.replace(/(\p{L}{2})/gu, '$1\u00ad\u200b')],
    ['in capitals', (phrase: string) => phrase.toUpperCase()],
    ['with several spaces, a tab and a line', (phrase: string) => ` ${phrase.replaceAll(' ', ' \t\n ')} `],
    ['with numbers and commas', (phrase: string) => phrase.replaceAll(' ', ', 2. ')],
    ['with a space that does not break', (phrase: string) => phrase.replaceAll(' ', '\u00a0')],
    [
      'by the first four letters',
      (phrase: string) =>
        phrase
          .split(' ')
          .map((word) => word.replace(/\p{M}/gu, '').slice(0, 4))
          .join(' '),
    ],
    [
      'in wide letters',
      (phrase: string) =>
        phrase.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    ],
  ])('is read %s', (_, typed) => {
    for (const phrase of drawn) expect(readPhrase(typed(phrase))).toBe(phrase);
  });

  test('is drawn once more where it could be read in the other language', () => {
    const english = new Set(wordsIn.en.map((word) => word.slice(0, 4)));
    const twofold = wordsIn.es.findIndex((word) => english.has(word.slice(0, 4)) && !wordsIn.en.includes(word));
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((numbers) => {
      if (numbers instanceof Uint16Array) numbers.fill(twofold);
      return numbers;
    });
    const phrase = newPhrase('es');
    expect(random).toHaveBeenCalledTimes(2);
    random.mockRestore();
    expect(readPhrase(phrase)).toBe(phrase);
  });

  test('says which word is not on the list of the language that was meant', () => {
    expect(readPhrase('abandon ability able abuot above absent absorb abstract')).toEqual({ fault: 'word', at: 4 });
    expect(readPhrase('ábaco abdomen abeja abierto abogado abono aborto qwerty')).toEqual({ fault: 'word', at: 8 });
    expect(readPhrase('abandon ability able')).toEqual({ fault: 'count', count: 3 });
    expect(readPhrase('')).toEqual({ fault: 'count', count: 0 });
  });

  test('cannot be one that somebody thought of', () => {
    const weak = [
      'password',
      '12345678',
      'correct horse battery staple',
      'firmground',
      'Tierra Firme 2026',
      'contraseña',
    ];
    const years = Array.from({ length: 100 }, (_, at) => `${weak[at % weak.length]}${1950 + at}!`);
    const long = years.map((each) => `my dog ${each} was born in a small town`);
    for (const each of [...weak, ...years, ...long]) expect(readPhrase(each)).toHaveProperty('fault');
  });
});

describe('a kit', () => {
  const kits = languages.flatMap((language) => Array.from({ length: 200 }, () => newKit(language)));

  test('is twelve words for 128 bits, read back from paper', () => {
    for (const { words, secret } of kits) {
      expect(words.split(' ')).toHaveLength(kitLength);
      expect(secret).toHaveLength(16);
      expect(readKit(words)).toEqual(secret);
      expect(readKit(words.replace(/\p{M}/gu, '').toUpperCase())).toEqual(secret);
    }
  });

  test('is drawn once more where it could be read in the other language', () => {
    const english = new Set(wordsIn.en.map((word) => word.slice(0, 4)));
    const isTwofold = (word: string) => english.has(word.slice(0, 4));
    const bits = (value: number, count: number) => value.toString(2).padStart(count, '0');
    const eleven = bits(wordsIn.es.findIndex(isTwofold), 11).repeat(11);
    // The twelfth word hangs on the bits that check the others.
    const entropies = Array.from({ length: 128 }, (_, last) =>
      Uint8Array.from((eleven + bits(last, 7)).match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2)),
    );
    const twofold = entropies.find((each) => entropyToMnemonic(each, wordsIn.es).split(' ').every(isTwofold));
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((numbers) => {
      if (twofold && numbers instanceof Uint8Array) numbers.set(twofold);
      return numbers;
    });
    const { words, secret } = newKit('es');
    expect(random).toHaveBeenCalledTimes(2);
    random.mockRestore();
    expect(twofold).toBeDefined();
    expect(readKit(words)).toEqual(secret);
  });

  test('says what is wrong with one that was mistyped', () => {
    const { words } = newKit('en');
    expect(readKit(words.replace(/^\w+/, 'qqqq'))).toEqual({ fault: 'word', at: 1 });
    expect(readKit(words.replace(/ \w+$/, ''))).toEqual({ fault: 'count', count: 11 });
  });

  test('finds out a wrong word of the list 15 times in 16, as four bits do', () => {
    const wrong = kits.filter(({ words }) => {
      const [first, ...rest] = words.split(' ');
      const list = wordsIn.en.includes(first ?? '') ? wordsIn.en : wordsIn.es;
      const read = readKit([list[(list.indexOf(first ?? '') + 1) % 2048], ...rest].join(' '));
      return 'fault' in read;
    });
    expect(wrong.length / kits.length).toBeGreaterThan(0.85);
  });

  test('is known by its own vector: all bits zero', () => {
    const zero = `${'abandon '.repeat(11)}about`;
    expect(readKit(zero)).toEqual(new Uint8Array(16));
    expect(readKit(`${'abandon '.repeat(11)}abandon`)).toEqual({ fault: 'together' });
    expect(readKit(`${'ábaco '.repeat(11)}abierto`)).toEqual(new Uint8Array(16));
  });
});
