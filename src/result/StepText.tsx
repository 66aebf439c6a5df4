import { useTranslation } from 'react-i18next';
import type { StepId } from '#machines/steps.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useWords, wordsIn } from '#src/words/use-words.ts';

/** A next step: what to do, and the words to say where there are any: in English, with their meaning for who reads Spanish. */
export function StepText({ step }: { step: StepId }) {
  const t = useWords('steps');
  const result = useWords('result');
  const { i18n } = useTranslation();
  const meaning = t.ifAny(`steps.${step}.say`);
  const said = wordsIn(i18n, 'en', 'steps').ifAny(`steps.${step}.say`);
  return (
    <div>
      <Unbroken text={t(`steps.${step}.do`)} />
      {said && (
        <span className="sayq">
          {result('steps.say')} <span lang="en">“{said}”</span>
          {meaning && meaning !== said && <small>{result('steps.means', { text: meaning })}</small>}
        </span>
      )}
    </div>
  );
}
