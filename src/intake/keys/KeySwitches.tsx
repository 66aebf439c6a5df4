import { useWords } from '#src/words/use-words.ts';
import { KeyList } from './KeyList.tsx';
import type { KeysOn } from './use-keys.ts';

/** Which keys act, each kind with its switch, and the list of them. The look follows the second switch: an option then shows its key (room.css). */
export function KeySwitches({ on, onTurn }: { on: KeysOn; onTurn: (on: KeysOn) => void }) {
  const t = useWords('intake');
  return (
    <>
      <label className="switch">
        <input type="checkbox" checked={on.lock} onChange={({ target }) => onTurn({ ...on, lock: target.checked })} />
        {t('cases.key')}
      </label>
      <label className="switch">
        <input
          type="checkbox"
          data-work-keys=""
          checked={on.work}
          onChange={({ target }) => onTurn({ ...on, work: target.checked })}
        />
        {t('keys.turnOn')}
      </label>
      <KeyList />
    </>
  );
}
