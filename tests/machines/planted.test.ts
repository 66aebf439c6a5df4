import { describe, expect, test } from 'vitest';
import { assign, enqueueActions } from 'xstate';
import { all, any } from '#machines/engine/condition.ts';
import { type Findings, findingsFor } from '#machines/engine/finding.ts';
import { defineFlow, type Questions } from '#machines/engine/flow.ts';
import { type Answer, accepts, one } from '#machines/engine/question.ts';
import type { StepId } from '#machines/steps.ts';
import { backIsInverse } from './laws/back-is-inverse.ts';
import { becauseExact } from './laws/because-exact.ts';
import { everyFindingFound } from './laws/every-finding-found.ts';
import { everyQuestionAsked } from './laws/every-question-asked.ts';
import { everyResultWhole } from './laws/every-result-whole.ts';
import { everyValueMet } from './laws/every-value-met.ts';
import { everyWayEnds } from './laws/every-way-ends.ts';
import { type Law, proven } from './laws/law.ts';
import { laws } from './laws/laws.ts';
import { learningMoreTakesNothingBack } from './laws/learning-more.ts';
import { noIdleQuestion } from './laws/no-idle-question.ts';
import { noTwinOptions } from './laws/no-twin-options.ts';
import { nothingSaidNothingFound } from './laws/nothing-said.ts';
import { openHasWords } from './laws/open-has-words.ts';
import { pairsApart } from './laws/pairs-apart.ts';
import { sureEitherWay } from './laws/sure-either-way.ts';
import { sureHasAReason } from './laws/sure-has-a-reason.ts';
import { urgentNeverLost } from './laws/urgent-never-lost.ts';
import { script, sound } from './sound.ts';

const around = { now: { on: '2026-11-30', at: '09:00' } };
const dates: readonly Answer[] = [
  { on: '2026-11-20', at: '10:00' },
  { on: '2026-06-01', at: '10:00' },
];
const caught = (law: Law, findings: Findings, sampled = dates) =>
  law.broken(proven(findings, around, sampled)).join('\n');
/** The line a message ends with: it shows the way on which the law is broken. */
const ask = (flow: string, answers: object) =>
  `echo '${JSON.stringify(answers)}' | npm run --silent ask -- ${flow} --now 2026-11-30T09:00 --answers -`;

test('the sound flow breaks no law', () => {
  expect(laws.flatMap((law) => law.broken(proven(sound, around, dates)))).toEqual([]);
});

describe('the five faults, each caught with its path', () => {
  test('a loop: a state that leads back', () => {
    const flow = script.end();
    const questions: Questions = flow.questions;
    // The answer to the last question starts the visit over.
    const looped = flow.machine.provide({
      actions: {
        record: enqueueActions(({ event, enqueue }, { question }) => {
          const asked = questions[question];
          if (event.type !== 'answer' || !asked || !accepts(asked, event.value)) return;
          const { value } = event;
          if (question === 'due') enqueue.raise({ type: 'restart' });
          else enqueue.assign({ said: ({ context }) => ({ ...context.said, [question]: value }) });
        }),
      },
    });
    const message = caught(everyWayEnds, { ...sound, flow: { ...flow, machine: looped } });
    expect(message).toContain('“due” leads to “where”, so this way never ends');
    expect(message).toContain(ask('sound', {}));
  });

  test('a state with no way on', () => {
    const flow = script.end();
    const stuck = flow.machine.provide({ guards: { fits: (_, { question }) => question !== 'due' } });
    const message = caught(everyWayEnds, { ...sound, flow: { ...flow, machine: stuck } });
    expect(message).toContain('“due” leads to “due”, so this way never ends');
    expect(message).toContain(ask('sound', { where: 'jail', nextHour: 'read' }));
  });

  test('an orphan: a question nobody is asked, and a finding nobody gets', () => {
    const orphaned = findingsFor(
      script.ask('cell', one('yes', 'no'), { when: ({ where }) => all(where.is('jail'), where.is('free')) }).end(),
      () => ({}),
      ({ cell }) => ({ alone: { when: cell.is('yes'), says: ['silence'] } }),
    );
    expect(caught(everyQuestionAsked, orphaned)).toBe('“cell” is never asked');
    expect(caught(everyFindingFound, orphaned)).toBe('“alone” is found by nobody');
  });

  test('an empty result', () => {
    const { unknown: _, ...rules } = sound.rules;
    const message = caught(everyResultWhole, { ...sound, rules });
    expect(message).toContain('a result without a short answer, a step that needs nobody else, help, a source');
    expect(message).toContain('{"where":"unsure"');
  });

  test('a contradictory pair', () => {
    const findings = findingsFor(
      script.end(),
      () => ({}),
      ({ where, due }) => ({
        held: { when: where.is('jail'), says: ['silence'] },
        noDate: { when: due.isUnsure(), says: ['clock-start'] },
      }),
    );
    const message = caught(pairsApart({ sound: [['held', 'noDate']] }), findings);
    expect(message).toContain('“held” and “noDate” stand together');
    expect(message).toContain(ask('sound', { where: 'jail', nextHour: 'read', due: 'unsure' }));
    expect(caught(pairsApart({ sound: [['held', 'free']] }), findings)).toBe(
      'a pair names “free”, which is no finding',
    );
  });

  test('a class of dates that the samples miss', () => {
    expect(caught(everyValueMet, sound, dates.slice(0, 1))).toBe('the fact “month” is never “earlier”');
  });
});

