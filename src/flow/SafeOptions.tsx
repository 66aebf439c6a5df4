import type { Answer, Question } from '#machines/engine/question.ts';
import { Icon } from '#src/look/Icon.tsx';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';

/** "I don't know" and, where the question can hurt, "I'd rather not say": last, after "or", always in this order. */
export function SafeOptions({
  id,
  flow,
  question,
  given,
  type,
}: {
  id: string;
  flow: FlowFile;
  question: Question;
  given: Answer | undefined;
  type: 'radio' | 'checkbox';
}) {
  const words = useFlowWords(flow);
  const ui = useWords('ui');
  const safe = [
    { value: 'unsure', text: words.ifAny(`questions.${id}.unsure`) ?? ui('unsure') },
    ...(question.sensitive ? [{ value: 'unsaid', text: ui('unsaid') }] : []),
  ];
  return (
    <>
      <p className="or" aria-hidden="true">
        {ui('or')}
      </p>
      {safe.map(({ value, text }) => (
        <label className="opt opt--soft" key={value}>
          <input type={type} name="answer" value={value} data-option={value} defaultChecked={given === value} />
          {type === 'checkbox' && <Icon name="check" className="tick" />}
          <span className="say">{text}</span>
          <span className="face" />
        </label>
      ))}
    </>
  );
}
