import { useEffect, useRef, useState } from 'react';
import { work } from './work-keys.ts';

/** Which keys act when they are pressed by themselves: L, which locks, and those to work with. */
export type KeysOn = { readonly lock: boolean; readonly work: boolean };

/** Where a letter is a letter. */
const written = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/**
 * Lets keys act, but not while somebody types, nor together with another key, nor again and again while one is held down.
 * L acts from the start, for a lock that waits to be turned on locks nothing; the others wait: who speaks to their computer has letters that nobody meant.
 */
export function useKeys(onLock: () => void): readonly [KeysOn, (on: KeysOn) => void] {
  const [on, turn] = useState<KeysOn>({ lock: true, work: false });
  const lock = useRef(onLock);
  useEffect(() => {
    lock.current = onLock;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return;
      if (!(target instanceof Element) || target.matches(written)) return;
      const key = event.key.toLowerCase();
      if (key === 'l' && on.lock) lock.current();
      // The key has done its work: it must not be written into the field that it leads to, nor send the form once more.
      else if (on.work && work(key, target)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
  return [on, turn];
}
