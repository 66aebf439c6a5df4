import { useTranslation } from 'react-i18next';
import { allSources } from '#law/article/sources.ts';
import { allStatements } from '#law/article/statements.ts';
import { useHere } from '#src/here.ts';
import { StatementParts } from '#src/result/StatementParts.tsx';
import { citedByArticle } from './contents.ts';
import { textForAll } from './text-for-all.ts';

/** Every statement once, under the number that the page leans on it by. */
export function ArticleLaw() {
  const { i18n } = useTranslation();
  const { language } = useHere();
  return (
    <ol className="says">
      {citedByArticle.map((id, at) => (
        <li key={id} id={`statement-${at + 1}`} data-statement={id}>
          <StatementParts
            statement={allStatements[id]}
            authorities={allStatements[id].sources.map(({ source, ...at }) => ({ source: allSources[source], ...at }))}
            flow={{ id: 'article' }}
            text={() => textForAll(id, i18n, language)}
          />
        </li>
      ))}
    </ol>
  );
}
