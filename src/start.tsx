import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { pageOf } from './loading/page.tsx';
import { wordsAt, wordsOf } from './loading/words.ts';
import type { Place } from './routes.ts';
import { other } from './words/languages.ts';

/** Brings the prerendered page of a place to life inside `root`, then fetches the other language when nothing else is to do. */
export async function start(root: Element, place: Place): Promise<void> {
  const [page, words] = await Promise.all([pageOf(place.route), wordsAt(place)]);
  hydrateRoot(
    root,
    <StrictMode>
      <App place={place} words={words}>
        {page}
      </App>
    </StrictMode>,
  );
  // What fails here is asked for again at the switch, which says so if it fails once more.
  whenIdle(() => wordsOf({ ...place, language: other(place.language) }).catch(() => undefined));
}

/** Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 200);
}
