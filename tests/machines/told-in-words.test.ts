import { describe, expect, test } from 'vitest';
import type { Answers } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { readLocales } from '#src/words/files.ts';
import { flat } from '#src/words/flat.ts';
import type { Language } from '#src/words/languages.ts';
import { toldTo } from './people.ts';

const locales = readLocales('locales');
const on = '2026-11-25T10:00';

/** Somebody in a sentence, and words that they must and must not be told for sure, in either language. */
type Told = {
  readonly who: string;
  readonly flow: FlowId;
  readonly says: Answers;
  readonly tells?: Readonly<Partial<Record<Language, RegExp>>>;
  readonly never?: Readonly<Partial<Record<Language, RegExp>>>;
};

async function toldIn(language: Language, { flow, says }: Told): Promise<string> {
  const words = flat(locales[language][flow] ?? {});
  return toldTo(await flows[flow](), { says, on })
    .why.flatMap(({ id }) => [words[`findings.${id}.title`], words[`findings.${id}.short`]])
    .join('\n');
}

const whoever = (them: readonly Told[]) =>
  describe.each(['en', 'es'] as const)('in %s', (language) => {
    test.each(them)('$flow: $who', async (person) => {
      const told = await toldIn(language, person);
      expect(told).not.toBe('');
      const { tells, never } = { tells: person.tells?.[language], never: person.never?.[language] };
      if (tells) expect(told).toMatch(tells);
      if (never) expect(told).not.toMatch(never);
    });
  });

const knowsOfNone = { en: /know of no old/, es: /(sabe|conoce) (de )?ninguna/ };
const orderMightBe = {
  en: /There might still be an old deportation order/,
  es: /quizás haya una orden de deportación anterior/,
};

describe('nothing is told that nobody said', () => {
  whoever([
    // An old order that nobody knows of, and one that somebody would rather not speak of, are told alike.
    ...(['no', 'unsure', 'unsaid'] as const).flatMap((oldOrder) => [
      {
        who: `of an old order: “${oldOrder}”`,
        flow: 'detainer' as const,
        says: { where: 'jail', papers: ['i205'], oldOrder },
        tells: orderMightBe,
        never: knowsOfNone,
      },
      {
        who: `of an old order: “${oldOrder}”`,
        flow: 'encounter' as const,
        says: { place: 'street', stage: 'over', shown: ['i205'], oldOrder },
        tells: orderMightBe,
        never: knowsOfNone,
      },
      {
        who: `of an old order: “${oldOrder}”`,
        flow: 'find' as const,
        says: { holder: 'ice', oldOrder },
        tells: orderMightBe,
        never: knowsOfNone,
      },
      {
        who: `of an old order: “${oldOrder}”`,
        flow: 'interview' as const,
        says: { how: 'letter', received: ['i205'], oldOrder },
        tells: { en: /A Form I-205 stands on a deportation order/, es: /I-205 viene de una orden de deportación/ },
        never: knowsOfNone,
      },
    ]),
    {
      who: 'the office has it already; who gave it, and whether help comes of it, was not asked',
      flow: 'sharing',
      says: { agency: 'benefits', benefit: 'badgerCare', information: 'status', given: 'given' },
      tells: { en: /Do not drop help/, es: /No deje ninguna ayuda/ },
      never: { en: /You get help|what you gave/, es: /ya recibe|qué dio/ },
    },
    ...(
      [
        ['again', 'home'],
        ['again', 'witness'],
        ['now', 'home'],
      ] as const
    ).map(([danger, harm]) => ({
      who: `a child who is hurt or in danger, with “${harm}” and danger “${danger}”`,
      flow: 'victim' as const,
      says: { danger, harm: [harm], minor: 'yes' },
      tells: { en: /hurt or in danger/, es: /peligro/ },
      never: { en: /A child is (being )?hurt[:.]/, es: /Le hacen daño/ },
    })),
    {
      who: 'boxes that nobody ticked, and a child in somebody’s care',
      flow: 'prepare',
      says: { children: ['under16'], caregiver: 'relativeNear', signedCare: 'unsaid', atHand: ['years', 'ids'] },
      tells: { en: /You did not mark a signed paper for money/, es: /No marcó un poder firmado para el dinero/ },
      never: {
        en: /There is no signed paper|as a parent|With the paper/,
        es: /no hay un papel|como papá|Con el papel/,
      },
    },
    {
      who: 'the last move or new phone: which of the two, was not asked',
      flow: 'interview',
      says: { how: 'letter', received: ['notice'], hearing: 'none', moved: { on: '2026-11-20' } },
      tells: { en: /A new address or phone: send the forms/, es: /Dirección o teléfono nuevos/ },
      never: { en: /both forms/, es: /los dos formularios/ },
    },
    {
      who: 'a person who took money for papers; a court date or a filing was not asked for',
      flow: 'violated',
      says: { doneBy: ['helper'], wrong: ['cheated'], openCase: 'unsure' },
      tells: { en: /find out if there is a court date/, es: /averigüe si hay fecha de corte/ },
      never: { en: /Save the court dates|what was filed|Court date first/, es: /cuide las fechas|qué se presentó/ },
    },
    {
      who: 'they stand at the door; nobody showed a paper, or said yes',
      flow: 'encounter',
      says: { place: 'door', stage: 'over', entered: 'no', shown: [] },
      never: { en: /the paper and who said yes/, es: /el papel y quién dio permiso/ },
    },
    {
      who: 'a court’s paper, and a Form I-205 beside it: only that one is from immigration',
      flow: 'agency',
      says: { here: 'no', kind: 'sheriff', request: 'hold', paper: ['court', 'i205'] },
      tells: { en: /Form I-205 comes from immigration\./, es: /El Formulario I-205 viene de inmigración\./ },
      never: { en: /immigration too/, es: /también viene/ },
    },
    {
      who: 'ICE called: it is ICE that is not there, the desk has somebody',
      flow: 'agency',
      says: { here: 'no', kind: 'library', request: 'records' },
      tells: { en: /ICE is not at the desk/, es: /ICE no está en el mostrador/ },
      never: { en: /Nobody is at the desk/, es: /no hay nadie/ },
    },
  ]);
});

