import { useTranslation } from 'react-i18next';
import type { StepId } from '#machines/steps.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import type { Language } from '#src/words/languages.ts';
import { useEach } from '#src/words/Paired.tsx';
import { languagesShown, useSpoken } from '#src/words/spoken.ts';
import { wordsIn } from '#src/words/use-words.ts';

type Props = { flow: string; step: StepId };

/** A next step in full: what to do, how, and the words to say where there are any. */
export function StepText(props: Props) {
  return (
    <div>
      <WhatToDo {...props} /> <HowToDoIt {...props} />
    </div>
  );
}

/** A next step in one sentence; how to do it and what to say open in place. */
export function StepInShort(props: Props) {
  const { how, said } = useMore(props.step);
  if (!how && !said) return <WhatToDo {...props} />;
  return (
    <details className="step">
      <summary>
        <WhatToDo {...props} />
      </summary>
      <HowToDoIt {...props} />
    </details>
  );
}

/** What a step has beyond its sentence: how to do it, and what to say, in English and as it is meant in each language. */
function useMore(step: StepId) {
  const { i18n } = useTranslation();
  const { language } = useSpoken();
  const meant = (of: Language) => wordsIn(i18n, of, 'say').ifAny(`steps.${step}`);
  return { how: wordsIn(i18n, language, 'steps').ifAny(`steps.${step}.how`), said: meant('en'), meant };
}

/** What to do, in one sentence. */
export function WhatToDo({ flow, step }: Props) {
  const each = useEach(flow);
  return (
    <b>
      {each(({ steps }) => (
        <Unbroken text={steps(`steps.${step}.do`)} />
      ))}
    </b>
  );
}

/** How to do it, and the words to say: in English, with their meaning for who reads Spanish. */
function HowToDoIt({ flow, step }: Props) {
  const spoken = useSpoken();
  const each = useEach(flow);
  const { i18n } = useTranslation();
  const { how, said, meant } = useMore(step);
  const means = (language: Language) =>
    wordsIn(i18n, language, 'result')('steps.means', { text: meant(language) ?? '' });
  return (
    <>
      {how && each(({ steps }) => <Unbroken text={steps.ifAny(`steps.${step}.how`) ?? ''} />)}
      {said && (
        <span className="sayq">
          {each(({ result }) => result('steps.say'))} <span lang="en">“{said}”</span>
          {languagesShown(spoken)
            .filter((language) => language !== 'en')
            .map((language) => (
              <small key={language} lang={language}>
                {means(language)}
              </small>
            ))}
        </span>
      )}
    </>
  );
}
