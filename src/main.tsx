// The order in which all that is sent lies in one file: the machines, what answers are called, what draws, what is drawn. So it is 1.1 kB smaller in gzip.
import '#machines/engine/preview.ts';
import '#src/answers/answer-words.ts';
import { comeAlive } from '#src/come-alive.tsx';
import { App } from './App.tsx';
import { type Kept, KeptContext } from './in-place/kept.ts';
import { whenIdle } from './loading/idle.ts';
import { bringWords, wordsAt } from './loading/words.ts';
import { fetchTypefaces } from './look/typefaces.ts';
import { pageOf } from './page-of.tsx';
import { isPage, type LivePlace, placeOf } from './routes.ts';
import type { Words } from './words/i18n.ts';
import { other } from './words/languages.ts';

/** The answers, for when React gave up and the page comes to life once more. */
const kept: Kept = new Map();

/**
 * Fetches what the page at this address is made of. The function it gives brings the drawn page to life, all at once,
 * and fetches the rest when nothing else is to do. `onGivenUp` is called where what broke stood around all that is guarded:
 * React has taken everything away then.
 */
export async function ready(onGivenUp: () => void): Promise<() => void> {
  const root = document.getElementById('root');
  const place = placeOf(location.pathname);
  if (!root || !place) throw new Error(`no page comes to life at ${location.pathname}`);
  const [page, words] = await Promise.all([pageOf(place), wordsAt(place)]);
  return () => {
    comeAlive(
      root,
      <KeptContext value={kept}>
        <App place={place} words={words}>
          {page}
        </App>
      </KeptContext>,
      onGivenUp,
    );
    whenIdle(() => fetchLater(place, words));
  };
}

/** What is wanted last: our typefaces, and the other language, which says what this one has not; it is asked for again at the switch if it fails here. */
async function fetchLater(place: LivePlace, words: Words): Promise<void> {
  if (!isPage(place.route)) await fetchTypefaces().catch(() => undefined);
  await bringWords(words, { ...place, language: other(place.language) }).catch(() => undefined);
}
