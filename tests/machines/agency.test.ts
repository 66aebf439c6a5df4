import { describe, expect, test } from 'vitest';
import type { ClaimId } from '#law/article.ts';
import { rules } from '#law/sharing/rules.ts';
import { agencyFindings } from '#machines/agency/findings.ts';
import { find } from '#machines/engine/find.ts';
import { prove } from '#machines/engine/prove.ts';
import { compose, urgencies } from '#machines/engine/result.ts';
import type { StepId } from '#machines/steps.ts';
import { answersOf, people, placeOf, toldTo } from './people.ts';

const on = '2026-11-30T09:00';
const around = { now: { on: '2026-11-30', at: '09:00' } };
const noPaper: readonly string[] = [];

describe('they are here now', () => {
  people(agencyFindings, [
    {
      who: 'a school secretary with two officers at her desk and a Form I-200: the sentence first, and nothing that obstructs',
      says: { here: 'yes', kind: 'school', request: 'access', paper: ['i200'], counsel: 'no' },
      on,
      shortAnswer: 'access',
      sure: ['hereNow', 'school', 'arrestForm', 'noCounsel', 'never', 'atDesk', 'checkPaper'],
      never: ['notHere', 'courtPaper', 'removalForm', 'clinic', 'heldTooLong'],
      steps: { now: ['sayAtDesk', 'neverHide', 'tellWhoAsks', 'callDistrict', 'waitForLawyer'], today: ['writeVisit'] },
      neverSteps: ['keepDoorClosed', 'noResist', 'callPrivacyOffice', 'planDesk'],
    },
    {
      who: 'a nurse whose clinic is shown a judge’s warrant: it is read and followed, and nobody is told to wait in the door',
      says: { here: 'yes', kind: 'clinic', request: 'entry', paper: ['court'], by: 'none', counsel: 'yes' },
      on,
      shortAnswer: 'courtPaper',
      sure: ['clinic', 'counselAsked', 'never'],
      never: ['noPaper', 'noCounsel', 'dueAhead', 'duePassed'],
      steps: { now: ['readJudgePaper', 'callPrivacyOffice'], today: ['keepAdvice'] },
      neverSteps: ['waitForLawyer', 'stayInPublicPart', 'keepDoorClosed'],
    },
    {
      who: 'somebody at a desk who cannot say whether they are from ICE: not knowing takes no urgent screen away',
      says: { here: 'unsure', kind: 'library', request: 'records', paper: noPaper, counsel: 'no' },
      on,
      shortAnswer: 'recordsPrivate',
      sure: ['hereNow', 'library', 'noPaper'],
      maybe: ['notHere'],
      steps: { now: ['sayAtDesk', 'neverHide', 'askInWritingOnly', 'callDirector'] },
    },
    {
      who: 'a pastor in a church hall: the part that is open, who runs the place, and no promise for every church',
      says: { here: 'yes', kind: 'private', request: 'entry', paper: ['i205'], counsel: 'no' },
      on,
      shortAnswer: 'entry',
      sure: ['private', 'removalForm'],
      never: ['arrestForm', 'signed', 'noAgreement'],
      steps: { now: ['stayInPublicPart', 'callWhoeverRunsIt'] },
    },
  ]);
});

