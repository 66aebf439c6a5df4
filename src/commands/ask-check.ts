import type { Moment } from '#law/time.ts';
import type { AnyFlow, Questions } from '#machines/engine/flow.ts';
import { type Answer, type Answers, accepts, isAhead, isDate } from '#machines/engine/question.ts';
import type { Refused } from './ask-arguments.ts';
import { nearestOf } from './nearest.ts';
import { isRecord, nearestAnswer } from './nearest-answer.ts';

/** Reads answers from the text of a JSON object; refuses all of them where one is no answer to its question. */
export function readAnswers(text: string, flow: AnyFlow, now: Moment): { answers: Answers } | Refused {
  const json = parsed(text);
  if (!isRecord(json)) return { refused: 'The answers are not a JSON object, such as {"where":"jail"}' };
  const questions: Questions = flow.questions;
  const answers = new Map<string, Answer>();
  for (const [id, given] of Object.entries(json)) {
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    const value = question?.kind === 'several' && isNone(given) ? [] : given;
    if (!question) return { refused: `Unknown question ${shown(id)}; nearest: ${nearestQuestion(id, questions)}` };
    if (!accepts(question, value)) {
      const nearest = nearestAnswer(question, value, now);
      return {
        refused: `${shown(value)} is no answer to "${id}"${ownerOf(value, id, questions)}; nearest: ${nearest}`,
      };
    }
    if (question.past && isDate(value) && isAhead(value, now)) {
      const nearest = nearestAnswer(question, now, now);
      return { refused: `"${id}" cannot lie ahead of now, as ${shown(value)} does; nearest: ${nearest}` };
    }
    answers.set(id, value);
  }
  return { answers: Object.fromEntries(answers) };
}

/** "None of these" by the name under which `--describe` lists it, alone or in a list. */
const isNone = (value: unknown): boolean =>
  value === 'none' || (Array.isArray(value) && value.length === 1 && value[0] === 'none');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value on one line, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function nearestQuestion(id: string, questions: Questions): string {
  const [first = '', ...others] = Object.keys(questions);
  return nearestOf(id, [first, ...others]);
}

/** Says which other question an answer belongs to, where it is an option of one. */
function ownerOf(value: unknown, id: string, questions: Questions): string {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const owner = Object.entries(questions).find(
    ([other, { options }]) => other !== id && parts.some((part) => options.some((option) => option === part)),
  );
  return owner ? `, it belongs to "${owner[0]}"` : '';
}
