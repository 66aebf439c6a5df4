import { describe, expect, test } from 'vitest';
import type { FlowId } from '#machines/flow-ids.ts';
import { startFindings } from '#machines/start/findings.ts';
import type { StepId } from '#machines/steps.ts';
import { type Person, people, toldTo } from './people.ts';

type Happening = (typeof startFindings.flow.questions.happening.options)[number];
const on = '2026-11-30T09:00';
const comes = (
  who: string,
  happening: Happening | 'unsure',
  shortAnswer: keyof typeof startFindings.rules,
  more: Partial<Person> = {},
) => ({ who, says: { happening }, on, shortAnswer, ...more }) as const;

const them = [
  comes('two officers are on the porch, and the children are asleep', 'here', 'here', {
    steps: { now: ['keepDoorClosed', 'staySilentYourself', 'signNothing'], today: ['writeEncounter'] },
    neverSteps: ['writeTimes'],
  }),
  comes('a van drove off with her husband ten minutes ago', 'taken', 'taken', {
    steps: { now: ['safetyFirst', 'callLawyer'] },
  }),
  comes('his cousin did not come home; a neighbor says “the police”', 'taken', 'taken'),
  comes('her brother is in the Brown County jail, and bail was paid', 'jail', 'jail', {
    steps: { now: ['safetyFirst', 'signNothing'] },
  }),
  comes('he got a letter with “I-200” at the top', 'jail', 'jail'),
  comes('she gave her address to the school last week', 'office', 'office', {
    steps: { today: ['keepServices', 'writeOffice'] },
    neverSteps: ['safetyFirst'],
  }),
  comes('the clinic asks for a Social Security number', 'office', 'office', { steps: { now: ['askWhy'] } }),
  comes('they kept him three days too long', 'broken', 'broken', {
    steps: { now: ['writeEncounter', 'saveVideo', 'keepPaper'], today: ['callLawyer', 'askLawyerNotice'] },
  }),
  comes('nothing has happened; she cannot sleep', 'ready', 'ready', {
    steps: { today: ['gatherProof'], later: ['carePaper'] },
    neverSteps: ['writeQuestions'],
  }),
  comes('he came at nine and wonders if something protects him', 'ready', 'ready'),
  comes('a librarian with an agent at the desk', 'agency', 'agency', {
    steps: { now: ['sendToOffice', 'lookAtPaper'], today: ['writeEncounter'] },
    neverSteps: ['staySilentYourself', 'safetyFirst'],
  }),
  comes(
    'he cannot say what it is, only that he is afraid: the doors, and no list of seven “ifs”',
    'unsure',
    'cannotSay',
    {
      never: ['here', 'taken', 'jail', 'office', 'broken', 'ready', 'agency'],
      steps: { now: ['safetyFirst', 'signNothing', 'callLawyer'] },
    },
  ),
];

describe('who comes to the front door', () => {
  people(startFindings, them);

  test.each<[Happening | 'unsure', readonly FlowId[]]>([
    ['here', ['encounter', 'find']],
    ['taken', ['find', 'detainer']],
    ['jail', ['detainer', 'interview', 'find']],
    ['office', ['sharing', 'encounter']],
    ['broken', ['violated', 'victim', 'detainer']],
    ['ready', ['prepare', 'protections', 'encounter']],
    ['agency', ['agency', 'sharing']],
    ['unsure', ['encounter', 'find', 'detainer', 'victim', 'sharing']],
  ])('%s leads on to %j, in that order', (happening, onward) => {
    expect(toldTo(startFindings, { says: { happening }, on }).onward).toEqual(onward);
  });

  test.each<[Happening | 'unsure', StepId]>([
    ['here', 'keepDoorClosed'],
    ['office', 'askWhy'],
    ['broken', 'writeEncounter'],
    ['agency', 'sendToOffice'],
  ])('%s begins with %s', (happening, step) => {
    expect(toldTo(startFindings, { says: { happening }, on }).steps.now[0]).toBe(step);
  });

  test('it is one screen with at most seven options', () => {
    expect(Object.keys(startFindings.flow.questions)).toEqual(['happening']);
    expect(startFindings.flow.questions.happening.options.length).toBeLessThanOrEqual(7);
  });
});
