import type { Question } from '#machines/engine/question.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';

/** What a client can point at: the options, and the safe answers last, as in the form. */
function optionsOf({ kind, options, none, sensitive }: Question): readonly string[] {
  return [...options, ...(kind === 'several' || none ? ['none'] : []), 'unsure', ...(sensitive ? ['unsaid'] : [])];
}

/** The words of one question, large: what is asked, its help, and the answers to point at. A date or a county is said aloud. */
export function ForClient({
  flow,
  id,
  question,
  marked,
  onPoint,
}: {
  flow: string;
  id: string;
  question: Question;
  /** The answers that are marked by now. */
  marked: readonly string[];
  onPoint: (option: string) => void;
}) {
  const t = useWords('intake');
  const ui = useWords('ui');
  const words = useFlowWords(flow as FlowFile);
  const help = words.ifAny(`questions.${id}.help`);
  const has = question.options.length > 0;
  const textOf = (option: string): string => {
    if (option === 'unsaid') return ui('unsaid');
    if (option === 'unsure') return words.ifAny(`questions.${id}.unsure`) ?? ui('unsure');
    return words.ifAny(`questions.${id}.options.${option}`) ?? ui('none');
  };
  return (
    <div className="turned-text">
      <h2 id="turned">{words(`questions.${id}.ask`)}</h2>
      {help && <p>{help}</p>}
      <p>
        <b>{t(has ? (question.kind === 'several' ? 'turn.pointAll' : 'turn.point') : 'turn.say')}</b>
      </p>
      <ul>
        {optionsOf(question).map((option) => (
          <li key={option}>
            <button
              type="button"
              data-point={option}
              aria-pressed={marked.includes(option)}
              onClick={() => onPoint(option)}
            >
              {marked.includes(option) && <Icon name="check" />}
              <span>
                <Unbroken text={textOf(option)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
