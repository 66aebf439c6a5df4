import { Fragment, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '#machines/steps.ts';
import { ExitLink } from '#src/leave/ExitLink.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { languagesShown, useSpoken } from '#src/words/spoken.ts';
import { wordsIn } from '#src/words/use-words.ts';

/** The words to say of some steps, large, in English, to show to an officer or a clerk; below, what they mean for who reads Spanish. Nothing where no step has any. */
export function ShowCard({ flow, steps }: { flow: string; steps: readonly StepId[] }) {
  const each = useEach(flow);
  const { i18n } = useTranslation();
  const spoken = useSpoken();
  const card = useRef<HTMLDialogElement>(null);
  const how = useId();
  const english = wordsIn(i18n, 'en', 'say');
  const said = steps.filter((step) => english.ifAny(`steps.${step}`) !== undefined);
  if (said.length === 0) return null;
  return (
    <>
      <button type="button" className="btn btn--plain to-show no-print" onClick={() => card.current?.showModal()}>
        <Icon name="show" /> {each(({ ui }) => ui('show.open'))}
      </button>
      <dialog className="show no-print" ref={card} aria-labelledby={how}>
        <div className="show-bar">
          <button type="button" className="btn btn--plain" onClick={() => card.current?.close()}>
            <Icon name="minus" /> {each(({ ui }) => ui('show.close'))}
          </button>
          <ExitLink />
        </div>
        <p id={how}>
          <b>{each(({ ui }) => ui('show.how'))}</b>
        </p>
        <div className="show-text" lang="en">
          {said.map((step) => (
            <p key={step}>
              <Unbroken text={english.ifAny(`steps.${step}`) ?? ''} />
            </p>
          ))}
        </div>
        {languagesShown(spoken)
          .filter((language) => language !== 'en')
          .map((language) => (
            <div key={language} className="show-means" lang={language}>
              <b>{wordsIn(i18n, language, 'ui')('show.means')}</b>
              {said.map((step) => (
                <Fragment key={step}>
                  {' '}
                  <Unbroken text={wordsIn(i18n, language, 'say').ifAny(`steps.${step}`) ?? ''} />
                </Fragment>
              ))}
            </div>
          ))}
      </dialog>
    </>
  );
}
