import { describe, expect, test } from 'vitest';
import { directory, help } from '#law/directory.ts';
import english from '#locales/en/steps.json';
import { findings as wordsEn } from '#locales/en/victim.json';
import spanish from '#locales/es/steps.json';
import { findings as wordsEs } from '#locales/es/victim.json';
import { steps } from '#machines/steps.ts';
import { victimFindings } from '#machines/victim/findings.ts';
import { answersOf, type Person, people, placeOf, toldTo } from './people.ts';

const on = '2026-11-30T09:00';
const dane = '55025';

/** Rosa was hit by her husband ten days ago; he threatens to call ICE, and the hospital knows. */
const rosa = {
  who: 'Rosa was hit by her husband ten days ago, and he threatens to call ICE',
  says: {
    danger: 'again',
    harm: ['home'],
    happenedOn: { on: '2026-11-20' },
    minor: 'no',
    threat: 'yes',
    losses: 'yes',
    known: ['hospital'],
    county: dane,
  },
  on,
  shortAnswer: 'atHome',
  sure: [
    'again',
    'private',
    'police',
    'threatToReport',
    'hospitalKnows',
    'family',
    'uVisa',
    'compensation',
    'reportLate',
  ],
  never: [
    'dangerNow',
    'tVisa',
    'unpaid',
    'childHarmed',
    'policeKnow',
    'nobodyKnows',
    'compensationLate',
    'reportInTime',
  ],
  steps: { now: ['call911', 'privatePhone', 'advocateFirst'], today: ['keepThreats', 'callLawyer', 'keepMedicalAway'] },
  neverSteps: ['askWages', 'ownLawyerFirst', 'askReportNumber', 'passportBack', 'forcedLineFirst'],
  deadlines: {
    compensation: { nominal: '2027-11-20', 'act-by': '2027-11-19' },
    'police-report': { nominal: '2026-11-25' },
    'wage-claim': 'absent',
  },
} as const satisfies Person;

