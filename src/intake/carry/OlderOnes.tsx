import { useEffect, useId, useRef } from 'react';
import { useWords } from '#src/words/use-words.ts';

/** Asks, before a file is made, whether it shall hold an older version of cases whose newest one is damaged or missing. */
export function OlderOnes({
  names,
  onGoOn,
  onLeave,
}: {
  names: readonly string[];
  onGoOn: () => void;
  onLeave: () => void;
}) {
  const t = useWords('intake');
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h3 id={title} tabIndex={-1} ref={heading}>
        {t('carry.out.older')}
      </h3>
      <p>{t('carry.out.olderWhat')}</p>
      <ul className="lines" aria-labelledby={title}>
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cases can have one nickname, and none moves
          <li key={at}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={onGoOn}>
          {t('carry.out.olderYes')}
        </button>
        <button type="button" className="btn btn--plain" onClick={onLeave}>
          {t('carry.out.olderNo')}
        </button>
      </div>
    </div>
  );
}
