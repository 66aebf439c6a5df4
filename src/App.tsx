import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { I18nextProvider } from 'react-i18next';
import { HereContext, type Routes } from './here.ts';
import { bringWords } from './loading/words.ts';
import { keepPlace } from './look/keep-place.ts';
import { type Place, pathOf } from './routes.ts';
import type { Words } from './words/i18n.ts';
import { type Language, other } from './words/languages.ts';
import { SpokenContext } from './words/spoken.ts';

/** What stands around every page: the place it has, and its words, which follow a switch of language. */
export function App({ place, words, children }: { place: Place; words: Words; children: ReactNode }) {
  const { route: address } = place;
  const [routes, show] = useState<Routes>([address]);
  const route = routes.at(-1) ?? address;
  const [spoken, setSpoken] = useState({ language: place.language, both: false });
  const [failed, setFailed] = useState(false);

  // A flow can open while the words of another language come.
  const shown = useRef(routes);
  useLayoutEffect(() => {
    shown.current = routes;
  }, [routes]);

  const here = useMemo(() => {
    const change = async (next: Language, both: boolean, pressed: Element) => {
      for (const each of both ? [next, other(next)] : [next]) {
        let pages: Routes;
        do {
          pages = shown.current;
          for (const page of pages) await bringWords(words, { route: page, language: each });
        } while (pages !== shown.current);
      }
      await words.changeLanguage(next);
      keepPlace(pressed, () => flushSync(() => setSpoken({ language: next, both })));
    };
    const speak = (...how: Parameters<typeof change>) =>
      void change(...how).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    return { route, address, show, failed, speak };
  }, [words, route, address, failed]);
  const { language } = spoken;

  useEffect(() => {
    document.documentElement.lang = language;
    // Also where Back comes to an entry from before the switch. The counter stays: it knows its question.
    const onTurn = () => history.replaceState(history.state, '', pathOf(address, language) + location.hash);
    onTurn();
    addEventListener('popstate', onTurn);
    return () => removeEventListener('popstate', onTurn);
  }, [address, language]);

  return (
    <I18nextProvider i18n={words}>
      <HereContext value={here}>
        <SpokenContext value={spoken}>{children}</SpokenContext>
      </HereContext>
    </I18nextProvider>
  );
}