describe('what happened', () => {
  people(victimFindings, [
    rosa,
    {
      who: 'he is breaking down the door as she reads this',
      says: { danger: 'now', harm: ['home'] },
      on,
      shortAnswer: 'dangerNow',
      sure: ['private', 'police', 'family'],
      never: ['again', 'saw', 'atWork'],
      steps: { now: ['call911', 'privatePhone', 'advocateFirst'] },
      deadlines: { compensation: 'absent', 'police-report': 'absent' },
    },
    {
      who: 'a student was raped on Saturday; nobody knows, and she does not know the county',
      says: {
        danger: 'past',
        harm: ['sexual'],
        happenedOn: { on: '2026-11-28' },
        minor: 'no',
        threat: 'no',
        losses: 'yes',
        known: [],
        county: 'unsure',
      },
      on,
      shortAnswer: 'sexual',
      sure: ['nobodyKnows', 'reportInTime', 'compensation', 'countyUnknown', 'uVisa', 'signature'],
      never: ['family', 'tVisa', 'reportLate', 'threatToReport', 'policeKnow'],
      steps: {
        now: ['privatePhone', 'assaultLineFirst'],
        later: ['findPlaceCounty', 'askVictimVisa', 'askCompensation'],
      },
      neverSteps: ['call911', 'askReportNumber', 'findCounty'],
      deadlines: { 'police-report': { nominal: '2026-12-03' } },
    },
    {
      who: 'Tomás pays off a debt on a dairy farm; the boss keeps his passport and says that he will call ICE',
      says: {
        danger: 'again',
        harm: ['forced', 'wages'],
        dueOn: { on: '2024-10-01' },
        minor: 'no',
        threat: 'yes',
        losses: 'no',
        known: ['boss'],
        county: '55009',
      },
      on,
      shortAnswer: 'forced',
      sure: ['tVisa', 'uVisa', 'threatToReport', 'bossKnows', 'unpaid', 'unpaidLate', 'agreement', 'warrantModel'],
      never: ['jailModel', 'family', 'compensation', 'noAgreement', 'countyUnknown', 'saw'],
      steps: {
        now: ['call911', 'privatePhone', 'forcedLineFirst'],
        today: ['askWages', 'keepThreats', 'passportBack'],
      },
      neverSteps: ['advocateFirst'],
      deadlines: { 'wage-claim': { nominal: '2026-10-01' }, compensation: 'absent', 'police-report': 'absent' },
    },
    {
      who: 'Ana was not paid in October and lost her hours when she asked: two deadlines, and no visa talk',
      says: {
        danger: 'past',
        harm: ['wages', 'punished'],
        dueOn: { on: '2026-10-15' },
        punishedOn: { on: '2026-11-02' },
        threat: 'no',
        known: ['boss'],
        county: dane,
      },
      on,
      shortAnswer: 'atWork',
      sure: ['unpaid', 'punished', 'bossKnowsNoThreat'],
      never: [
        'bossKnows',
        'unpaidSoon',
        'uVisa',
        'tVisa',
        'family',
        'compensation',
        'private',
        'unpaidLate',
        'punishedLate',
        'childHarmed',
      ],
      steps: { now: ['privatePhone', 'callLawyer'], today: ['askWages', 'noteBoss'] },
      neverSteps: ['askCompensation', 'askVictimVisa', 'call911', 'keepThreats', 'fileInTime'],
      deadlines: {
        'wage-claim': { nominal: '2028-10-15', 'act-by': '2028-10-13' },
        'equal-rights': { nominal: '2027-08-29', 'act-by': '2027-08-27' },
      },
    },
    {
      who: 'she was punished a year ago: the 300 days are over by our count, and a lawyer is asked first',
      says: { danger: 'past', harm: ['punished'], punishedOn: { on: '2025-11-01' }, threat: 'no', known: ['boss'] },
      on,
      shortAnswer: 'punishedOnly',
      sure: ['punished', 'punishedLate'],
      never: ['unpaid', 'unpaidLate', 'uVisa'],
      steps: { now: ['callLawyer'], today: ['noteBoss'] },
      neverSteps: ['keepThreats', 'askWages'],
    },
    {
      who: 'Don Luis saw a shooting, and a lawyer calls him to court in Milwaukee',
      says: {
        danger: 'past',
        harm: ['witness'],
        minor: 'no',
        threat: 'no',
        known: ['police', 'court'],
        county: '55079',
      },
      on,
      shortAnswer: 'sawAndKnown',
      sure: ['witnessInCourt', 'wantsWarrant'],
      never: ['inCourt', 'policeKnow', 'uVisa', 'family', 'compensation', 'private', 'holds', 'notOnRecord'],
      steps: { now: ['privatePhone', 'ownLawyerFirst'], today: ['planCourt'] },
      neverSteps: ['advocateFirst', 'askAdvocate', 'askReportNumber', 'askCompensation', 'askVictimVisa'],
    },
    {
      who: 'a neighbor hears that a child is being hurt',
      says: { danger: 'again', harm: ['witness'], minor: 'yes', threat: 'no', known: [] },
      on,
      shortAnswer: 'saw',
      sure: ['childHarmed', 'again'],
      never: ['uVisa', 'compensation'],
      steps: { now: ['call911', 'advocateFirst', 'careForChildren'] },
    },
    {
      who: 'she was robbed two years ago, and the police wrote a report: late for money, and the 5 days do not matter',
      says: {
        danger: 'past',
        harm: ['attack'],
        happenedOn: { on: '2024-11-01' },
        minor: 'no',
        threat: 'no',
        losses: 'yes',
        known: ['police'],
        county: dane,
      },
      on,
      shortAnswer: 'attackedPoliceKnow',
      sure: ['compensation', 'compensationLate', 'policeKnow', 'uVisa', 'signature', 'doctor'],
      never: ['reportLate', 'reportInTime', 'tVisa', 'family', 'again', 'compensationSoon'],
      steps: { now: ['beforePoliceAgain'], today: ['seeDoctor'], later: ['askReportNumber', 'askCompensation'] },
      neverSteps: ['advocateFirst', 'keepMedicalAway'],
      deadlines: { 'police-report': 'absent' },
    },
    {
      who: 'something else was done to him, without costs',
      says: { danger: 'past', harm: [], threat: 'no', known: [], county: '55041' },
      on,
      shortAnswer: 'somethingElse',
      sure: ['private', 'police', 'nobodyKnows'],
      never: ['uVisa', 'tVisa', 'unpaid', 'compensation', 'countyUnknown'],
      steps: { now: ['privatePhone', 'advocateFirst'] },
    },
    {
      who: 'someone who would rather not say anything',
      says: { danger: 'unsaid', harm: 'unsaid', threat: 'unsaid', known: 'unsaid', county: 'unsaid' },
      on,
      shortAnswer: 'harmUnknown',
      sure: ['again', 'private', 'police', 'countyUnknown'],
      maybe: ['dangerNow', 'threatToReport', 'uVisa', 'tVisa', 'unpaid', 'policeKnow'],
      steps: { now: ['call911', 'privatePhone', 'advocateFirst'], today: ['writeIfSafe'] },
    },
    {
      who: 'she does not know if there are costs, and is afraid of the police: no day by which to go to them',
      says: { danger: 'past', harm: ['attack'], minor: 'no', threat: 'no', losses: 'unsure', known: [], county: dane },
      on,
      shortAnswer: 'attacked',
      sure: ['nobodyKnows'],
      maybe: ['compensation', 'reportInTime'],
      deadlines: { compensation: 'absent', 'police-report': 'absent' },
    },
    {
      who: 'she was beaten two years ago and told nobody: the year is over, and no second day is counted',
      says: {
        danger: 'past',
        harm: ['attack'],
        minor: 'no',
        threat: 'no',
        losses: 'yes',
        happenedOn: { on: '2024-11-01' },
        known: [],
        county: dane,
      },
      on,
      shortAnswer: 'attacked',
      sure: ['compensation', 'compensationLate'],
      never: ['reportLate', 'reportInTime'],
      deadlines: { compensation: { nominal: '2025-11-01', 'act-by': '2025-10-31' }, 'police-report': 'absent' },
    },
    {
      who: 'the police know of what he saw, and of what was done to him: the rights of a victim are his',
      says: { danger: 'past', harm: ['home', 'witness'], minor: 'no', threat: 'no', losses: 'no', known: ['police'] },
      on,
      shortAnswer: 'atHome',
      sure: ['policeKnow'],
      never: ['witnessInCourt'],
      steps: { now: ['advocateFirst'], later: ['askReportNumber'] },
      neverSteps: ['seeDoctor'],
    },
    {
      who: 'her child is abused at home: who reports it is told before she is told that she can decide later',
      says: { danger: 'again', harm: ['home', 'sexual'], minor: 'yes', threat: 'no', losses: 'no', known: [] },
      on,
      shortAnswer: 'childHurt',
      sure: ['privateSexual', 'family', 'doctor'],
      never: ['childHarmed', 'childInDanger', 'private'],
      steps: { now: ['assaultLineFirst', 'advocateFirst', 'keepChildAway'], today: ['seeDoctor'] },
      neverSteps: ['careForChildren', 'forcedLineFirst'],
    },
    {
      who: 'her child is in danger now',
      says: { danger: 'now', harm: ['sexual'], minor: 'yes' },
      on,
      shortAnswer: 'dangerNow',
      sure: ['childInDanger'],
      never: ['childHarmed'],
      steps: { now: ['call911', 'assaultLineFirst', 'keepChildAway'] },
    },
    {
      who: 'the time for his oldest pay ends today',
      says: { danger: 'past', harm: ['wages'], dueOn: { on: '2024-11-30' }, threat: 'no', known: ['boss'] },
      on,
      shortAnswer: 'atWork',
      sure: ['unpaidSoon'],
      never: ['unpaidLate'],
      steps: { now: ['privatePhone', 'fileInTime', 'callLawyer'] },
    },
    {
      who: 'he only knows roughly when the pay was due: it might be late, and is not called soon for sure',
      says: { danger: 'past', harm: ['wages'], dueOn: { from: { on: '2024-06-01' }, to: { on: '2024-12-10' } } },
      on,
      shortAnswer: 'atWork',
      maybe: ['unpaidLate', 'unpaidSoon'],
      neverSteps: ['fileInTime'],
    },
    {
      who: 'the year for the money ends in 14 days, and she only knows the days of the attack roughly',
      says: {
        danger: 'past',
        harm: ['attack'],
        minor: 'no',
        losses: 'yes',
        happenedOn: { from: { on: '2025-12-14' }, to: { on: '2026-11-29' } },
        known: ['hospital'],
      },
      on,
      shortAnswer: 'attacked',
      sure: ['compensationSoon', 'hospitalKnows'],
      maybe: ['reportLate', 'reportInTime'],
      never: ['compensationLate', 'doctor'],
      steps: { now: ['askCompensation'], today: ['keepMedicalAway'] },
      neverSteps: ['seeDoctor'],
    },
    {
      who: 'one day more than 14 are left: the money can wait until later',
      says: { danger: 'past', harm: ['attack'], losses: 'yes', happenedOn: { on: '2025-12-15' }, known: [] },
      on,
      shortAnswer: 'attacked',
      never: ['compensationSoon', 'compensationLate'],
      steps: { later: ['askCompensation'] },
    },
    {
      who: 'he is locked in by the boss as he reads this: the line on forced work stands there, too',
      says: { danger: 'now', harm: ['forced'], minor: 'no', threat: 'yes' },
      on,
      shortAnswer: 'dangerNow',
      sure: ['tVisa'],
      steps: { now: ['call911', 'privatePhone', 'forcedLineFirst', 'advocateFirst'], today: ['passportBack'] },
    },
    {
      who: 'she does not know on which day it was: the limit is told, and that the day has to be found',
      says: { ...rosa.says, happenedOn: 'unsure' },
      on,
      shortAnswer: 'atHome',
      sure: ['compensation', 'dayUnknown'],
      maybe: ['compensationLate', 'reportLate', 'reportInTime'],
      steps: { today: ['findFirstDay'] },
      deadlines: { compensation: 'absent' },
    },
  ]);

  test('whoever was hurt once, by one person, answers eight questions', () => {
    expect(answersOf(placeOf(victimFindings, rosa))).toBe(8);
  });
});

