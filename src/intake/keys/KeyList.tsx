import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';

/** Each key by what stands on it, and the name of what it does. */
const keys = [
  ['1 – 9', 'choose'],
  ['Enter', 'goOn'],
  ['U', 'unsure'],
  ['S', 'unsaid'],
  ['B', 'back'],
  ['N', 'note'],
  ['T', 'turn'],
  ['/', 'find'],
  ['L', 'lock'],
  ['?', 'show'],
] as const;

/** The button that lists what each key does, over the page. */
export function KeyList() {
  const t = useWords('intake');
  const [open, setOpen] = useState(false);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <>
      <button type="button" className="link-btn" data-keys="" onClick={() => setOpen(true)}>
        {t('keys.show')}
      </button>
      {open && (
        <dialog className="keys stack" ref={dialog} aria-labelledby={title} onClose={() => setOpen(false)}>
          <h2 id={title}>{t('keys.title')}</h2>
          <p>{t('keys.when')}</p>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(`keys.does.${does}`)}</dd>
              </div>
            ))}
          </dl>
          <button type="button" className="btn btn--plain" onClick={() => dialog.current?.close()}>
            <Icon name="minus" /> {t('keys.close')}
          </button>
        </dialog>
      )}
    </>
  );
}
