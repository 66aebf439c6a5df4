import { county } from '#law/counties.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { type Answer, type Answers, isDate, isUnsure, type Question } from '#machines/engine/question.ts';
import { fieldsOf } from '#src/flow/dates.ts';
import type { Said, Screen } from '../people.ts';

/** The screens on which these answers are given, in order. */
export const screensOf = ({ questions }: AnyFlow, said: Answers): readonly Screen[] =>
  Object.entries(said).map(([id, answer]) => screenFor(id, questions[id], answer));

/** A screen with what is said to it. */
export const screenFor = (question: string, { kind }: Question, answer: Answer): Screen => ({
  question,
  kind,
  say: saidAs(kind, answer),
});

function saidAs(kind: Question['kind'], answer: Answer): Said {
  if (answer === 'read') return 'read';
  if (isDate(answer)) {
    const { sure, month, day, year, time, part } = fieldsOf(answer);
    return {
      sure: sure === 'about' ? 'about' : 'known',
      month: Number(month),
      day: Number(day),
      year: Number(year),
      ...(time && { time }),
      ...(part && { part }),
    };
  }
  if (typeof answer !== 'string') return answer.length > 0 ? answer : ['none'];
  return kind === 'county' && !isUnsure(answer) ? { county: county(answer).name, code: answer } : [answer];
}
