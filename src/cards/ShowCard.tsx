import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '#machines/engine/question.ts';
import { listeners, saidTo, theirs } from '#machines/said-to.ts';
import type { StepId } from '#machines/steps.ts';
import { ExitLink } from '#src/leave/ExitLink.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { languagesShown, useSpoken } from '#src/words/spoken.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { keepAwake } from './keep-awake.ts';
import { readAloud, useVoice } from './use-voice.ts';

/**
 * The words to say of some steps, large, in English, to show to an officer or a clerk; below, what they mean for who reads Spanish. While
 * it is open the screen stays on. Nothing where no step has any words. For who asks about another person, what that person says to an
 * officer is left out: it is not the reader's to say.
 */
export function ShowCard({
  flow,
  steps,
  said: answers = {},
}: {
  flow: string;
  steps: readonly StepId[];
  said?: Answers;
}) {
  const each = useEach(flow);
  const { i18n } = useTranslation();
  const spoken = useSpoken();
  const card = useRef<HTMLDialogElement>(null);
  const how = useId();
  const [open, setOpen] = useState(false);
  const voice = useVoice(open);
  useEffect(() => {
    if (!open) return undefined;
    card.current?.showModal();
    return keepAwake();
  }, [open]);
  const english = wordsIn(i18n, 'en', 'say');
  const said = theirs(steps, answers).flatMap((step) => {
    const text = english.ifAny(`steps.${step}`);
    return text === undefined ? [] : [{ step, text }];
  });
  if (said.length === 0) return null;
  const groups = listeners
    .map((listener) => ({ listener, words: said.filter(({ step }) => saidTo(step) === listener) }))
    .filter(({ words }) => words.length > 0);
  return (
    <>
      <button type="button" className="btn btn--plain to-show no-print" onClick={() => setOpen(true)}>
        <Icon name="show" /> {each(({ ui }) => ui('show.open'))}
      </button>
      {open && (
        <dialog className="show no-print" ref={card} aria-labelledby={how} onClose={() => setOpen(false)}>
          <div className="show-bar">
            <button type="button" className="btn btn--plain" onClick={() => card.current?.close()}>
              <Icon name="minus" /> {each(({ ui }) => ui('show.close'))}
            </button>
            {voice && (
              <button
                type="button"
                className="btn btn--plain"
                onClick={() =>
                  readAloud(
                    said.map(({ text }) => text),
                    voice,
                  )
                }
              >
                {each(({ ui }) => ui('show.aloud'))}
              </button>
            )}
            <ExitLink />
          </div>
          <p id={how}>
            <b>{each(({ ui }) => ui('show.how'))}</b>
          </p>
          <div className="show-text" lang="en">
            {groups.map(({ listener, words }) => (
              <Fragment key={listener}>
                {groups.length > 1 && <h2>{wordsIn(i18n, 'en', 'say')(`to.${listener}`)}</h2>}
                {words.map(({ step, text }) => (
                  <p key={step}>
                    <Unbroken text={text} />
                  </p>
                ))}
              </Fragment>
            ))}
          </div>
          {languagesShown(spoken)
            .filter((language) => language !== 'en')
            .map((language) => (
              <div key={language} className="show-means" lang={language}>
                <b>{wordsIn(i18n, language, 'ui')('show.means')}</b>
                {groups.map(({ listener, words }) => (
                  <Fragment key={listener}>
                    {groups.length > 1 && <b>{wordsIn(i18n, language, 'say')(`to.${listener}`)}</b>}
                    {words.map(({ step }) => (
                      <Fragment key={step}>
                        {' '}
                        <Unbroken text={wordsIn(i18n, language, 'say').ifAny(`steps.${step}`) ?? ''} />
                      </Fragment>
                    ))}
                  </Fragment>
                ))}
              </div>
            ))}
        </dialog>
      )}
    </>
  );
}
