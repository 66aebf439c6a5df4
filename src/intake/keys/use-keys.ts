import { useEffect, useRef, useState } from 'react';
import { acts, type Keys, ownKeys } from './own-keys.ts';
import { work } from './work-keys.ts';

/** Where a letter is a letter. */
const written = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Lets keys act, but not while somebody types, nor together with another key, nor again and again while one is held down. */
export function useKeys(onLock: () => void): readonly [Keys, (keys: Keys) => void] {
  const [keys, turn] = useState(ownKeys.recall);
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
      const act = acts.find((each) => keys.of[each] === key);
      if (act === 'lock') {
        if (keys.lock) lock.current();
      }
      // The key has done its work: it must not be written into the field that it leads to, nor send the form once more.
      else if (keys.work && work(act ?? key, target)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keys]);
  useEffect(() => {
    if (keys.work) return showOnOptions(keys);
  }, [keys]);
  return [
    keys,
    (chosen) => {
      ownKeys.keep(chosen);
      turn(chosen);
    },
  ];
}

/** Lets each option show its own key (room.css): the first nine a number, the safe ones their letter. Gives what takes that back. */
function showOnOptions({ of }: Keys): () => void {
  const { style } = document.documentElement;
  const shown = {
    '--key-number': 'counter(key)',
    '--key-unsure': JSON.stringify(of.unsure.toUpperCase()),
    '--key-unsaid': JSON.stringify(of.unsaid.toUpperCase()),
  };
  for (const [name, value] of Object.entries(shown)) style.setProperty(name, value);
  return () => {
    for (const name of Object.keys(shown)) style.removeProperty(name);
  };
}
