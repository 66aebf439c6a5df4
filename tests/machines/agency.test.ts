import { describe, expect, test } from 'vitest';
import type { ClaimId } from '#law/article.ts';
import { help } from '#law/directory.ts';
import { rules } from '#law/sharing/rules.ts';
import { agencyFindings } from '#machines/agency/findings.ts';
import { publicKinds } from '#machines/agency/flow.ts';
import { find } from '#machines/engine/find.ts';
import { prove } from '#machines/engine/prove.ts';
import type { Answers } from '#machines/engine/question.ts';
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
      sure: ['hereNow', 'school', 'arrestForm', 'noCounsel', 'never', 'whomToCall', 'checkPaper'],
      never: ['notHere', 'hereToAsk', 'courtPaper', 'removalForm', 'clinic', 'heldTooLong'],
      steps: {
        now: ['sayAtDesk', 'neverHide', 'tellWhoAsks', 'askForPaper', 'callDistrict', 'lookAtPaper', 'waitForLawyer'],
        today: ['writeVisit'],
      },
      neverSteps: ['keepDoorClosed', 'noResist', 'callPrivacyOffice', 'planDesk', 'hideNobody', 'askCaller'],
    },
    {
      who: 'a nurse whose clinic is shown a judge’s warrant: it is read and followed, and nobody is told to wait in the door',
      says: { here: 'yes', kind: 'clinic', request: 'entry', paper: ['court'], by: 'none', counsel: 'yes' },
      on,
      shortAnswer: 'courtPaper',
      sure: ['clinic', 'counselAsked', 'courtHere', 'never'],
      never: ['noPaper', 'noCounsel', 'dueAhead', 'duePassed'],
      steps: { now: ['readJudgePaper', 'blockNothing', 'callPrivacyOffice'], today: ['keepAdvice'] },
      neverSteps: ['waitForLawyer', 'stayInPublicPart', 'keepDoorClosed', 'askInWritingOnly'],
    },
    {
      who: 'a state clerk whom no lawyer has heard yet, before a judge’s warrant: nobody tells them to keep the door shut',
      says: { here: 'yes', kind: 'state', request: 'entry', paper: ['court'], by: 'none', counsel: 'no' },
      on,
      shortAnswer: 'courtPaper',
      sure: ['courtHere'],
      never: ['noCounsel'],
      steps: { now: ['readJudgePaper', 'blockNothing', 'callAgencyLawyer'] },
      neverSteps: ['waitForLawyer'],
    },
    {
      who: 'the same paper by mail: a lawyer reads it first, and nobody is at a door',
      says: { here: 'no', kind: 'state', request: 'records', paper: ['court'], by: 'none', counsel: 'no' },
      on,
      shortAnswer: 'courtPaper',
      sure: ['noCounsel'],
      never: ['courtHere'],
      steps: { now: ['waitForLawyer'] },
      neverSteps: ['blockNothing'],
    },
    {
      who: 'an adviser on the telephone with a desk where officers stand: the card goes there first, and nobody speaks to them as if they sat there',
      says: { here: 'yes', kind: 'adviser', request: 'access', paper: ['i200'], counsel: 'yes' },
      on,
      shortAnswer: 'access',
      sure: ['adviserHere', 'adviser', 'counselAsked'],
      never: ['hereNow', 'adviserJoint', 'courtHere'],
      steps: { now: ['giveCard', 'hideNobody'] },
      neverSteps: ['sayAtDesk', 'neverHide', 'askForPaper', 'waitForLawyer'],
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
      who: 'a pastor in a church hall: the part that is open, who runs the place, and no rule of public offices',
      says: { here: 'yes', kind: 'private', request: 'entry', paper: ['i205'], counsel: 'no' },
      on,
      shortAnswer: 'entry',
      sure: ['private', 'removalForm', 'whomToCall', 'logAndKeep'],
      never: ['arrestForm', 'signed', 'noAgreement', 'publicRecords', 'sayingNo', 'notFound'],
      steps: { now: ['stayInPublicPart', 'callWhoeverRunsIt', 'lookAtPaper'] },
    },
    {
      who: 'a jail clerk at whose window ICE asks for a hold: nobody is hidden, and nobody is told to step aside',
      says: { here: 'yes', kind: 'sheriff', request: 'hold', paper: ['i247a'], counsel: 'no', agreement: 'no' },
      on,
      shortAnswer: 'hold',
      sure: ['hereToAsk', 'detainerForm'],
      never: ['hereNow', 'notHere'],
      steps: { now: ['sayAtDesk', 'hideNobody', 'askHoldLaw', 'askForPaper'] },
      neverSteps: ['neverHide', 'askInWritingOnly'],
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
        today: ['hideNobody', 'giveCopy', 'writeHoldTimes', 'writeVisit'],
      },
      neverSteps: ['neverHide', 'callChair'],
    },
    {
      who: 'a jail clerk with a judge’s order alone: the 48 hours of a detainer are not counted for it',
      says: {
        here: 'no',
        kind: 'sheriff',
        request: 'hold',
        paper: ['court'],
        by: 'none',
        counsel: 'no',
        agreement: 'no',
      },
      on,
      shortAnswer: 'courtPaper',
      sure: ['courtHold', 'heldTooLong'],
      never: ['detainerForm'],
      neverSteps: ['writeHoldTimes', 'giveCopy'],
    },
    {
      who: 'an adviser to a board under an agreement: what is in force is read, not whether it must be, and there is no card to give',
      says: { here: 'no', kind: 'adviser', request: 'joint', counsel: 'yes', agreement: 'model' },
      on,
      shortAnswer: 'jointSigned',
      sure: ['adviserJoint', 'signed', 'vote'],
      never: ['joint', 'adviser', 'notHere'],
      steps: { now: ['readAgreement', 'callChair'] },
      neverSteps: ['giveCard', 'planDesk', 'askCaller'],
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
      steps: { now: ['askReleaseRule', 'askInWritingOnly'], today: ['askCaller', 'hideNobody'] },
      neverSteps: ['askForPaper', 'neverHide'],
    },
    {
      who: 'a village board member before a vote on an agreement: the text, the chair and the clerk, the notice, and no paper is asked for',
      says: { here: 'no', kind: 'police', request: 'joint', counsel: 'no', agreement: 'no' },
      on,
      shortAnswer: 'joint',
      sure: ['police', 'vote', 'noAgreement'],
      never: ['noPaper', 'paperUnknown', 'heldTooLong'],
      steps: { now: ['readAgreement', 'callChair', 'askMeetingNotice', 'callCityLawyer'] },
    },
    {
      who: 'the owner of a plant whom ICE asks to work along: no board, no vote, and no notice of a meeting',
      says: { here: 'no', kind: 'private', request: 'joint', counsel: 'no', agreement: 'no' },
      on,
      shortAnswer: 'joint',
      sure: ['private'],
      never: ['vote', 'publicRecords'],
      steps: { now: ['readAgreement', 'callWhoeverRunsIt'] },
      neverSteps: ['callChair', 'askMeetingNotice'],
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
      shortAnswer: 'recordsSubpoena',
      sure: ['subpoena', 'dueAhead', 'local'],
      never: ['duePassed', 'dueToday', 'courtPaper', 'recordsPrivate'],
      steps: { now: ['giveLawyerSubpoena'], today: ['writeDue'] },
      neverSteps: ['askInWritingOnly', 'askMoreTime'],
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
      shortAnswer: 'recordsSubpoena',
      sure: ['duePassed'],
      never: ['dueAhead', 'records'],
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
      sure: ['dueToday', 'state'],
      never: ['duePassed', 'dueAhead'],
      steps: { now: ['callAgencyLawyer', 'askMoreTime'] },
      neverSteps: ['askInWritingOnly'],
    },
    {
      who: 'a newspaper asks a school district for its messages with ICE: kept, answered by the lawyer, pupils private, and no word of a visit',
      says: { here: 'no', kind: 'school', request: 'third', counsel: 'no' },
      on,
      shortAnswer: 'thirdKept',
      sure: ['logAndKeep', 'publicRecords', 'school'],
      never: ['noPaper', 'recordsPrivate', 'heldTooLong', 'thirdPrivate', 'third', 'notHere', 'noCounsel'],
      steps: { now: ['keepRequested', 'callDistrict'], today: ['keepAll'] },
      neverSteps: ['waitForLawyer', 'hideNobody', 'askCaller', 'writeVisit'],
    },
    {
      who: 'the same at a county office: nothing of pupils',
      says: { here: 'no', kind: 'local', request: 'third', counsel: 'no' },
      on,
      shortAnswer: 'third',
      never: ['thirdKept', 'noCounsel'],
      steps: { now: ['keepRequested', 'callDepartmentHead'] },
      neverSteps: ['waitForLawyer', 'hideNobody'],
    },
    {
      who: 'the manager of a plant with a subpoena of ICE: it is not ignored, and the check of work forms is named',
      says: { here: 'no', kind: 'private', request: 'records', paper: ['subpoena'], by: 'none', counsel: 'no' },
      on,
      shortAnswer: 'recordsSubpoena',
      sure: ['subpoena', 'private'],
      never: ['records', 'recordsPrivate'],
      steps: { now: ['giveLawyerSubpoena', 'callWhoeverRunsIt'] },
    },
    {
      who: 'a clerk of court who wonders about telling: no rule of schools, no form of a jail',
      says: { here: 'no', kind: 'court', request: 'tell', counsel: 'no' },
      on,
      shortAnswer: 'tellCourt',
      never: ['tell', 'tellSchool', 'tellJail'],
      steps: { now: ['askIfTell', 'callJudgeOffice'], today: ['hideNobody'] },
    },
    {
      who: 'a jail nurse who wonders about telling: the copy of a detainer, and no rule of schools',
      says: { here: 'no', kind: 'sheriff', request: 'tell', counsel: 'no', agreement: 'no' },
      on,
      shortAnswer: 'tellJail',
      never: ['tell', 'tellSchool', 'tellCourt'],
    },
    {
      who: 'a librarian who wonders about telling: neither',
      says: { here: 'no', kind: 'library', request: 'tell', counsel: 'no' },
      on,
      shortAnswer: 'tell',
      never: ['tellSchool', 'tellJail', 'tellCourt'],
    },
    {
      who: 'a newspaper asks a nonprofit for its letters: whether the public records law counts is for the lawyer to say',
      says: { here: 'no', kind: 'private', request: 'third', counsel: 'no' },
      on,
      shortAnswer: 'thirdPrivate',
      never: ['third', 'publicRecords'],
      steps: { now: ['keepRequested', 'callWhoeverRunsIt'] },
    },
    {
      who: 'a college adviser who wants to tell a student: the lawyer is asked what bars it, and nobody is helped away',
      says: { here: 'no', kind: 'adviser', request: 'tell', counsel: 'no' },
      on,
      shortAnswer: 'tellSchool',
      sure: ['adviser', 'never'],
      steps: { now: ['askIfTell', 'giveCard'], today: ['hideNobody'] },
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

  /** Somebody else's request by mail, or an agreement that an adviser reads. */
  const nobodyComes = ({ here, kind, request }: Answers) =>
    (here === 'no' && request === 'third') || (kind === 'adviser' && request === 'joint');

  test('every result says never to hide, move, block, lie or destroy, unless nobody comes, and has the whole card for the desk', () => {
    const parts = ['checkPaper', 'whomToCall', 'logAndKeep', 'never'].join();
    expect(
      lacking(({ place: { said }, told: { steps, sheet } }) => {
        const soon = [...steps.now, ...steps.today];
        const card = sheet.map(({ finding }) => finding).join();
        const warned = soon.includes('neverHide') || soon.includes('hideNobody');
        const written = soon.includes('writeVisit') || said.request === 'third';
        return (warned || nobodyComes(said)) && written && card === parts;
      }),
    ).toEqual([]);
  });

  /** What ICE wants that the office itself does: nobody there stands in its way. */
  const hasToAsk = (request: unknown) => ['hold', 'release', 'joint'].some((one) => one === request);

  test('whoever has somebody at the desk, or does not know, is told the sentence first and never to block second', () => {
    expect(
      lacking(({ place, told: { steps } }) => {
        const [first, second] = steps.now;
        const warning: StepId = hasToAsk(place.said.request) ? 'hideNobody' : 'neverHide';
        const { here, kind, request } = place.said;
        if (kind === 'adviser')
          return here === 'no' || request === 'joint' || (first === 'giveCard' && !steps.now.includes('sayAtDesk'));
        return here === 'no' || (first === 'sayAtDesk' && second === warning);
      }),
    ).toEqual([]);
  });

  test('nobody with a judge’s paper at the door is told to open nothing, and nobody else to follow one', () => {
    expect(
      lacking(({ place: { said }, told: { steps } }) => {
        const atDoor = said.here !== 'no' && Array.isArray(said.paper) && said.paper.includes('court');
        return steps.now.includes('blockNothing') === atDoor && !(atDoor && steps.now.includes('waitForLawyer'));
      }),
    ).toEqual([]);
  });

  test('the 48 hours are counted only for who has the form that asks for them', () => {
    expect(
      lacking(({ place: { said }, told: { steps } }) => {
        const form = Array.isArray(said.paper) && said.paper.includes('i247a');
        return steps.today.includes('writeHoldTimes') === form;
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

  test('in a public office, what was not found stands with what there is, with the article’s claims on it; elsewhere neither', () => {
    const some: readonly ClaimId[] = ['C04a', 'C12a', 'C14a', 'C15a', 'C17a'];
    const isPublic = (kind: unknown) => kind === 'unsure' || publicKinds.some((one) => one === kind);
    expect(
      lacking(({ place, told }) => some.every((claim) => told.claims.includes(claim) === isPublic(place.said.kind))),
    ).toEqual([]);
  });

  test('nobody who holds a subpoena, of a court or of ICE, is told to ask for a request in writing', () => {
    expect(
      lacking(({ place, told: { steps } }) => {
        const { paper } = place.said;
        const holds = Array.isArray(paper) && paper.some((one) => one === 'subpoena' || one === 'court');
        return !holds || !steps.now.includes('askInWritingOnly');
      }),
    ).toEqual([]);
  });

  test('nobody is sent to lists of lawyers for people: an office has its own, or asks the State Bar', () => {
    expect(help(['office'], undefined, 'en').map(({ id }) => id)).toEqual(['state-bar-lris']);
    expect(lacking(({ told }) => told.help.join() === 'office')).toEqual([]);
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
