import { type MouseEvent, useState } from 'react';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import { other, ownNames } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';

/**
 * The language now, and a link to the other one. The link has the other page's address; where scripts run it changes
 * the words in place, and being the same element before and after, it keeps the focus.
 */
export function LanguageLink() {
  const t = useWords('ui');
  const { route, language, speak } = useHere();
  const [failed, setFailed] = useState(false);
  const next = other(language);

  const onClick = (event: MouseEvent) => {
    // A new tab or window was asked for: that is the browser's to do.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    speak(next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };

  return (
    <>
      <nav className="lang" aria-label={t('language')}>
        <span aria-current="true">{ownNames[language]}</span>
        <a href={pathOf(route, next)} lang={next} hrefLang={next} onClick={onClick}>
          {ownNames[next]}
        </a>
      </nav>
      <div className="said" role="status">
        {failed && (
          <p className="banner">
            <Icon name="warn" />
            {t('languageFailed')}
          </p>
        )}
      </div>
    </>
  );
}
