import { useEffect, useRef } from 'react';

/** Fields in which a letter is a letter. */
const written = 'input:not([type="checkbox"]), textarea, select';

/** Does something when one key is pressed by itself, as long as it is on; not while somebody types. */
export function useKey(key: string, on: boolean, act: () => void): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      const types = event.target instanceof Element && event.target.matches(written);
      if (types || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== key) return;
      newest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [key, on]);
}