describe('help that is not the police stands above everything', () => {
  const happened = [
    ['home'],
    ['sexual'],
    ['attack'],
    ['forced'],
    ['witness'],
    ['forced', 'wages'],
    [],
    'unsure',
    'unsaid',
  ];
  const dangers = ['now', 'again', 'past', 'unsure'];

  test.each(dangers.flatMap((danger) => happened.map((what) => [danger, what] as const)))(
    'danger %s, %j: only 911, where it could happen again, and a phone of one’s own can stand before the first call',
    (danger, what) => {
      const { steps: told } = toldTo(victimFindings, { says: { danger, harm: what }, on });
      const before = danger === 'past' ? ['privatePhone'] : ['call911', 'privatePhone'];
      expect(told.now.slice(0, before.length)).toEqual(before);
      expect(['forcedLineFirst', 'assaultLineFirst', 'advocateFirst']).toContain(told.now[before.length]);
    },
  );

  test('the steps of this flow stand in that order before all others', () => {
    const order = ['call911', 'privatePhone', 'forcedLineFirst', 'assaultLineFirst', 'advocateFirst', 'callLawyer'];
    expect(steps.filter((id) => order.includes(id))).toEqual(order);
  });

  test.each(['now', 'unsure', 'unsaid'])(
    'after danger %s, the first screen says what to do in the next hour',
    (danger) => {
      const { said } = placeOf(victimFindings, { says: { danger, harm: [] } });
      expect(Object.keys(said).slice(0, 2)).toEqual(['danger', 'nextHour']);
      expect(victimFindings.flow.questions.nextHour.steps).toEqual(['call911', 'privatePhone', 'advocateFirst']);
    },
  );

  test('emergency numbers stand above the first question', () =>
    expect(victimFindings.flow.shows.emergency).toBe(true));

  test.each([
    ['advocateFirst', 'national-dv-hotline'],
    ['assaultLineFirst', 'rainn-hotline'],
    ['forcedLineFirst', 'national-human-trafficking-hotline'],
  ] as const)('%s says the number that the directory has for %s, before anything is opened', (step, id) => {
    const number = directory().find((entry) => entry.id === id)?.phones[0]?.number;
    for (const { steps } of [english, spanish]) expect(steps[step].do).toContain(number);
  });

  test('before the story is told: ask the line what stays private, and what goes to the police', () => {
    expect(wordsEn.forced.short).toMatch(
      /^Before you tell your story, ask what stays private\. Ask, too, what they pass to/,
    );
    expect(wordsEs.forced.short).toMatch(/^Antes de contar su historia, pregunte qué queda en privado y qué pasa a/);
  });

  test('threats are kept only where whoever made them cannot find them', () => {
    expect(english.steps.keepThreats.do).toMatch(/only where whoever made them cannot find them/);
    expect(spanish.steps.keepThreats.do).toMatch(/solo donde quien las hizo no las encuentre/);
  });

  test.each([
    ['home', 'national-dv-hotline'],
    ['sexual', 'rainn-hotline'],
    ['forced', 'national-human-trafficking-hotline'],
  ] as const)('%s names %s first of those who can help, in both languages', (happened, id) => {
    const { help: problems } = toldTo(victimFindings, { says: { danger: 'past', harm: [happened] }, on });
    for (const language of ['en', 'es']) expect(help([...problems], '55041', language)[0]?.id).toBe(id);
  });

  test.each([
    ['past', ['home', 'sexual'], ['assaultLineFirst', 'advocateFirst']],
    ['past', ['home', 'forced'], ['forcedLineFirst', 'advocateFirst']],
    ['past', ['sexual', 'attack'], ['assaultLineFirst']],
    ['now', ['sexual', 'forced'], ['forcedLineFirst', 'assaultLineFirst', 'advocateFirst']],
  ])('danger %s, %j: every line that fits, and none besides', (danger, harm, lines) => {
    const { steps: told, help: problems } = toldTo(victimFindings, { says: { danger, harm }, on });
    expect(told.now.filter((step) => /LineFirst|advocateFirst/.test(step))).toEqual(lines);
    const of = { assaultLineFirst: 'sexual-assault', forcedLineFirst: 'trafficking', advocateFirst: 'domestic-abuse' };
    for (const line of lines) expect(problems).toContain(of[line as keyof typeof of]);
  });

  test('for wages in Dane: the State Bar, Legal Action, the state’s wage office, and nobody of the county before them', () => {
    for (const harm of ['wages', 'punished']) {
      const { help: problems } = toldTo(victimFindings, { says: { danger: 'past', harm: [harm] }, on });
      for (const language of ['en', 'es'])
        expect(help([...problems], dane, language).map(({ id }) => id)).toEqual([
          'state-bar-lris',
          'legal-action-wisconsin',
          'dwd-wage-claims',
        ]);
    }
  });

  test('whoever is hurt in Dane is named the line before lawyers of the county, and more than one lawyer', () => {
    const { help: problems } = toldTo(victimFindings, { says: { danger: 'past', harm: ['home'] }, on });
    const named = help([...problems], dane, 'en').map(({ id }) => id);
    expect(named[0]).toBe('national-dv-hotline');
    expect(named).toEqual(expect.arrayContaining(['nijc', 'state-bar-lris']));
  });

  test('forced work or sex leads to the trafficking line, and no result to a line of Homeland Security', () => {
    const { help: problems } = toldTo(victimFindings, { says: { danger: 'past', harm: ['forced'] }, on });
    expect(problems).toContain('trafficking');
    const listed = help(['trafficking'], dane, 'es');
    expect(listed[0]?.phones.map(({ number }) => number)).toEqual(['1-888-373-7888']);
    const numbers = help([...problems], dane, 'en').flatMap(({ phones }) => phones.map(({ number }) => number));
    expect(numbers.filter((number) => number.includes('347-2423'))).toEqual([]);
    expect(numbers.filter((number) => number.includes('872-7373'))).toEqual([]);
  });
});

