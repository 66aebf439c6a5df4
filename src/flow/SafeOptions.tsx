import type { Answer, Question } from '#machines/engine/question.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import type { AskingFile } from '#src/words/use-words.ts';

/** "I don't know" and, where the question can hurt, "I'd rather not say": last, after "or", always in this order. */
export function SafeOptions({
  id,
  flow,
  question,
  given,
  type,
}: {
  id: string;
  flow: AskingFile;
  question: Question;
  given: Answer | undefined;
  type: 'radio' | 'checkbox';
}) {
  const each = useEach(flow);
  const safe = question.sensitive ? (['unsure', 'unsaid'] as const) : (['unsure'] as const);
  const textOf = (value: 'unsure' | 'unsaid', { flow, ui }: PageWords) =>
    (value === 'unsure' && flow.ifAny(`questions.${id}.unsure`)) || ui(value);
  return (
    <>
      <p className="or" aria-hidden="true">
        {each(({ ui }) => ui('or'))}
      </p>
      {safe.map((value) => (
        <label className="opt opt--soft" key={value}>
          <input type={type} name="answer" value={value} data-option={value} defaultChecked={given === value} />
          {type === 'checkbox' && <Icon name="check" className="tick" />}
          <span className="say">{each((words) => textOf(value, words))}</span>
          <span className="face" />
        </label>
      ))}
    </>
  );
}