describe('what is told fits what was said', () => {
  const deniedBy = (doneBy: readonly string[]) => ({
    doneBy,
    wrong: ['force'],
    sent: 'denied',
    deniedOn: { on: '2026-11-25' },
  });
  whoever([
    {
      who: 'a claim was denied: told as one that came',
      flow: 'violated',
      says: deniedBy(['jail']),
      tells: { en: /The claim was denied\. If a county/, es: /Negaron la reclamación\. Si fue un condado/ },
      never: { en: /With a written “no,”/, es: /Con un “no” por escrito/ },
    },
    {
      who: 'a claim was denied, and two did it: whose denial it is, was not said',
      flow: 'violated',
      says: deniedBy(['jail', 'federal']),
      tells: { en: /If a federal agency mailed the denial/, es: /la mandó una agencia federal/ },
    },
    {
      who: 'held too long: what to write down, and no pointing on',
      flow: 'violated',
      says: { doneBy: ['jail'], wrong: ['heldLong'] },
      tells: { en: /write down the day and hour/, es: /anote el día y la hora/ },
      never: { en: /There is more on that/, es: /Hay más sobre eso/ },
    },
    {
      who: 'how to ask is said, and not only named',
      flow: 'records',
      says: { keeper: 'jail', about: 'me', what: ['policy'] },
      tells: { en: /No number of days is set for an answer/, es: /No hay un número fijo de días para contestar/ },
      never: { en: /How to ask, how fast/, es: /Cómo pedir, cuánto tarda/ },
    },
    {
      who: 'video whose 120 days are over: asked for, and not told to be there still',
      flow: 'records',
      says: { keeper: 'police', about: 'me', what: ['video'], videoOn: { on: '2024-11-30' } },
      tells: { en: /Ask for the video before anything else/, es: /Pida el video antes que lo demás/ },
      never: { en: /it can be erased/, es: /se puede borrar/ },
    },
  ]);
});

describe('English and Spanish say the same', () => {
  const of = (language: Language, key: string) => {
    const [file = '', ...path] = key.split('.');
    return flat(locales[language][file] ?? {})[path.join('.')] ?? '';
  };
  test.each<[string, RegExp, RegExp]>([
    ['find.questions.takenFrom.ask', /taken from\?$/, /¿De dónde/],
    ['law.statements.asylum-no-interview.says', /temporary \(interim\) rule/, /regla provisional/],
    ['law.statements.bond-barred-arrest.says', /takes immigration bond away/, /quita la fianza de inmigración/],
    ['law.statements.young-people-status.says', /no immigration bond hearing/, /fianza de inmigración/],
    ['law.statements.home-judge-warrant.says', /ICE now says it is, if/, /ICE dice ahora que sí basta, si/],
    ['law.statements.threats-no-one-rule.says', /no general Wisconsin law/, /una ley general de Wisconsin/],
    ['violated.findings.property.title', /no rule on how/, /ninguna regla sobre cómo/],
    [
      'law.statements.lawyer-criminal-case.says',
      /contact the public defender/,
      /se comunique enseguida con el defensor/,
    ],
    [
      'interview.findings.removalPaper.title',
      /immigration signs it, if there is a final/,
      /lo firma inmigración, si ya/,
    ],
    ['protections.findings.order.title', /Call an immigration lawyer today/, /Llame hoy a un abogado de inmigración/],
    [
      'protections.findings.order.short',
      /immigration office without a lawyer/,
      /sin abogado en una oficina de inmigración/,
    ],
    [
      'law.statements.court-address-5-days.says',
      /says 5 days: to be in time by both, count/,
      /para llegar a tiempo por las dos/,
    ],
  ])('%s', (key, english, spanish) => {
    expect(of('en', key)).toMatch(english);
    expect(of('es', key)).toMatch(spanish);
  });
});
