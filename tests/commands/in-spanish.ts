import { expect, test } from 'vitest';
import type { Answers } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import type { decision } from '#src/commands/ask-decision.ts';
import { at, printed } from './asking.ts';

/** Somebody who reads Spanish: what they say, and the words that they must and must not find in what they are told. */
export type Reader = {
  readonly who: string;
  readonly says: Answers;
  readonly told: readonly RegExp[];
  readonly never: readonly RegExp[];
};

/** A test a person: told in Spanish what they must be told, and nothing of what they must not. */
export function toldInSpanish(flow: FlowId, people: readonly Reader[]): void {
  test.each(people)('$who', async ({ says, told, never }) => {
    const args = [flow, ...at, '--answers', '-', '--lang', 'es'];
    const { next, result }: ReturnType<typeof decision> = JSON.parse(await printed(args, JSON.stringify(says)));
    if (!result) throw new Error(`no result, "${next?.id}" is open`);
    // What might hold is said as an “if”; what is told as it is stands in the rest.
    const { open, ...sure } = result;
    expect(open).toBeDefined();
    const words = JSON.stringify(sure);
    for (const phrase of told) expect(words).toMatch(phrase);
    for (const phrase of never) expect(words).not.toMatch(phrase);
    // Nothing in English but what is said aloud or sent, and the names of sources and helpers.
    expect(sure.shortAnswer.map(({ text }) => text).join(' ')).not.toMatch(/\b(the|person|jail|door|office)\b/);
  });
}