describe('jails and police', () => {
  people(agencyFindings, [
    {
      who: 'a jail sergeant with a Form I-247A and an I-200: a request, a reason of its own, and both sides of blame',
      says: {
        here: 'no',
        kind: 'sheriff',
        request: 'hold',
        paper: ['i247a', 'i200'],
        counsel: 'no',
        agreement: 'no',
      },
      on,
      shortAnswer: 'hold',
      sure: [
        'sheriff',
        'detainerForm',
        'arrestForm',
        'powerPending',
        'heldTooLong',
        'sayingNo',
        'notFound',
        'noAgreement',
      ],
      never: ['noPower', 'power', 'signed', 'police', 'hereNow', 'removalForm'],
      steps: {
        now: ['askHoldLaw', 'callCountyLawyer', 'waitForLawyer'],
        today: ['neverHide', 'giveCopy', 'writeHoldTimes', 'writeVisit'],
      },
    },
    {
      who: 'a deputy under a 287(g) agreement: its own text is read before it is used',
      says: { here: 'no', kind: 'sheriff', request: 'hold', paper: ['i247a'], counsel: 'yes', agreement: 'model' },
      on,
      sure: ['signed', 'powerPending', 'counselAsked'],
      never: ['noAgreement', 'otherAgreement', 'noCounsel'],
      steps: { today: ['readAgreement', 'keepAdvice'] },
    },
    {
      who: 'a jail clerk whom ICE calls for a release time, without a paper: nothing found makes the jail tell, nothing bars it',
      says: { here: 'no', kind: 'sheriff', request: 'release', paper: noPaper, counsel: 'no', agreement: 'other' },
      on,
      shortAnswer: 'release',
      sure: ['noPaper', 'otherAgreement'],
      never: ['heldTooLong', 'powerPending', 'detainerForm'],
      steps: { now: ['askReleaseRule'], today: ['askForPaper'] },
    },
    {
      who: 'a village board member before a vote on an agreement: the text, the notice of the meeting, and no paper is asked for',
      says: { here: 'no', kind: 'police', request: 'joint', counsel: 'no', agreement: 'no' },
      on,
      shortAnswer: 'joint',
      sure: ['police', 'noAgreement'],
      never: ['noPaper', 'paperUnknown', 'heldTooLong'],
      steps: { now: ['readAgreement', 'callCityLawyer'] },
    },
  ]);
});

describe('records, dates, and questions from others', () => {
  people(agencyFindings, [
    {
      who: 'a county clerk with a subpoena of ICE due in a week: the lawyer gets it today',
      says: {
        here: 'no',
        kind: 'local',
        request: 'records',
        paper: ['subpoena'],
        by: { on: '2026-12-07' },
        counsel: 'no',
      },
      on,
      shortAnswer: 'records',
      sure: ['subpoena', 'dueAhead', 'local'],
      never: ['duePassed', 'courtPaper', 'recordsPrivate'],
      steps: { now: ['askInWritingOnly', 'giveLawyerSubpoena'], today: ['writeDue'] },
    },
    {
      who: 'the same, found in a drawer two weeks late: the day is said to be past, and the lawyer answers today',
      says: {
        here: 'no',
        kind: 'local',
        request: 'records',
        paper: ['subpoena'],
        by: { on: '2026-11-16' },
        counsel: 'no',
      },
      on,
      sure: ['duePassed'],
      never: ['dueAhead'],
      steps: { now: ['askMoreTime', 'giveLawyerSubpoena'] },
    },
    {
      who: 'on the very day that the paper names: it is not past yet',
      says: {
        here: 'no',
        kind: 'state',
        request: 'records',
        paper: ['subpoena'],
        by: { on: '2026-11-30' },
        counsel: 'no',
      },
      on,
      sure: ['dueAhead', 'state'],
      never: ['duePassed'],
      steps: { now: ['callAgencyLawyer'] },
    },
    {
      who: 'a newspaper asks a school district for its messages with ICE: kept, answered, and nothing of a hold',
      says: { here: 'no', kind: 'school', request: 'third', counsel: 'no' },
      on,
      shortAnswer: 'third',
      sure: ['logAndKeep', 'school'],
      never: ['noPaper', 'recordsPrivate', 'heldTooLong'],
      steps: { now: ['keepRequested', 'callDistrict'], today: ['keepAll'] },
    },
    {
      who: 'a college adviser who wants to tell a student: the lawyer is asked what bars it, and nobody is helped away',
      says: { here: 'no', kind: 'adviser', request: 'tell', counsel: 'no' },
      on,
      shortAnswer: 'tell',
      sure: ['adviser', 'never'],
      steps: { now: ['askIfTell', 'giveCard'], today: ['neverHide'] },
    },
    {
      who: 'court staff who only know that ICE called: what it wants comes first',
      says: { here: 'no', kind: 'court', request: 'unsure', paper: 'unsure', counsel: 'no' },
      on,
      shortAnswer: 'requestUnknown',
      sure: ['court', 'paperUnknown'],
      maybe: ['hold', 'courtPaper', 'third'],
      steps: { now: ['lookAtPaper', 'callJudgeOffice'] },
    },
    {
      who: 'somebody who knows nothing at all: the words for the desk, and whom to call',
      says: {},
      on,
      shortAnswer: 'requestUnknown',
      sure: ['hereNow', 'kindUnknown', 'never', 'notFound', 'sayingNo'],
      maybe: ['sheriff', 'school', 'hold', 'courtPaper'],
      steps: { now: ['sayAtDesk', 'neverHide', 'waitForLawyer'] },
    },
  ]);
});

