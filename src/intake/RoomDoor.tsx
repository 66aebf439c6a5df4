import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';

/** One language's half of the address without a language: the way into the room. */
export function RoomDoor({ language }: { language: Language }) {
  const t = useWords('intake');
  return (
    <>
      <h2>{t('title')}</h2>
      <a className="tap" href={pathOf('intake', language)} hrefLang={language}>
        <Icon name="lock" />
        {t('door')}
        <Icon name="go" />
      </a>
    </>
  );
}
