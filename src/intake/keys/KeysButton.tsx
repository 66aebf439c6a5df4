import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { KeyField, type Misfit } from './KeyField.tsx';
import { type Act, acts, atFirst, type Keys } from './own-keys.ts';

/** The keys that nobody can change, by what stands on them, and the name of what they do. */
const fixed = [
  ['1 – 9', 'choose'],
  ['Enter', 'goOn'],
] as const;

/** The button for what each key does: over the page, with the switches that let them act and a field for each that can be another. */
export function KeysButton({ keys, onChange }: { keys: Keys; onChange: (keys: Keys) => void }) {
  const t = useWords('intake');
  const [open, setOpen] = useState(false);
  const [fault, say] = useState<Misfit & { readonly at: Act }>();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const change = (next: Keys) => {
    say(undefined);
    onChange(next);
  };
  return (
    <>
      <button type="button" className="link-btn" data-keys="" onClick={() => setOpen(true)}>
        {t('keys.button')}
      </button>
      {open && (
        <dialog className="keys stack" ref={dialog} aria-labelledby={title} onClose={() => setOpen(false)}>
          <h2 id={title}>{t('keys.title')}</h2>
          <label className="switch">
            <input
              type="checkbox"
              data-work-keys=""
              checked={keys.work}
              onChange={({ target }) => change({ ...keys, work: target.checked })}
            />
            {t('keys.work')}
          </label>
          <label className="switch">
            <input
              type="checkbox"
              checked={keys.lock}
              onChange={({ target }) => change({ ...keys, lock: target.checked })}
            />
            {t('keys.lock', { key: keys.of.lock.toUpperCase() })}
          </label>
          <p>{t('keys.when')}</p>
          <ul>
            {fixed.map(([key, does]) => (
              <li key={key}>
                <kbd>{key}</kbd>
                <span>{t(`keys.does.${does}`)}</span>
              </li>
            ))}
            {acts.map((act) => (
              <KeyField
                key={act}
                act={act}
                of={keys.of}
                fault={fault?.at === act ? fault : undefined}
                onChange={(of) => change({ ...keys, of })}
                onFault={(misfit) => say({ ...misfit, at: act })}
              />
            ))}
          </ul>
          <p className="small">{t('keys.own')}</p>
          <p>
            <button type="button" className="link-btn" onClick={() => change(atFirst)}>
              {t('keys.asFirst')}
            </button>
          </p>
          <button type="button" className="btn btn--plain" onClick={() => dialog.current?.close()}>
            <Icon name="minus" /> <span>{t('keys.close')}</span>
          </button>
        </dialog>
      )}
    </>
  );
}
