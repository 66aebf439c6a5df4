import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';

/** One language's half of the page at the address without a language: where to go on. */
export function StartPage({ language }: { language: Language }) {
  const t = useWords('home');
  const still = useWords('still');
  return (
    <>
      <h2>{t('title')}</h2>
      <a className="tap" href={pathOf('home', language)} hrefLang={language}>
        <Icon name="house" />
        {still('start.go')}
        <Icon name="go" />
      </a>
    </>
  );
}