describe('nothing is said twice', () => {
  // What a finding adds is a statement that none before it has made, or a step, a date or a day to find.
  test.each([
    ['again', { danger: 'again', harm: ['home'] }],
    ['private', { danger: 'past', harm: ['attack'] }],
    ['unpaid', { danger: 'past', harm: ['wages'] }],
    ['bossKnows', { danger: 'past', harm: ['wages'], known: ['boss'] }],
    ['nobodyKnows', { danger: 'past', harm: ['home'], known: [] }],
  ] as const)('%s adds to what stands before it', (id, says) => {
    const { why } = toldTo(victimFindings, { says, on });
    const at = why.findIndex((found) => found.id === id);
    const before = why.slice(0, at).flatMap(({ finding }) => finding.says);
    expect(why[at]?.finding.says.filter((statement) => !before.includes(statement))).not.toEqual([]);
  });
});

describe('what a call can lead to in that county', () => {
  const told = (county: string) => toldTo(victimFindings, { says: { danger: 'past', harm: ['attack'], county }, on });

  test.each([
    [dane, 'noAgreement', 'wantsWarrant'],
    ['55009', 'agreement', 'warrantModel'],
    ['55059', 'agreement', 'jailModel'],
    ['55059', 'agreement', 'holds'],
    ['55041', 'noAgreement', 'notOnRecord'],
    ['unsure', 'countyUnknown', 'police'],
  ])('%s is told by its record', (county, ...ids) => {
    const sure = told(county).why.map(({ id }) => id);
    expect(ids.filter((id) => !sure.includes(id))).toEqual([]);
  });

  test('that a case for victims might not stop ICE is told with every visa', () => {
    for (const what of ['home', 'sexual', 'attack', 'forced'])
      expect(toldTo(victimFindings, { says: { danger: 'past', harm: [what] }, on }).statements).toContain(
        'victim-case-ice',
      );
  });

  test('labor trafficking is told to be missing from what keeps an advocate’s talks private', () => {
    const { statements } = toldTo(victimFindings, { says: { danger: 'past', harm: ['forced'] }, on });
    expect(statements).toContain('advocate-labor-not-named');
    expect(told(dane).statements).not.toContain('advocate-labor-not-named');
  });
});
