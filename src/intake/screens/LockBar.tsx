import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';

/** The button that locks, and whether a key does so too: somebody who speaks to their computer may not want letters to act. Says when the cases will lock by themselves. */
export function LockBar({
  onLock,
  soon,
  byKey,
  onByKey,
}: {
  onLock: () => void;
  soon: boolean;
  byKey: boolean;
  onByKey: (on: boolean) => void;
}) {
  const t = useWords('intake');
  return (
    <div className="lock-bar no-print">
      <button type="button" className="btn btn--s" onClick={onLock}>
        <Icon name="lock" />
        {t('cases.lock')}
      </button>
      <label className="switch">
        <input type="checkbox" checked={byKey} onChange={({ target }) => onByKey(target.checked)} />
        {t('cases.key')}
      </label>
      <div role="alert">{soon && <p className="banner banner--late">{t('cases.soon')}</p>}</div>
    </div>
  );
}
