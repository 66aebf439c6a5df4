import type { Condition } from '#machines/engine/condition.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import { countyText } from '#src/answers/answer-words.ts';
import { useHere } from '#src/here.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { either } from '#src/words/format.ts';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';

/** A condition in the reader's words: what is answered to which question; a list where it has parts. */
export function ConditionText({ flow, condition }: { flow: AnyFlow; condition: Condition }) {
  const t = useWords('paper');
  if ('about' in condition) return <AtomText flow={flow} atom={condition} />;
  const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return (
    <>
      {t(key)}
      <ul>
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <ConditionText flow={flow} condition={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AtomText({ flow, atom }: { flow: AnyFlow; atom: Extract<Condition, { about: string }> }) {
  const t = useWords('paper');
  const ui = useWords('ui');
  const fields = useWords('fields');
  const words = useFlowWords(flow.id as FlowFile);
  const { language } = useHere();
  const { about } = atom;
  // What is worked out from answers has no words of its own: a finding about it says its assumption itself.
  if (!(about in flow.questions)) throw new Error(`nothing says in words what “${about}” of “${flow.id}” is`);
  const { kind }: Question = flow.questions[about];
  const optionText = (option: string) =>
    kind === 'county' ? countyText(option, { fields }) : words(`questions.${about}.options.${option}`);
  const unsure = words.ifAny(`questions.${about}.unsure`) ?? ui('unsure');
  const options = 'unsure' in atom ? [unsure] : ('is' in atom ? atom.is : atom.isNot).map(optionText);
  return (
    <Unbroken
      text={t('isNot' in atom ? 'notAnswered' : 'answered', {
        question: words(`questions.${about}.ask`),
        options: either(
          options.map((option) => t('quoted', { option })),
          language,
        ),
      })}
    />
  );
}
