import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '#src/look/Icon.tsx';
import { time } from '#src/words/format.ts';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import { faultIn, type OpenCase } from '../cases/use-case.ts';

/** The line over an open case: the way to its desk, whether it is saved, and since when. What went wrong is heard at once; what went well is only seen, after every answer. */
export function KeptLine({
  keeping,
  onAgain,
  onLeave,
  copyOut,
  children,
}: {
  keeping: OpenCase['keeping'];
  onAgain: () => void;
  /** Leaves the case without what could not be saved. */
  onLeave: () => void;
  /** Copies out what could not be saved. */
  copyOut: ReactNode;
  children: ReactNode;
}) {
  const t = useWords('intake');
  const { language } = useSpoken();
  const [copying, copy] = useState(false);
  const failed = faultIn(keeping);
  const isKept = keeping !== undefined && 'since' in keeping;
  const line = useRef<HTMLDivElement>(null);
  // Until something was saved a copy is under way, whatever is typed or tried meanwhile.
  useEffect(() => {
    if (!isKept) return;
    if (document.activeElement?.closest('.kept-line > section')) line.current?.focus();
    copy(false);
  }, [isKept]);
  return (
    <div className="kept-line no-print">
      {children}
      <div tabIndex={-1} ref={line}>
        {keeping && 'since' in keeping && (
          <p className="small" data-kept="">
            <Icon name="check" className="ic--s" />
            <span>{t('kept.since', { time: time(keeping.since.at, language) })}</span>
          </p>
        )}
        {(keeping?.at === 'saving' || keeping?.at === 'typing') && <p className="small">{t(`kept.${keeping.at}`)}</p>}
      </div>
      <div role="alert">
        {keeping?.at === 'both' && <p className="banner banner--late">{t('said.both')}</p>}
        {failed && (
          <div className="banner banner--late stack">
            <p>{t(`said.${failed}`)}</p>
            <p>{t('kept.onScreen')}</p>
            <button
              type="button"
              className="btn btn--plain"
              onClick={() => {
                // The button goes while it is tried.
                line.current?.focus();
                onAgain();
              }}
            >
              {t('kept.again')}
            </button>
            <button type="button" className="link-btn" aria-expanded={copying} onClick={() => copy(!copying)}>
              {t('kept.copy')}
            </button>
            <button type="button" className="link-btn" onClick={onLeave}>
              {t('kept.leave')}
            </button>
          </div>
        )}
      </div>
      {copying && copyOut}
    </div>
  );
}
