import type { MouseEvent } from 'react';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { isFlow, pathOf } from '#src/routes.ts';
import { type Language, languages, ownNames } from '#src/words/languages.ts';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { asksForNewTab } from './new-tab.ts';

/**
 * The languages, the current one marked, and both at once. A link has its page's address; where scripts run it changes
 * the words in place. A phone shows the other language alone: it is the same element before and after, which keeps the focus.
 */
export function LanguageLink() {
  const t = useWords('ui');
  const { route, address, language, both, failed, speak } = useHere();
  const current = { 'aria-current': true } as const;

  const onClick = (next: Language) => (event: MouseEvent) => {
    if (asksForNewTab(event)) return;
    event.preventDefault();
    speak(next, false, event.currentTarget);
  };

  return (
    <>
      <nav className="lang" aria-label={t('language')}>
        {languages.map((each) => (
          <a
            key={each === language ? 'own' : 'other'}
            className={each === language ? 'own' : undefined}
            href={pathOf(address, each)}
            lang={each}
            hrefLang={each}
            onClick={onClick(each)}
            {...(each === language && !both && current)}
          >
            {ownNames[each]}
          </a>
        ))}
        {isFlow(route) && (
          <button
            type="button"
            className="at-once"
            onClick={({ currentTarget }) => speak(language, true, currentTarget)}
            {...(both && current)}
          >
            <Paired as="span">
              <Both />
            </Paired>
          </button>
        )}
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

const Both = () => <span>{useWords('ui')('both')}</span>;
