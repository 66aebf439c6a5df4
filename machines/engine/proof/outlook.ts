import { isPossible, type Known } from '../condition.ts';
import type { Around, Fact } from '../finding.ts';
import type { Questions } from '../flow.ts';
import { factValue } from '../known.ts';
import { type Answer, isUnsure } from '../question.ts';
import { everyAnswer } from './every-answer.ts';
import { once } from './once.ts';

/** Gives the same text for all who know different things of which a fact makes the same, whatever the answers that it waits for. */
export type Outlook = (known: Known, waits: (need: string) => boolean) => string;

const before = new WeakMap<Fact, Map<string, Outlook>>();

/** What can still become of a fact; worked out once in all proofs of the same facts. */
export function outlook(fact: Fact, questions: Questions, around: Around, dates: readonly Answer[]): Outlook {
  const same = before.get(fact) ?? new Map<string, Outlook>();
  const key = JSON.stringify([around, dates]);
  const found = same.get(key) ?? outlookOf(fact, questions, around, dates);
  before.set(fact, same.set(key, found));
  return found;
}

/** So many sets of answers are tried at most; beyond, only the same answers have the same outlook: as exact, and slower. */
const tooMany = 10_000;

function outlookOf(fact: Fact, questions: Questions, around: Around, dates: readonly Answer[]): Outlook {
  const certain = once((need) => {
    const question = questions[need];
    return question ? everyAnswer(question, around.now, dates).filter((value) => !isUnsure(value)) : [];
  });
  // A date or a list that is not known stands for too many answers to be settled one by one.
  const settled = (need: string) =>
    ['one', 'county'].includes(questions[need]?.kind ?? '') ? certain(need) : ['unsure'];
  const numbers = new Map<string, string>();
  /** The choices in words: `null` waits for any answer, none included; the empty list was not asked. */
  const numbered = once((key) => {
    const choices = (JSON.parse(key) as readonly (readonly Answer[] | null)[]).map((answers, place) => {
      const need = fact.needs[place] ?? '';
      const each = (answers ?? certain(need)).map((answer) => ({ [need]: answer }));
      return answers && answers.length > 0 ? each : [{}, ...each];
    });
    if (choices.reduce((many, each) => many * each.length, 1) > tooMany) return key;
    const sets = choices.reduce<readonly Known[]>(
      (some, each) => some.flatMap((set) => each.map((one) => ({ ...set, ...one }))),
      [{}],
    );
    const values = JSON.stringify(sets.map((set) => factValue(fact, questions, set, around) ?? null));
    numbers.set(values, numbers.get(values) ?? String(numbers.size));
    return numbers.get(values) ?? values;
  });
  return (known, waits) => {
    const choices = fact.needs.map((need) => {
      const answer = known[need];
      if (waits(need)) return null;
      if (answer === undefined) return [];
      if (isPossible(answer)) return answer.oneOf;
      return isUnsure(answer) ? settled(need) : [answer];
    });
    return numbered(JSON.stringify(choices));
  };
}
