import { describe, expect, test } from 'vitest';
import { denied, heldBefore, partOf, textsOf } from './people.ts';

describe('deadlines', () => {
  test('those to come stand first, by their ends; then those that passed', async () => {
    const lines = await partOf('deadlines', 'violated', denied);
    expect(lines.map(({ data }) => data.deadline)).toEqual([
      'video',
      'notice-local',
      'title-vi',
      'suit-local-denied',
      'tort-intentional',
      'section-1983',
    ]);
    const before = await partOf('deadlines', 'detainer', heldBefore);
    expect(before.map(({ data }) => data.deadline)).toEqual([
      'section-1983',
      'tort-intentional',
      'detainer',
      'notice-local',
    ]);
  });

  test('a day before a weekend says why, and an hour says which days do not count', async () => {
    const texts = (await textsOf('deadlines', 'violated', denied)).join('\n');
    expect(texts).toContain('Do it by Friday, November 23, 2029. The last day is Sunday, November 25, 2029.');
    expect(texts).toContain('Not working days: November 24, 2029 (Saturday) and November 25, 2029 (Sunday).');
    const [hold] = (await textsOf('deadlines', 'detainer', heldBefore)).filter((text) => text.startsWith('The 48'));
    expect(hold).toContain('Not counted: June 28, 2026 (Sunday).');
  });

  test('counts that end at the same time are told as both', async () => {
    const midweek = { ...heldBefore, due: { on: '2026-06-23', at: '11:00' } };
    const [hold] = (await textsOf('deadlines', 'detainer', midweek)).filter((text) => text.startsWith('The 48'));
    expect(hold).toContain('By both ways of counting');
  });
});
