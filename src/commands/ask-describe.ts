import { county, countyCodes } from '#law/counties.ts';
import { type Condition, label } from '#machines/engine/condition.ts';
import type { AnyFlow, Line } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import type { StepId } from '#machines/steps.ts';
import type { AskWords } from './ask-words.ts';

/** A flow as data: its questions in the order asked, and the early ends with the line that each stands before. */
export function description({ id, lines }: AnyFlow, words: AskWords) {
  const following = (line: Line) => lines[lines.indexOf(line) + 1]?.id ?? 'result';
  return {
    flow: id,
    title: words.flow('title'),
    questions: lines.flatMap(({ id, question, when, unless }) =>
      question ? [{ ...questionData(id, question, words), ...conditionData({ when, unless }) }] : [],
    ),
    stops: lines.flatMap((line) =>
      line.question ? [] : [{ id: line.id, before: following(line), ...conditionData(line) }],
    ),
  };
}

/** A question with its words and all that can be answered to it; a county's code stands for each of the 72. */
export function questionData(id: string, question: Question, words: AskWords) {
  const { flow, ui } = words;
  const { kind, sensitive = false, none = false, past = false, after, steps } = question;
  return {
    id,
    kind,
    ask: flow(`questions.${id}.ask`),
    help: flow.ifAny(`questions.${id}.help`) ?? null,
    why: flow.ifAny(`questions.${id}.why`) ?? null,
    options: optionsData(id, question, words),
    ...(kind !== 'notice' && { unsure: flow.ifAny(`questions.${id}.unsure`) ?? ui('unsure') }),
    sensitive,
    none,
    past,
    ...(after && { after }),
    ...(steps && { steps: steps.map((step) => stepData(step, words)) }),
  };
}

/** The question's own options; what `none` or the empty list stands for is among them. */
function optionsData(id: string, { kind, options, none }: Question, { flow, ui }: AskWords) {
  if (kind === 'county') return countyCodes.map((code) => ({ id: code, words: county(code).name }));
  const own = options.map((option) => ({ id: option, words: flow(`questions.${id}.options.${option}`) }));
  if (kind !== 'several' && !none) return own;
  return [...own, { id: 'none', words: flow.ifAny(`questions.${id}.options.none`) ?? ui('none') }];
}

/** A next step in words, how to do it among them, with the sentence to say where there is one. */
export function stepData(step: StepId, { steps, say }: AskWords) {
  const parts = [steps(`steps.${step}.do`), steps.ifAny(`steps.${step}.how`)];
  return { id: step, do: parts.filter(Boolean).join(' '), say: say.ifAny(`steps.${step}`) ?? null };
}

const conditionData = (asked: { when?: Condition | undefined; unless?: Condition | undefined }) => ({
  ...(asked.when && { when: { condition: asked.when, label: label(asked.when) } }),
  ...(asked.unless && { unless: { condition: asked.unless, label: label(asked.unless) } }),
});
