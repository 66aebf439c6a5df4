import { expect } from 'vitest';
import { askCommand } from '#src/commands/ask.ts';
import type { decision } from '#src/commands/ask-decision.ts';

/** Looked at on the Tuesday after Thanksgiving. */
export const at = ['--now', '2026-12-01T09:00'];
/** Held in Waukesha since bail was paid on the Wednesday before Thanksgiving. */
export const held = {
  who: 'other',
  where: 'jail',
  reason: 'bailPaid',
  otherHold: 'nothing',
  papers: ['i247a'],
  copy: 'no',
  county: '55133',
  questioned: [],
  citizen: 'no',
  due: { on: '2026-11-25', at: '16:30' },
};

/** What the command prints; fails where it refuses. */
export async function printed(args: readonly string[], stdin = ''): Promise<string> {
  const { code, out, err } = await askCommand(args, stdin);
  expect([code, err]).toEqual([0, undefined]);
  return out ?? '';
}

/** The one line in which the command refuses; fails where it does not, or prints anything else. */
export async function refused(args: readonly string[], stdin = ''): Promise<string> {
  const { code, out, err = '' } = await askCommand(args, stdin);
  expect([code, out]).toEqual([2, undefined]);
  expect(err).toMatch(/^[^\n]+$/);
  return err;
}

/** The decision on these answers. */
export async function decided(answers: unknown, ...more: string[]): Promise<ReturnType<typeof decision>> {
  return JSON.parse(await printed(['detainer', ...at, '--answers', '-', ...more], JSON.stringify(answers)));
}

/** The result of these answers; fails where a question is still open. */
export async function resultOf(answers: unknown, ...more: string[]) {
  const { next, result } = await decided(answers, ...more);
  if (!result) throw new Error(`no result, "${next?.id}" is open`);
  return result;
}
