import { describe, expect, test } from 'vitest';
import {
  type Counts,
  countsOf,
  fernandezHuerta,
  fleschKincaid,
  forcast,
  inflesz,
  masked,
  sentencesOf,
  smog,
  syllablesOf,
  wordsOf,
} from '#src/words/measure.ts';

const counts = (part: Partial<Counts>): Counts => ({
  words: 100,
  sentences: 10,
  syllables: 150,
  long: 0,
  oneSyllable: 0,
  ...part,
});

describe('each formula, against sums done by hand', () => {
  test('Flesch-Kincaid: 0.39 · 12.5 + 11.8 · 1.5 − 15.59', () =>
    expect(fleschKincaid(counts({ sentences: 8 }))).toBeCloseTo(6.985, 6));
  test('SMOG: 1.0430 · √(9 · 30 / 30) + 3.1291', () =>
    expect(smog(counts({ long: 9, sentences: 30 }))).toBeCloseTo(6.2581, 6));
  test('FORCAST: 20 − 100 / 10, at 150 words', () =>
    expect(forcast(counts({ words: 150, oneSyllable: 100 }))).toBeCloseTo(10, 6));
  test('FORCAST scales to 150 words: 50 of 75 is as 100 of 150', () =>
    expect(forcast(counts({ words: 75, oneSyllable: 50 }))).toBeCloseTo(10, 6));
  test('INFLESZ: 206.835 − 62.3 · 2 − 10', () => expect(inflesz(counts({ syllables: 200 }))).toBeCloseTo(72.235, 6));
  test('Fernández-Huerta: 206.84 − 60 · 2 − 1.02 · 10', () =>
    expect(fernandezHuerta(counts({ syllables: 200 }))).toBeCloseTo(76.64, 6));
});

describe('the disclaimer scores as the voice guide prints it', () => {
  test('English: Flesch-Kincaid 4.8', () => {
    const text =
      'This is general legal information. It is not legal advice. We are not your lawyers, and using this site does not make us your lawyers. Laws and local policies change. A lawyer can tell you how the law applies to your case.';
    expect(fleschKincaid(countsOf([text], 'en'))).toBeCloseTo(4.8, 1);
  });
  test('Spanish: INFLESZ 78.3', () => {
    const text =
      'Esta es información legal general. No es asesoría legal. No somos sus abogados, y usar este sitio no nos convierte en sus abogados. Las leyes y las reglas locales cambian. Un abogado puede decirle cómo se aplica la ley a su caso.';
    expect(inflesz(countsOf([text], 'es'))).toBeCloseTo(78.3, 1);
  });
});

describe('sentences', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['Ask the jail: Is there a hold?', ['Ask the jail:', 'Is there a hold?']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['Come at 4:30 p.m. on Monday.', ['Come at 4:30 p.m. on Monday.']],
    ['It ended at 4:30 p.m. The jail knew.', ['It ended at 4:30 p.m.', 'The jail knew.']],
    ['En EE. UU. hay cortes.', ['En EE. UU. hay cortes.']],
    ['Vive en EE. UU. Tiene un caso.', ['Vive en EE. UU.', 'Tiene un caso.']],
    ['Case No. 2025 is open.', ['Case No. 2025 is open.']],
    ['Did a judge sign? No. It was an officer.', ['Did a judge sign?', 'No.', 'It was an officer.']],
    ['A U.S. citizen can call.', ['A U.S. citizen can call.']],
    ['Pregunte: “¿Hay un ICE hold?”. Anote la hora.', ['Pregunte:', '“¿Hay un ICE hold?”.', 'Anote la hora.']],
    ['“¿Puedo irme?” y espere.', ['“¿Puedo irme?” y espere.']],
    ['It is called a “detainer.” ICE sends it.', ['It is called a “detainer.”', 'ICE sends it.']],
    ['¿Firmó? ¡Sí!', ['¿Firmó?', '¡Sí!']],
    ['… ', []],
  ];
  test.each(cases)('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('words', () => {
  test('numerals, times, forms and sections of law are one word of one syllable each', () => {
    const text = '48 hours at 4:30 p.m., Form I-247A, 287(g), 12,345.67 and {{date}}';
    expect(wordsOf(text)).toEqual([
      '48',
      'hours',
      'at',
      '4:30',
      'p.m',
      'Form',
      'I-247A',
      '287(g',
      '12,345.67',
      'and',
      '0',
    ]);
    expect(['48', '4:30', 'I-247A', '2026'].map((word) => syllablesOf(word, 'es'))).toEqual([1, 1, 1, 1]);
  });
  test('marks and quotes are no words: ¿ ¡ “ ” · <b>', () =>
    expect(wordsOf('¿<b>Quién</b> firmó? · “Nadie”')).toEqual(['Quién', 'firmó', 'Nadie']));
  test('an apostrophe stays in its word, straight or curly', () =>
    expect(wordsOf("don't don’t")).toEqual(["don't", 'don’t']));
  test('English words count as the syllable package counts them', () =>
    expect(['jail', 'person', 'immigration', 'released'].map((word) => syllablesOf(word, 'en'))).toEqual([1, 2, 4, 2]));
});

test('a masked name weighs as one short word, whatever its length', () => {
  const text = 'The Department of Homeland Security signed it.';
  expect(countsOf([masked(text, ['Department of Homeland Security'])], 'en')).toMatchObject({ words: 4, syllables: 4 });
});

test('counts know long and short words', () =>
  expect(countsOf(['The jail took your fingerprints. Immigration signed.'], 'en')).toEqual({
    words: 7,
    sentences: 2,
    syllables: 12,
    long: 2,
    oneSyllable: 5,
  }));
