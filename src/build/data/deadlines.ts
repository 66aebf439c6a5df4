import { numbersOf, statementsOf } from '#law/deadline-rules.ts';
import { type DeadlineId, deadlineIds, deadlines as recorded } from '#law/deadlines.ts';
import { valuesOf } from '#law/numbers.ts';
import { statements } from '#law/statements.ts';
import { wordsIn } from '#src/words/use-words.ts';
import type { OpenData } from './file.ts';
import { deadline } from './schemas/deadline.ts';
import { list } from './schemas/parts.ts';
import type { SayInBoth } from './words.ts';

/** A deadline as the file has it. */
function deadlineOf(id: DeadlineId, inBoth: SayInBoth) {
  return {
    id,
    topic: recorded[id].topic,
    name: inBoth((words, language) => wordsIn(words, language, 'deadlines')(`deadlines.${id}.name`)),
    from: inBoth((words, language) => wordsIn(words, language, 'count')(`from.${id}`)),
    unit: recorded[id].unit,
    rules: numbersOf(id).map(({ rule, number, statement }) => ({
      rule,
      values: valuesOf(number).map(({ value, since, source }) => ({ value, since, source })),
      statement,
    })),
  };
}

/** Every deadline: what it counts, from when, and which statement says so. */
export const deadlines = (inBoth: SayInBoth): OpenData => ({
  name: 'deadlines',
  about:
    'Every deadline that the site counts: how much, from when, and which claim says so. Hours are hours that pass, days are those of the calendar in Wisconsin, and working days leave out Saturdays, Sundays and federal holidays. The day from which days, months or years are counted is day 0. A month that lacks the date ends on its last day. No end is moved to a later day.',
  checked: deadlineIds.flatMap(statementsOf).map((id) => statements[id].checked),
  asOf: 'The newest day on which a claim behind a deadline was compared with its sources.',
  holds: { deadlines: deadlineIds.map((id) => deadlineOf(id, inBoth)) },
  fields: { deadlines: list('The deadlines.', deadline, { minItems: 1 }) },
});
