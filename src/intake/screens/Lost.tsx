import { useWords } from '#src/words/use-words.ts';
import type { Store } from '../vault/store.ts';
import { Erase } from './Erase.tsx';
import { Heading } from './Heading.tsx';

/** There were cases, and the browser has lost what opens them. */
export function Lost({ store, onErased }: { store: Store; onErased: () => void }) {
  const t = useWords('intake');
  return (
    <>
      <Heading>{t('lost.title')}</Heading>
      <p>{t('lost.what')}</p>
      <p>{t('lost.do')}</p>
      <Erase store={store} onErased={onErased} />
    </>
  );
}
