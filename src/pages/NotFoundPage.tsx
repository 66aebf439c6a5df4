import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';

/** One language's half of the page for an address that does not exist. */
export function NotFoundPage({ language }: { language: Language }) {
  const t = useWords('still');
  return (
    <>
      <h2>{t('notFound.title')}</h2>
      <p>{t('notFound.body')}</p>
      <a className="tap" href={pathOf('home', language)} hrefLang={language}>
        <Icon name="house" />
        {t('notFound.go')}
        <Icon name="go" />
      </a>
    </>
  );
}
