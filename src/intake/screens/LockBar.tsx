import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { KeySwitches } from '../keys/KeySwitches.tsx';
import type { KeysOn } from '../keys/use-keys.ts';

/** The button that locks, and which keys act: somebody who speaks to their computer may not want letters to. Says when the cases will lock by themselves. */
export function LockBar({
  onLock,
  soon,
  keys,
  onKeys,
}: {
  onLock: () => void;
  soon: boolean;
  keys: KeysOn;
  onKeys: (on: KeysOn) => void;
}) {
  const t = useWords('intake');
  return (
    <div className="lock-bar no-print">
      <button type="button" className="btn btn--s" onClick={onLock}>
        <Icon name="lock" />
        {t('cases.lock')}
      </button>
      <KeySwitches on={keys} onTurn={onKeys} />
      <div role="alert">{soon && <p className="banner banner--late">{t('cases.soon')}</p>}</div>
    </div>
  );
}
