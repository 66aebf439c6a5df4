import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { HereContext } from './here.ts';
import { wordsOf } from './loading/words.ts';
import { type Place, pathOf } from './routes.ts';
import { addWords, type Words } from './words/i18n.ts';
import type { Language } from './words/languages.ts';

/** What stands around every page: the place it has, and its words, which follow a switch of language. */
export function App({ place, words, children }: { place: Place; words: Words; children: ReactNode }) {
  const { route } = place;
  const [language, setLanguage] = useState(place.language);

  const here = useMemo(() => {
    const speak = async (next: Language) => {
      addWords(words, next, await wordsOf({ route, language: next }));
      await words.changeLanguage(next);
      setLanguage(next);
    };
    return { route, language, speak };
  }, [words, route, language]);

  useEffect(() => {
    document.documentElement.lang = language;
    // Also where Back comes to an entry from before the switch. The counter stays: it knows its question.
    const address = () => history.replaceState(history.state, '', pathOf(route, language) + location.hash);
    address();
    addEventListener('popstate', address);
    return () => removeEventListener('popstate', address);
  }, [route, language]);

  return (
    <I18nextProvider i18n={words}>
      <HereContext value={here}>{children}</HereContext>
    </I18nextProvider>
  );
}
