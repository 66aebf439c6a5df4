import { describe, expect, test } from 'vitest';
import type { Locales } from '#src/words/files.ts';
import { confirm, fingerprintsOf } from '#src/words/fingerprints.ts';
import type { Texts } from '#src/words/i18n.ts';
import { fingerprintProblems } from './fingerprint-gate.ts';
import { lengthProblems } from './lengths.ts';
import { parityProblems } from './parity.ts';
import { readingProblems } from './reading.ts';
import { fileProblems, lawProblems, termProblems } from './vocabulary.ts';

/** Each gate is shown a fault of its own and the nearest text without it. */
const flow = (en: Texts, es: Texts = {}): Locales => ({ en: { detainer: en }, es: { detainer: es } });
const question = (part: Texts): Texts => ({ questions: { where: part } });
const finding = (part: Texts): Texts => ({ findings: { held: part } });
const words = (many: number, word = 'day'): string => `${Array.from({ length: many }, () => word).join(' ')}.`;

describe('lengths', () => {
  const cases: readonly [string, Texts, Texts, string][] = [
    ['a question of 17 words', question({ ask: words(17) }), question({ ask: words(16) }), '17 words in a question'],
    ['two questions in one', question({ ask: 'Who signed? When?' }), question({ ask: 'Who signed?' }), '2 sentences'],
    [
      'an option of 8 words',
      question({ options: { jail: words(8) } }),
      question({ options: { jail: words(7) } }),
      '8 words in an option',
    ],
    [
      'help of 4 sentences',
      question({ help: 'A. B. C. D.'.replaceAll('.', ' day.') }),
      question({ help: 'A day. B day. C day.' }),
      '4 sentences of help',
    ],
    ['a sentence of 26 words', finding({ title: words(26) }), finding({ title: words(25) }), '26 words in a sentence'],
    ['four paragraphs', finding({ body: 'A.\n\nB.\n\nC.\n\nD.' }), finding({ body: 'A.\n\nB.\n\nC.' }), '4 paragraphs'],
    [
      'five sentences in a paragraph',
      finding({ body: 'Go on. Go on. Go on. Go on. Go on.' }),
      finding({ body: 'Go on. Go on. Go on. Go on.' }),
      '5 sentences in a paragraph',
    ],
    [
      'a screen of 15 words a sentence',
      finding({ body: `${words(15)} ${words(15)} ${words(15)} ${words(15)}` }),
      finding({ body: `${words(14)} ${words(14)} ${words(14)}\n\n${words(14)} ${words(14)}` }),
      '15.0 words a sentence',
    ],
  ];
  test.each(cases)('%s is caught', (_, bad, good, message) => {
    expect(lengthProblems(flow(bad)).join()).toContain(message);
    expect(lengthProblems(flow(good))).toEqual([]);
  });
  test('Spanish has room for two words more in a question', () => {
    expect(lengthProblems(flow({}, question({ ask: words(18) })))).toEqual([]);
    expect(lengthProblems(flow({}, question({ ask: words(19) }))).join()).toContain('19 words in a question');
  });
});

describe('reading level', () => {
  const repeated = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join(' ');
  const easy = { en: 'The jail keeps the man one more day.', es: 'La cárcel guarda una copia.' };
  const hard = {
    en: 'Administrative detention determinations necessitate individualized documentation.',
    es: 'Las determinaciones administrativas necesitan documentación individualizada.',
  };
  const screen = (en: string, es: string) => flow({ lead: repeated(en, 15) }, { lead: repeated(es, 15) });

  test('hard English is caught, by both scores', () => {
    const problems = readingProblems(screen(hard.en, easy.es)).join('\n');
    expect(problems).toContain('Flesch-Kincaid grade');
    expect(problems).toContain('names masked');
  });
  test('hard Spanish is caught, by both scores and over the file', () => {
    const problems = readingProblems(screen(easy.en, hard.es)).join('\n');
    expect(problems).toContain('INFLESZ -');
    expect(problems).toContain('Fernández-Huerta');
    expect(problems).toContain('INFLESZ of the file');
  });
  test('a file of thirty hard sentences is caught by SMOG', () =>
    expect(readingProblems(flow({ lead: repeated(hard.en, 30) })).join()).toContain('SMOG of the file'));
  test('a hundred hard words on options are caught by FORCAST', () =>
    expect(
      readingProblems(flow(question({ options: { jail: repeated('administrative determination', 50) } }))).join(),
    ).toContain('FORCAST'));
  test('easy words pass in both', () => expect(readingProblems(screen(easy.en, easy.es))).toEqual([]));
  test('fewer than sixty words are no screen', () =>
    expect(readingProblems(flow({ lead: hard.en }, { lead: hard.es }))).toEqual([]));
  test('short items are read together: what is too short alone is not let off', () => {
    const findings = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`f${at}`, { body: hard.en }]));
    expect(readingProblems(flow({ findings })).join()).toContain('Flesch-Kincaid grade');
  });
});

