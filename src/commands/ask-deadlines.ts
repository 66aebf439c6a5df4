import { type End, passed, safeEnd } from '#law/deadlines.ts';
import { dayEndingAt, type Instant, instantsOf, isoOf } from '#law/time.ts';
import type { Around } from '#machines/engine/finding.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import { claimText, holdText, leftOutText, ruleText } from '#src/result/deadline-words.ts';
import { statementData } from './ask-statements.ts';
import type { AskWords } from './ask-words.ts';

/** A deadline with the question whose date it runs from, and its ends. */
export function deadlineData(
  { id, question, counted }: RunningDeadline,
  said: Answers,
  around: Around,
  words: AskWords,
) {
  const { deadlines } = words;
  const named = { id, name: deadlines(`deadlines.${id}.name`), question };
  const { from, ends, note = ends.length === 0 ? 'unknown' : undefined } = counted;
  return {
    ...named,
    from,
    note: note ? deadlines(note) : null,
    ends: ends.map((end) => ({
      ...endData(end, instantsOf(around.now).earliest, words),
      statements: statementData([end.statement], said, around, words),
    })),
  };
}

/**
 * One end. `at` is an ISO moment, or a day: the reading that is safe for the side it binds. `earliest` and `latest` stand
 * beside it where the start leaves a range, `endOfDay` where it is a midnight.
 */
function endData(end: End, now: Instant, words: AskWords) {
  const { rule, safeFor, skipped, at } = end;
  const safe = end.unit === 'instant' ? safeEnd(end) : safeEnd(end);
  const endOfDay = typeof safe === 'number' ? dayEndingAt(safe) : undefined;
  return {
    rule,
    at: iso(safe),
    ...(endOfDay && { endOfDay }),
    ...(at.earliest !== at.latest && { earliest: iso(at.earliest), latest: iso(at.latest) }),
    safeFor,
    passed: passed(end, now),
    words: end.unit === 'instant' ? `${ruleText(end, words)} ${holdText(end, now, words)}` : claimText(end, now, words),
    skipped: skipped.map((day) => ({ ...day, words: leftOutText(day, words) })),
  };
}

const iso = (at: Instant | string): string => (typeof at === 'number' ? isoOf(at) : at);
