import { useEffect, useRef, useState } from 'react';
import type { Question } from '#machines/engine/question.ts';
import { keepAwake } from '#src/cards/keep-awake.ts';
import { ExitLink } from '#src/leave/ExitLink.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { type Language, languages, ownNames } from '#src/words/languages.ts';
import { SpokenContext } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import { answersIn, askedForm } from '../keys/asked.ts';
import { ForClient } from './ForClient.tsx';

/**
 * One question over the whole screen, black on white, while the screen stays on: nothing else of the case, for the client reads it.
 */
export function Turned({
  flow,
  id,
  question,
  language,
  onSpeak,
  onClose,
}: {
  flow: string;
  id: string;
  question: Question;
  language: Language;
  onSpeak: (language: Language) => void;
  onClose: () => void;
}) {
  const [marked, setMarked] = useState(markedBelow);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return keepAwake();
  }, []);

  /** Marks it in the form below, as the helper would: it counts only when the helper goes on. */
  const point = (option: string) => {
    const answer = offeredBelow().find(({ value }) => value === option);
    // Pointed at twice, an answer stays: only of several can one be taken back.
    if (answer && (question.kind === 'several' || !answer.checked)) answer.click();
    setMarked(markedBelow());
    if (question.kind === 'several') return;
    dialog.current?.close();
    answer?.focus();
  };

  return (
    <dialog className="show turned no-print" lang={language} ref={dialog} aria-labelledby="turned" onClose={onClose}>
      <SpokenContext value={{ language, both: false }}>
        <div className="show-bar">
          <Close onClose={() => dialog.current?.close()} />
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              className="btn btn--plain"
              lang={each}
              aria-pressed={each === language}
              onClick={() => onSpeak(each)}
            >
              {ownNames[each]}
            </button>
          ))}
          <ExitLink />
        </div>
        <ForClient flow={flow} id={id} question={question} marked={marked} onPoint={point} />
      </SpokenContext>
    </dialog>
  );
}

function Close({ onClose }: { onClose: () => void }) {
  const t = useWords('ui');
  return (
    <button type="button" className="btn btn--plain" onClick={onClose}>
      <Icon name="minus" /> <span>{t('show.close')}</span>
    </button>
  );
}

const offeredBelow = () => {
  const form = askedForm();
  return form ? answersIn(form) : [];
};
const markedBelow = () => offeredBelow().flatMap(({ value, checked }) => (checked ? [value] : []));
