import { useHere } from '#src/here.ts';
import { ExitLink } from '#src/leave/ExitLink.tsx';
import { Mark } from '#src/look/Mark.tsx';
import { pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';
import { LanguageLink } from './LanguageLink.tsx';

/** The bar that stays on screen: name, language, way out. */
export function TopBar() {
  const t = useWords('ui');
  return (
    <header className="top no-print">
      <div className="top-in">
        <a className="brand" href={pathOf('home', useHere().language)}>
          <Mark />
          <span>{t('name')}</span>
        </a>
        <LanguageLink />
        <ExitLink />
      </div>
    </header>
  );
}