describe('parity', () => {
  const cases: readonly [string, string, string, string][] = [
    ['another number', 'Up to 48 hours.', 'Hasta 24 horas.', 'numbers and months'],
    ['another month', 'On March 4, 2026.', 'El 4 de mayo de 2026.', 'numbers and months'],
    ['a placeholder renamed', 'On {{date}}.', 'El {{fecha}}.', 'placeholders'],
    ['another link', 'See https://a.example/en.', 'Vea https://b.example/en.', 'links and tags'],
    ['a paragraph less', 'One.\n\nTwo.', 'Una. Dos.', 'paragraphs'],
    ['a text left empty', 'One.', ' ', 'empty'],
    ['half as many words', words(20), words(10, 'día'), '0.50 Spanish words'],
    ['half as many words again', words(20), words(28, 'día'), '1.40 Spanish words'],
  ];
  test.each(cases)('%s is caught', (_, en, es, message) =>
    expect(parityProblems(flow({ lead: en }, { lead: es })).join('\n')).toContain(message),
  );

  test.each([
    ['On March 4, 2026, at 4:30 p.m.', 'El 4 de marzo de 2026, a las 4:30 p.m.'],
    ['Form I-247A, 48 hours, {{date}}.', '{{date}}, 48 horas, Formulario I-247A.'],
    [words(20), words(26, 'día')],
  ])('the same in another order passes: %s', (en, es) =>
    expect(parityProblems(flow({ lead: en }, { lead: es }))).toEqual([]),
  );

  test('a key that only one language has is caught in either', () => {
    expect(parityProblems(flow({ lead: 'A.' }))).toEqual([expect.stringContaining('not in locales/es/detainer.json')]);
    expect(parityProblems(flow({}, { lead: 'A.' }))).toEqual([
      expect.stringContaining('not in locales/en/detainer.json'),
    ]);
  });
  test('a plural with one form, or with a form nobody uses, is caught', () => {
    expect(parityProblems(flow({ days_one: 'day' }, { days_one: 'día' })).join()).toContain('days_other is missing');
    expect(parityProblems(flow({ days_many: 'days' }, { days_many: 'días' })).join()).toContain('no such plural form');
    const both = { days_one: 'día', days_other: 'días' };
    expect(parityProblems(flow(both, both))).toEqual([]);
  });
  test('a file that only one language has is caught', () =>
    expect(fileProblems({ en: { ui: {}, law: {} }, es: { ui: {} } })).toEqual([
      expect.stringContaining('locales/en/law.json stands alone'),
    ]));
});