const { findings, ends } = prove(agencyFindings, around);
const composed = ends.map(({ place }) => ({ place, told: compose(find(findings, place, around)) }));
const firstThree = (steps: (typeof composed)[number]['told']['steps']) =>
  urgencies
    .flatMap((urgency) => steps[urgency])
    .slice(0, 3)
    .toSorted()
    .join();

describe('over all ways', () => {
  test('at least twelve kinds and requests begin with three steps of their own', () => {
    const byWhat = new Map<string, Set<string>>();
    for (const { place, told } of composed) {
      const what = `${place.said.kind} ${place.said.request}`;
      if (!what.includes('unsure')) byWhat.set(what, (byWhat.get(what) ?? new Set()).add(firstThree(told.steps)));
    }
    expect(byWhat.size).toBe(80);
    const own = [...byWhat].filter(([what, sets]) =>
      [...sets].some((set) => [...byWhat].every(([other, others]) => other === what || !others.has(set))),
    );
    expect(own.length).toBeGreaterThanOrEqual(12);
    expect(new Set([...byWhat.values()].flatMap((sets) => [...sets])).size).toBeGreaterThanOrEqual(12);
  });

  /** The first ways of those that lack something, so that a failure shows one. */
  const lacking = (whole: (one: (typeof composed)[number]) => boolean) =>
    composed.flatMap((one) => (whole(one) ? [] : [one.place.said])).slice(0, 3);

  test('every result says never to hide, move, block, lie or destroy, and has the whole card for the desk', () => {
    const parts = ['checkPaper', 'whomToCall', 'logAndKeep', 'never'].join();
    expect(
      lacking(({ told: { steps, sheet } }) => {
        const soon = [...steps.now, ...steps.today];
        const card = sheet.map(({ finding }) => finding).join();
        return soon.includes('neverHide') && soon.includes('writeVisit') && card === parts;
      }),
    ).toEqual([]);
  });

  test('whoever has somebody at the desk, or does not know, is told the sentence first and never to block second', () => {
    expect(
      lacking(({ place, told: { steps } }) => {
        const [first, second] = steps.now;
        return place.said.here === 'no' || (first === 'sayAtDesk' && second === 'neverHide');
      }),
    ).toEqual([]);
  });

  test('no staff are told what is for a home: to keep a door closed, or to stay silent', () => {
    const forHomes: readonly StepId[] = ['keepDoorClosed', 'askPaperAtDoor', 'staySilentYourself'];
    expect(
      lacking(
        ({ told: { steps } }) => !urgencies.some((urgency) => steps[urgency].some((step) => forHomes.includes(step))),
      ),
    ).toEqual([]);
  });

  test('what was not found stands with what there is, with the article’s claims on it', () => {
    const some: readonly ClaimId[] = ['C04a', 'C12a', 'C14a', 'C15a', 'C17a'];
    expect(lacking(({ told }) => some.every((claim) => told.claims.includes(claim)))).toEqual([]);
  });
});

describe('what an office keeps private', () => {
  test.each(['school', 'clinic', 'library'] as const)(
    'of a %s is told as the table of what offices share has it',
    (kind) => {
      const forbidding = rules.filter(({ offices, effect }) => offices.includes(kind) && effect === 'mustNot');
      const said = new Set<string>(agencyFindings.rules[kind].says);
      expect(forbidding.length).toBeGreaterThan(0);
      expect(forbidding.flatMap(({ statements }) => statements).filter((id) => !said.has(id))).toEqual([]);
    },
  );
});

test('the longest way asks for at most eight answers', () => {
  const says = {
    here: 'yes',
    kind: 'sheriff',
    request: 'records',
    paper: ['subpoena', 'i247a'],
    by: { on: '2026-12-07' },
    counsel: 'no',
    agreement: 'other',
  } as const;
  expect(answersOf(placeOf(agencyFindings, { says }))).toBe(7);
  expect(toldTo(agencyFindings, { says, on }).why.length).toBeGreaterThan(10);
});
