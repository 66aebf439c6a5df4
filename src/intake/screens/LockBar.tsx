import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { KeysButton } from '../keys/KeysButton.tsx';
import type { Keys } from '../keys/own-keys.ts';

/** The button that locks, and the one for the keys: one line over every case. Says when the cases will lock by themselves. */
export function LockBar({
  onLock,
  soon,
  keys,
  onKeys,
}: {
  onLock: () => void;
  soon: boolean;
  keys: Keys;
  onKeys: (keys: Keys) => void;
}) {
  const t = useWords('intake');
  return (
    <div className="lock-bar no-print">
      <button type="button" className="btn btn--s" onClick={onLock}>
        <Icon name="lock" />
        {t('cases.lock')}
      </button>
      <KeysButton keys={keys} onChange={onKeys} />
      <div role="alert">{soon && <p className="banner banner--late">{t('cases.soon')}</p>}</div>
    </div>
  );
}
