import { useHere } from '#src/here.ts';
import { ExitLink } from '#src/leave/ExitLink.tsx';
import { Mark } from '#src/look/Mark.tsx';
import { pathOf } from '#src/routes.ts';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { LanguageLink } from './LanguageLink.tsx';

/** The bar that stays on screen: name, language, way out. */
export function TopBar() {
  return (
    <header className="top no-print">
      <div className="top-in">
        <a className="brand" href={pathOf('home', useHere().language)}>
          <Mark />
          <Paired as="span">
            <Name />
          </Paired>
        </a>
        <LanguageLink />
        <ExitLink />
      </div>
    </header>
  );
}

/** The name of the site. */
export function Name() {
  return <span>{useWords('ui')('name')}</span>;
}