describe('terms', () => {
  test.each([
    'You may ask.',
    'May I go?',
    'This is always so.',
    'You are safe here.',
    'This is illegal.',
    'A loophole helps.',
    'The illegals left.',
    'Aliens can ask.',
    'A sanctuary county.',
    'Call now!',
    'DO NOT sign.',
    'He/she can go.',
    'A deportation plan.',
  ])('English: “%s” is caught', (text) => expect(termProblems(flow({ lead: text }))).not.toEqual([]));

  test.each([
    'Pida la orden.',
    'Mire el registro.',
    'Perdió la custodia.',
    'Esto siempre pasa.',
    'Es un lugar seguro y seguro.',
    'Es ilegal.',
    'Pague el bono.',
    'Vaya con un notario.',
    'Mira tus papeles.',
    '¡Llame!',
    'El/la juez firma.',
    'Tod@s pueden.',
    'Es una orden judicial administrativa.',
    'El ICE vino.',
    'Diga que hay un hold.',
    'El condado es un santuario.',
  ])('Spanish: “%s” is caught', (text) => expect(termProblems(flow({}, { lead: text }))).not.toEqual([]));

  test.each([
    'On May 4, 2026, ICE sent Form I-247A to the jail.',
    'Keep the paper in a safe place.',
    'They call it a “sanctuary” county.',
    'You can ask. It might take a day.',
  ])('English: “%s” passes', (text) => expect(termProblems(flow({ lead: text }))).toEqual([]));

  test.each([
    'Una orden judicial, firmada por un juez.',
    'Una orden administrativa de ICE. No la firma un juez.',
    'La persona está bajo custodia de ICE.',
    'Un “notario” no es abogado.',
    'Una orden de registro o cateo, en este orden.',
    'Pregunte por el “ICE hold” con calma.',
    'Pida la orden de salida del juez. Con esa orden, llame a la cárcel.',
    'ICE tiene a personas bajo su custodia.',
    'Las agencias del orden tienen su Número A.',
  ])('Spanish: “%s” passes', (text) => expect(termProblems(flow({}, { lead: text }))).toEqual([]));

  test('a long quotation is no name: words to say are read as ours', () =>
    expect(termProblems(flow({ lead: 'Say, “You may not hold this person.”' }))).not.toEqual([]));
});

describe('the law', () => {
  test.each([
    ['The jail must let the person go.', 'La cárcel debe dejar salir a la persona.'],
    ['ICE is allowed to ask.', 'La ley deja que ICE pregunte.'],
    ['You have the right to a lawyer.', 'Usted tiene derecho a un abogado.'],
    ['State law allows it.', 'Las leyes permiten eso.'],
  ])('outside law.json is caught: %s', (en, es) => {
    expect(lawProblems(flow({ lead: en }))).not.toEqual([]);
    expect(lawProblems(flow({}, { lead: es }))).not.toEqual([]);
  });
  test('in law.json it is at home', () =>
    expect(lawProblems({ en: { law: { lead: 'The jail must.' } }, es: { law: { lead: 'Debe.' } } })).toEqual([]));
  test('a phrase that claims nothing passes, with its reason on the list', () =>
    expect(lawProblems(flow({ lead: 'A lawyer can tell you how the law applies to your case.' }))).toEqual([]));
});

describe('fingerprints', () => {
  const then = flow(question({ ask: 'Where?', help: 'Look.' }));
  const confirmed = fingerprintsOf(then.en);
  test('confirmed texts pass', () => expect(fingerprintProblems(then, confirmed)).toEqual([]));
  test('English edited since is caught, with the command', () =>
    expect(fingerprintProblems(flow(question({ ask: 'Where now?', help: 'Look.' })), confirmed)).toEqual([
      'detainer.questions.where.ask: the English has changed since the Spanish was made; compare them, then node src/commands/confirm-spanish.mjs detainer.questions.where.ask',
    ]));
  test('a text never confirmed and one whose English is gone are caught', () => {
    expect(fingerprintProblems(then, {})).toHaveLength(2);
    expect(fingerprintProblems(flow({}), confirmed)).toHaveLength(2);
  });
  test('confirming one key leaves the others as they were', () => {
    const now = flow(question({ ask: 'Where now?', help: 'Look there.' }));
    const after = confirm(now.en, confirmed, 'detainer.questions.where.ask');
    expect(fingerprintProblems(now, after)).toEqual([expect.stringContaining('detainer.questions.where.help')]);
    expect(fingerprintProblems(now, confirm(now.en, after))).toEqual([]);
  });
});
