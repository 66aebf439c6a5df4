import { useTranslation } from 'react-i18next';
import type { StepId } from '#machines/steps.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import type { Language } from '#src/words/languages.ts';
import { useEach } from '#src/words/Paired.tsx';
import { languagesShown, useSpoken } from '#src/words/spoken.ts';
import { wordsIn } from '#src/words/use-words.ts';

/** A next step: what to do, and the words to say where there are any: in English, with their meaning for who reads Spanish. */
export function StepText({ flow, step }: { flow: string; step: StepId }) {
  const spoken = useSpoken();
  const each = useEach(flow);
  const { i18n } = useTranslation();
  const words = (language: Language) => wordsIn(i18n, language, 'steps').ifAny(`steps.${step}.say`);
  const said = words('en');
  return (
    <div>
      {each(({ steps }) => (
        <Unbroken text={steps(`steps.${step}.do`)} />
      ))}
      {said && (
        <span className="sayq">
          {each(({ result }) => result('steps.say'))} <span lang="en">“{said}”</span>
          {languagesShown(spoken)
            .filter((language) => language !== 'en')
            .map((language) => (
              <small key={language} lang={language}>
                {wordsIn(i18n, language, 'result')('steps.means', { text: words(language) ?? '' })}
              </small>
            ))}
        </span>
      )}
    </div>
  );
}
