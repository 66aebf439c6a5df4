import { useEffect, useState } from 'react';
import { useWords } from '#src/words/use-words.ts';
import type { Store } from '../vault/store.ts';

/** Says, as soon as it happens, that what is kept is not to be reached any more under the open cases. What is still on the screen stays there: it may be the last of it. */
export function Gone({ store }: { store: Store }) {
  const t = useWords('intake');
  const [gone, setGone] = useState(false);
  useEffect(() => {
    let left = false;
    void store.gone.then(() => {
      if (!left) setGone(true);
    });
    return () => {
      left = true;
    };
  }, [store]);
  return <div role="alert">{gone && <p className="banner banner--late">{t('gone')}</p>}</div>;
}
