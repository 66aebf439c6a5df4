import { useEffect, useRef } from 'react';
import { useWords } from '#src/words/use-words.ts';

/** Says, before a screen is left, that something on it would be lost; the focus goes to the choice to stay. */
export function Pending({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useWords('intake');
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alert" className="banner banner--late stack">
      <p>{t('kept.pending')}</p>
      <div className="acts">
        <button type="button" className="btn btn--plain" ref={stay} onClick={onStay}>
          {t('kept.stay')}
        </button>
        <button type="button" className="link-btn" onClick={onLeave}>
          {t('kept.drop')}
        </button>
      </div>
    </div>
  );
}
