import { type ReactNode, useState } from 'react';
import { Icon } from '#src/look/Icon.tsx';
import { time } from '#src/words/format.ts';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Keeping } from '../cases/keeper.ts';

/** The line over an open case: the way to its desk, whether it is saved, and since when. What went wrong is heard at once; what went well is only seen, after every answer. */
export function KeptLine({
  keeping,
  onAgain,
  onLeave,
  copyOut,
  children,
}: {
  keeping: Keeping | undefined;
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
  const failed =
    keeping && !('since' in keeping) && keeping.at !== 'saving' && keeping.at !== 'typing' ? keeping.at : undefined;
  return (
    <div className="kept-line no-print">
      {children}
      {keeping && 'since' in keeping && (
        <p className="small" data-kept="">
          <Icon name="check" className="ic--s" />
          <span>{t('kept.since', { time: time(keeping.since.at, language) })}</span>
        </p>
      )}
      {(keeping?.at === 'saving' || keeping?.at === 'typing') && <p className="small">{t(`kept.${keeping.at}`)}</p>}
      <div role="alert">
        {keeping?.at === 'both' && <p className="banner banner--late">{t('said.both')}</p>}
        {failed && (
          <div className="banner banner--late stack">
            <p>{t(`said.${failed}`)}</p>
            <p>{t('kept.onScreen')}</p>
            <button type="button" className="btn btn--plain" onClick={onAgain}>
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
      {failed && copying && copyOut}
    </div>
  );
}
