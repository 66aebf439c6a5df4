import { useEffect, useRef } from 'react';
import { useWords } from '#src/words/use-words.ts';

/** Says, before a screen is left, that something on it would be lost; the focus goes to the choice to stay, and from there back to where it was. */
export function Pending({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useWords('intake');
  const stay = useRef<HTMLButtonElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    before.current = document.activeElement;
    stay.current?.focus();
  }, []);
  const goBack = () => {
    const { current: had } = before;
    // What was pressed can be gone, and not every browser gives the focus to what is pressed.
    const isThere = had instanceof HTMLElement && had.isConnected && had !== document.body;
    (isThere ? had : document.querySelector('h1'))?.focus();
    onStay();
  };
  return (
    <div role="alert" className="banner banner--late stack">
      <p>{t('kept.pending')}</p>
      <div className="acts">
        <button type="button" className="btn btn--plain" ref={stay} onClick={goBack}>
          {t('kept.stay')}
        </button>
        <button type="button" className="link-btn" onClick={onLeave}>
          {t('kept.drop')}
        </button>
      </div>
    </div>
  );
}