describe('every other law can fail too', () => {
  test('twin options', () => {
    const findings = findingsFor(
      defineFlow('twins')
        .ask('where', one('jail', 'prison', 'free'))
        .end(),
      () => ({}),
      ({ where }) => ({ held: { when: where.is('jail', 'prison'), says: ['silence'] } }),
    );
    expect(caught(noTwinOptions, findings)).toBe('“where”: nothing tells “prison” from another option');
  });

  test('an idle question', () => {
    const findings = findingsFor(
      defineFlow('idle').ask('where', one('jail', 'free')).ask('hair', one('red', 'brown')).end(),
      () => ({}),
      ({ where }) => ({ held: { when: where.is('jail'), says: ['silence'] } }),
    );
    const message = caught(noIdleQuestion, findings);
    expect(message).toContain('nothing hangs on “hair” here');
    expect(message).toContain(ask('idle', { where: 'jail' }));
  });

  test('a question that is idle only for some', () => {
    const findings = findingsFor(
      defineFlow('idle').ask('where', one('jail', 'free')).ask('copy', one('yes', 'no')).end(),
      () => ({}),
      ({ where, copy }) => ({ noCopy: { when: all(where.is('jail'), copy.is('no')), says: ['silence'] } }),
    );
    expect(caught(noIdleQuestion, findings)).toContain(ask('idle', { where: 'free' }));
  });

  test('a short answer that another always hides is no reason to ask', () => {
    const findings = findingsFor(
      defineFlow('idle').ask('where', one('jail', 'free')).ask('copy', one('yes', 'no')).end(),
      () => ({}),
      ({ where, copy }) => ({
        held: { short: true, when: where.is('jail'), says: ['silence'] },
        noCopy: { short: true, when: copy.is('no'), says: ['copy-to-person'] },
      }),
    );
    expect(caught(noIdleQuestion, findings)).toContain(ask('idle', { where: 'jail' }));
    expect(caught(noIdleQuestion, findings)).not.toContain('"free"');
  });

  test('an urgent screen that not knowing takes away', () => {
    const flow = defineFlow('urgent')
      .ask('where', one('jail', 'free'))
      .tell('nextHour', ['callLawyer'], { when: ({ where }) => where.is('jail') })
      .end();
    const findings = findingsFor(
      flow,
      () => ({}),
      ({ where }) => ({ held: { when: where.is('jail'), says: ['silence'] } }),
    );
    const message = caught(urgentNeverLost, findings);
    expect(message).toContain('the screen “nextHour” is lost by not knowing “where”');
    expect(message).toContain(ask('urgent', { where: 'unsure', nextHour: 'read' }));
  });

  test('a screen for those who do not know that lacks a step which all others are shown', () => {
    const told = (unknown: readonly StepId[]) =>
      findingsFor(
        defineFlow('instead')
          .ask('where', one('jail', 'free'))
          .tell('inJail', ['callLawyer', 'signNothing'], { when: ({ where }) => where.is('jail') })
          .tell('free', ['signNothing'], { when: ({ where }) => where.is('free') })
          .tell('anywhere', unknown, { unless: ({ where }) => where.is('jail', 'free') })
          .end(),
        () => ({}),
        ({ where }) => ({ held: { when: where.is('jail'), says: ['silence'] } }),
      );
    expect(caught(urgentNeverLost, told(['callLawyer']))).toContain(
      'the step “signNothing” is lost by not knowing “where”',
    );
    expect(caught(urgentNeverLost, told(['signNothing']))).toBe('');
  });

  test('steps for the next hour that not knowing takes away', () => {
    const { unknown: _, ...rules } = sound.rules;
    const message = caught(urgentNeverLost, { ...sound, rules });
    expect(message).toContain('nothing is left for the next hour by not knowing “where”');
    expect(message).toContain('{"where":"unsure"');
  });

  test('said for sure, though a doubt could deny it', () => {
    const stopping = defineFlow('doubt')
      .ask('reason', one('paid', 'notYet'))
      .stop('notYet', { when: ({ reason }) => reason.is('notYet') })
      .ask('copy', one('yes', 'no'))
      .end();
    const findings = findingsFor(
      stopping,
      () => ({}),
      ({ copy }) => ({ noCopy: { when: copy.is('no'), says: ['silence'] } }),
    );
    const message = caught(sureEitherWay, findings);
    expect(message).toContain('“noCopy” is said for sure, and settling a doubt would deny it');
    expect(message).toContain(ask('doubt', { reason: 'unsure', copy: 'no' }));
  });

  test('holds either way, but two parts that hang together hide it', () => {
    const findings = findingsFor(
      defineFlow('either').ask('where', one('jail', 'free')).end(),
      (fact) => ({ locked: fact(['yes', 'no'], ['where'], ({ where }) => where && (where === 'jail' ? 'yes' : 'no')) }),
      ({ where, locked }) => ({ someone: { when: any(where.is('free'), locked.is('yes')), says: ['silence'] } }),
    );
    const message = caught(sureEitherWay, findings);
    expect(message).toContain('“someone” holds either way, and is not said for sure');
    expect(message).toContain(ask('either', { where: 'unsure' }));
  });

  test('learning more that takes back what was sure', () => {
    const stopping = defineFlow('learning')
      .ask('reason', one('paid', 'notYet'))
      .stop('notYet', { when: ({ reason }) => reason.is('notYet') })
      .ask('copy', one('yes', 'no'))
      .end();
    const findings = findingsFor(
      stopping,
      () => ({}),
      ({ copy }) => ({ noCopy: { when: copy.is('no'), says: ['silence'] } }),
    );
    const message = caught(learningMoreTakesNothingBack, findings);
    expect(message).toContain('“noCopy” was said for sure, and knowing “reason” takes it back');
    expect(message).toContain(ask('learning', { reason: 'notYet', copy: 'no' }));
  });

  test('a reason that decided nothing', () => {
    const findings = findingsFor(
      defineFlow('reasons').ask('where', one('jail', 'free')).ask('copy', one('yes', 'no')).end(),
      () => ({}),
      ({ where, copy }) => ({
        held: { when: any(all(where.is('jail'), copy.is('no')), where.is('jail')), says: ['silence'] },
      }),
    );
    const message = caught(becauseExact, findings);
    expect(message).toContain('“held” names “copy”, which decided nothing');
    expect(message).toContain(ask('reasons', { where: 'jail', copy: 'no' }));
  });

  test('sure, since a question was left out', () => {
    const findings = findingsFor(
      defineFlow('leaving')
        .ask('where', one('jail', 'free'))
        .ask('copy', one('yes', 'no'), { when: ({ where }) => where.is('jail') })
        .end(),
      () => ({}),
      ({ copy }) => ({ noCopy: { when: copy.isUnsure(), says: ['silence'] } }),
    );
    const message = caught(sureHasAReason, findings);
    expect(message).toContain('“noCopy” is sure, and no question behind it was asked');
    expect(message).toContain(ask('leaving', { where: 'unsure' }));
  });

  test('found before anything is said', () => {
    const findings = findingsFor(
      defineFlow('early').ask('where', one('jail', 'free')).end(),
      (fact) => ({ always: fact(['yes'], [], () => 'yes') }),
      ({ always }) => ({ all: { when: always.is('yes'), says: ['silence'] } }),
    );
    expect(caught(nothingSaidNothingFound, findings)).toBe('“all” is found before anything is said');
  });

  test('what might hold, and has no words for it', () => {
    const findings = findingsFor(
      defineFlow('start').ask('where', one('jail', 'free')).end(),
      () => ({}),
      ({ where }) => ({ wordless: { when: where.is('jail'), says: ['silence'] } }),
    );
    const message = caught(openHasWords, findings);
    expect(message).toContain('“wordless” might hold, and has no “if” in en');
    expect(message).toContain('“wordless” might hold, and has no “if” in es');
    expect(message).toContain(ask('start', { where: 'unsure' }));
  });

  test('going back that forgets', () => {
    const flow = script.end();
    const forgetful = flow.machine.provide({ actions: { look: assign({ answers: {}, said: {}, assumed: {} }) } });
    const message = caught(backIsInverse, { ...sound, flow: { ...flow, machine: forgetful } });
    expect(message).toContain('going back to “nextHour” stands at “where”');
    expect(message).toContain('{"where":"jail","nextHour":"read","due":');
  });
});
