import type { Questions } from '#machines/engine/flow.ts';
import { accepts, type Question } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { useHere } from '#src/here.ts';
import { useFlowWords, useWords } from '#src/words/use-words.ts';
import { type CaseFile, type Walk, walksOf } from '../cases/case-file.ts';
import { useQuestions } from './use-questions.ts';

/** The answers of a case, guide by guide, to be read and not changed. */
export function AnswersOf({ file }: { file: CaseFile }) {
  const t = useWords('intake');
  const { language } = useHere();
  const questions = useQuestions(language);
  if (questions === undefined) return null;
  if (questions === 'failed') return <p role="alert">{t('versions.words')}</p>;
  const walks = walksOf(file);
  if (walks.length === 0) return <p>{t('versions.none')}</p>;
  return walks.map(([flow, walk]) => (
    <AnswersIn key={flow} flow={flow} walk={walk} questions={questions.get(flow) ?? {}} />
  ));
}

function AnswersIn({ flow, walk, questions }: { flow: FlowId; walk: Walk; questions: Questions }) {
  const t = useWords('intake');
  const pages = useWords('pages');
  const words = { flow: useFlowWords(flow), ui: useWords('ui'), fields: useWords('fields'), ...useHere() };
  // What no question takes any more has no words either, and a notice has none that were chosen.
  const shown = Object.entries(walk.answers).flatMap(
    ([id, answer]): readonly (readonly [string, Question, typeof answer])[] => {
      const question = questions[id];
      return question && question.kind !== 'notice' && accepts(question, answer) ? [[id, question, answer]] : [];
    },
  );
  return (
    <section>
      <h4>{pages(`flows.${flow}.title`)}</h4>
      {shown.length === 0 && <p>{t('versions.none')}</p>}
      <dl>
        {shown.map(([id, question, answer]) => (
          <div key={id}>
            <dt>{words.flow(`questions.${id}.ask`)}</dt>
            <dd>{answerText(id, question, answer, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
