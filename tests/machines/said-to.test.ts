import { expect, test } from 'vitest';
import english from '#locales/en/say.json';
import { listeners, saidTo, theirs } from '#machines/said-to.ts';
import { steps } from '#machines/steps.ts';

const spoken = steps.filter((step) => step in english.steps);

test('each listener is told something, and silence is kept before officers', () => {
  for (const listener of listeners) expect(spoken.some((step) => saidTo(step) === listener)).toBe(true);
  for (const step of spoken)
    if (/stay silent|do not agree|free to go/.test(english.steps[step as keyof typeof english.steps]))
      expect(saidTo(step), step).toBe('officer');
});

test('whom a step without words is said to, nobody decides', () => {
  expect(steps.filter((step) => !(step in english.steps) && saidTo(step) !== 'desk')).toEqual([]);
});

test('a wife at the jail’s desk asks who signed the paper; that somebody will not sign is not hers to say', () => {
  const told = ['signNothing', 'askWhoSigned', 'callLawyerForThem'] as const;
  expect(theirs(told, { who: 'other' })).toEqual(['askWhoSigned', 'callLawyerForThem']);
  expect(theirs(told, { who: 'self' })).toEqual(told);
  expect(
    spoken.filter((step) => /^I |\bI want\b/.test(english.steps[step as keyof typeof english.steps])).length,
  ).toBeGreaterThan(5);
  for (const step of theirs(spoken, { who: 'other' }))
    expect(english.steps[step as keyof typeof english.steps], step).not.toMatch(/I (want|will|do not)/);
});
