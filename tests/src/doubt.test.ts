import { expect, test } from 'vitest';
import { detainer } from '#machines/detainer/flow.ts';
import { interview } from '#machines/interview/flow.ts';
import { doubtAbout } from '#src/flow/read-form.ts';

const now = { on: '2026-11-25', at: '10:00' };
const ahead = { on: '2026-12-10', at: '09:00' };

test('a hearing that is still to come is not asked about a second time; the hour somebody should have been free is', () => {
  expect(doubtAbout(interview.questions.hearing, ahead, {}, now)).toBeUndefined();
  expect(doubtAbout(detainer.questions.due, ahead, {}, now)).toEqual({ doubt: 'future' });
});

test('a hearing long ago is asked about a second time', () => {
  expect(doubtAbout(interview.questions.hearing, { on: '2024-12-10' }, {}, now)).toMatchObject({ doubt: 'longAgo' });
});
