import { createPortal } from 'react-dom';
import { Icon } from '#src/look/Icon.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import { KeysButton } from '../keys/KeysButton.tsx';
import type { Keys } from '../keys/own-keys.ts';

/** The button that locks, and the one for the keys: one line over every case. Says when the cases will lock by themselves, over whatever lies on the page. */
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
  const { language } = useSpoken();
  // All under it is neither seen nor heard.
  const over = document.querySelector('dialog[open]');
  const warning = (
    <p className="banner banner--late" lang={language}>
      {t('cases.soon')}
    </p>
  );
  return (
    <div className="lock-bar no-print">
      <button type="button" className="btn btn--s" onClick={onLock}>
        <Icon name="lock" />
        {t('cases.lock')}
      </button>
      <KeysButton keys={keys} onChange={onKeys} />
      <div role="alert">{soon && !over && warning}</div>
      {soon && over && createPortal(<div role="alert">{warning}</div>, over)}
    </div>
  );
}
