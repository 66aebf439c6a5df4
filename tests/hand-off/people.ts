import type { Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import { everyAnswer, sampleDates } from '#machines/engine/proof/every-answer.ts';
import type { Answers } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import type { Line, Part, Told } from '#src/hand-off/line.ts';
import { linesOf } from '#src/hand-off/lines.ts';
import { readLocales } from '#src/words/files.ts';
import { addWords, createWords } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { pageWords } from '#src/words/page-words.ts';

/** The moment at which everybody in these tests answers. */
export const now = { on: '2026-11-25', at: '10:00' };

/** Numbers from 0 to 1 that look like chance and are the same in each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Somebody who answers each question that is asked by chance. */
export function anybody({ flow }: Findings, next: () => number): Answers {
  let said: Answers = {};
  for (const { id, question } of flow.lines) {
    if (!question || settle(flow, said).at !== id) continue;
    const answers = everyAnswer(question, now, sampleDates(now));
    said = { ...said, [id]: answers[Math.floor(next() * answers.length)] ?? 'unsure' };
  }
  return said;
}

/** What follows for somebody, as the page gets it. */
export async function told(id: FlowId, answers: Answers): Promise<Told> {
  const findings: Findings = await flows[id]();
  const place = settle(findings.flow, answers);
  return { flow: findings.flow, said: place.said, composed: result(findings, place, { now }), now };
}

const locales = readLocales('locales');
/** The words of both languages. */
export const words = createWords('en', locales.en);
addWords(words, 'es', locales.es);

/** One part of somebody's sheet. */
export async function partOf(
  part: Part,
  id: FlowId,
  answers: Answers,
  language: Language = 'en',
): Promise<readonly Line[]> {
  const lines = linesOf(await told(id, answers), pageWords(words, language, id));
  return lines.filter((line) => line.part === part);
}
/** The same as texts alone. */
export const textsOf = async (...of: Parameters<typeof partOf>): Promise<readonly string[]> =>
  (await partOf(...of)).map(({ text }) => text);

/** Somebody who was held on papers of a judge and of ICE, and is in another state now. */
export const heldBefore: Answers = {
  who: 'self',
  where: 'otherState',
  reason: 'judgeOrdered',
  nextHour: 'read',
  papers: ['i247a', 'judgeSigned'],
  copy: 'yes',
  county: '55065',
  questioned: 'unsaid',
  citizen: 'unsaid',
  due: { on: '2026-06-28', at: '11:00' },
  ended: { on: '2026-11-23' },
  otherHold: 'nothing',
};
/** Somebody whose claim for money was denied. */
export const denied: Answers = {
  doneBy: ['jail', 'helper'],
  wrong: ['property', 'stopped', 'cheated'],
  wrongOn: { on: '2026-11-25', at: '07:00' },
  sent: 'denied',
  deniedOn: { on: '2026-11-25', at: '07:00' },
  openCase: 'unsure',
  injured: 'abroad',
  county: '55065',
};
