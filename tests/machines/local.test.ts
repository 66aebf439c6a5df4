import { describe, expect, test } from 'vitest';
import { county, countyCodes } from '#law/counties.ts';
import { localFindings } from '#machines/local/findings.ts';
import { people, toldTo } from './people.ts';

const on = '2026-11-30T09:00';

describe('who asks about a county', () => {
  people(localFindings, [
    {
      who: 'a mother in Green Bay whose son is in the Brown County jail',
      says: { happened: 'jail', county: '55009' },
      on,
      shortAnswer: 'agreedAndHolds',
      sure: ['inJail', 'warrantModel', 'signedBeforeTerm', 'paidToHold', 'sued', 'whatRulesChange'],
      never: ['notListed', 'jailModel', 'nothingOnRecord', 'reportedBeforeTerm', 'limits', 'countyUnknown'],
      steps: { now: ['safetyFirst', 'lawyerBeforeBail', 'signNothing'], today: ['askSheriffRule', 'writeTimes'] },
      neverSteps: ['findCounty', 'askSheriffHolds'],
    },
    {
      who: 'a cook in Kenosha: the jail model, signed in this term, and nothing has happened',
      says: { happened: 'nothing', county: '55059' },
      on,
      shortAnswer: 'agreedAndHolds',
      sure: ['nothingYet', 'jailModel', 'sued', 'alsoReported'],
      never: ['warrantModel', 'signedBeforeTerm', 'paidToHold', 'inJail'],
      steps: { later: ['checkList'] },
    },
    {
      who: 'a worker stopped on the road in Wood County: on the list, and no report on holding',
      says: { happened: 'stop', county: '55141' },
      on,
      shortAnswer: 'agreed',
      sure: ['trafficStop', 'warrantModel', 'lookAtPlace'],
      never: ['signedBeforeTerm', 'notListed', 'sued', 'alsoReported', 'nothingOnRecord'],
      steps: { now: ['staySilentYourself'], today: ['askSheriffHolds', 'writeEncounter'] },
    },
    {
      who: 'a father in Waukesha County: one agreement is older than the term, and the city of Milwaukee reaches in',
      says: { happened: 'fingerprints', county: '55133' },
      on,
      shortAnswer: 'agreed',
      sure: ['fingerprinted', 'jailModel', 'warrantModel', 'signedBeforeTerm', 'lookAtPlace'],
      never: ['milwaukeePolice', 'milwaukeeCounty', 'reportedBeforeTerm'],
      steps: { now: ['safetyFirst', 'lawyerBeforeBail'] },
    },
    {
      who: 'a neighbor in Ozaukee County: one report says that it signed, and the list does not',
      says: { happened: 'nothing', county: '55089' },
      on,
      shortAnswer: 'holds',
      sure: ['notListed', 'sourcesDiffer', 'alsoReported'],
      never: ['agreed', 'warrantModel', 'paidToHold', 'signedBeforeTerm'],
    },
    {
      who: 'somebody in Green Lake County: on the list, and called pending after that day',
      says: { happened: 'nothing', county: '55047' },
      on,
      shortAnswer: 'agreed',
      sure: ['sourcesDiffer', 'warrantModel'],
      never: ['notListed', 'alsoReported'],
    },
    {
      who: 'a student in the city of Madison whom police asked about status',
      says: { happened: 'askedStatus', county: '55025', inMadison: 'yes' },
      on,
      shortAnswer: 'limits',
      sure: ['askedStatus', 'madisonPolice', 'notListed', 'whatRulesChange'],
      never: ['milwaukeePolice', 'agreed', 'nothingOnRecord', 'sued'],
      steps: { now: ['staySilentYourself'], today: ['askPoliceRule', 'askSheriffRule'] },
    },
    {
      who: 'somebody in Dane County outside of Madison: the sheriff, and not that city’s rule',
      says: { happened: 'nothing', county: '55025', inMadison: 'no' },
      on,
      shortAnswer: 'limits',
      never: ['madisonPolice'],
      neverSteps: ['askPoliceRule'],
    },
    {
      who: 'a witness in Milwaukee who saw city police beside ICE',
      says: { happened: 'withIce', county: '55079', inMilwaukee: 'yes' },
      on,
      shortAnswer: 'limits',
      sure: ['cameWithIce', 'milwaukeePolice', 'milwaukeeCounty'],
      never: ['madisonPolice', 'wentForHelp'],
      steps: { today: ['writeEncounter', 'saveVideo'] },
      neverSteps: ['lawyerBeforeBail'],
    },
    {
      who: 'a woman in Milwaukee County, who does not know which police it was, went for help',
      says: { happened: 'wentForHelp', county: '55079', inMilwaukee: 'unsure' },
      on,
      shortAnswer: 'limits',
      sure: ['wentForHelp', 'milwaukeeCounty'],
      maybe: ['milwaukeePolice'],
      steps: { now: ['call911', 'advocateFirst'] },
    },
    {
      who: 'a wife in Dodge County: paid, not on the list, and no report on holding',
      says: { happened: 'jail', county: '55027' },
      on,
      shortAnswer: 'paid',
      sure: ['paidToHold', 'notListed', 'lookAtPlace'],
      never: ['agreed', 'holds', 'nothingOnRecord'],
      steps: { today: ['askSheriffHolds'] },
    },
    {
      who: 'a man in Racine County: a report of 2018 is older than the sheriff’s term, and settles nothing',
      says: { happened: 'stop', county: '55101' },
      on,
      shortAnswer: 'reports',
      sure: ['alsoReported', 'reportedBeforeTerm', 'notListed'],
      never: ['holds', 'signedBeforeTerm', 'nothingOnRecord'],
    },
    {
      who: 'a family in Waupaca County: a report of 2025 is not older',
      says: { happened: 'nothing', county: '55135' },
      on,
      shortAnswer: 'reports',
      sure: ['sourcesDiffer', 'alsoReported'],
      never: ['reportedBeforeTerm', 'agreed'],
    },
    {
      who: 'a nurse in Portage, the city, who chose Portage County: nothing on record, and the wrong county',
      says: { happened: 'nothing', county: '55097' },
      on,
      shortAnswer: 'nothingOnRecord',
      sure: ['lookAtPlace', 'notListed'],
      never: ['countyUnknown', 'alsoReported', 'sourcesDiffer', 'reportedBeforeTerm'],
      steps: { today: ['askSheriffHolds'] },
      neverSteps: ['findCounty'],
    },
    {
      who: 'he does not know the county: that is no county with nothing on record',
      says: { happened: 'fingerprints', county: 'unsure' },
      on,
      shortAnswer: 'countyUnknown',
      sure: ['fingerprinted', 'whatRulesChange'],
      maybe: ['jailModel', 'notListed', 'milwaukeePolice', 'madisonPolice'],
      steps: { now: ['lawyerBeforeBail'], today: ['findCounty'] },
    },
    {
      who: 'she would rather say nothing at all',
      says: { happened: 'unsaid', county: 'unsaid' },
      on,
      shortAnswer: 'countyUnknown',
      sure: ['happenedUnknown', 'whatRulesChange'],
      steps: { now: ['staySilentYourself'], today: ['callLawyer', 'findCounty'], later: ['checkList'] },
    },
  ]);
});

describe('the first Monday of January 2027', () => {
  const olderOn = (day: string) => {
    const older = (code: string) =>
      toldTo(localFindings, { says: { happened: 'nothing', county: code }, on: `${day}T09:00` }).why.some(
        ({ id }) => id === 'signedBeforeTerm',
      );
    return countyCodes.filter(older).map((code) => county(code).name);
  };

  test('the agreements of 2020 are older until then, and all are from that day on', () => {
    const before = ['Brown', 'Fond du Lac', 'Manitowoc', 'Marquette', 'Sheboygan', 'Waukesha', 'Waushara'];
    expect(olderOn('2026-11-26')).toEqual(before);
    expect(olderOn('2027-01-03')).toEqual(before);
    expect(olderOn('2027-01-04')).toHaveLength(20);
  });
});

describe('leads on', () => {
  test.each([
    ['jail', 'detainer'],
    ['fingerprints', 'detainer'],
    ['stop', 'encounter'],
    ['withIce', 'encounter'],
    ['wentForHelp', 'sharing'],
  ])('from %s to %s first', (happened, flow) => {
    expect(toldTo(localFindings, { says: { happened, county: '55101' }, on }).onward[0]).toBe(flow);
  });
});
