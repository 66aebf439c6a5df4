import { allSources } from '#law/article/sources.ts';
import { type AnyStatementId, allStatements, articleStatements } from '#law/article/statements.ts';
import { ruling } from '#law/ruling.ts';
import { useHere } from '#src/here.ts';
import { StatementParts } from '#src/result/StatementParts.tsx';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { citedByArticle } from './contents.ts';

/** Every statement once, under the number that the page leans on it by. */
export function ArticleLaw() {
  const textOf = useStatementText();
  return (
    <ol className="says">
      {citedByArticle.map((id, at) => (
        <li key={id} id={`statement-${at + 1}`} data-statement={id}>
          <StatementParts
            statement={allStatements[id]}
            authorities={allStatements[id].sources.map(({ source, ...at }) => ({ source: allSources[source], ...at }))}
            flow={{ id: 'article' }}
            text={() => textOf(id)}
          />
        </li>
      ))}
    </ol>
  );
}

const isOfArticle = (id: AnyStatementId): id is keyof typeof articleStatements => Object.hasOwn(articleStatements, id);

/** Says a statement; nobody has named a county here, so one that speaks of the reader's is about each. */
function useStatementText(): (id: AnyStatementId) => string {
  const t = useWords('article');
  const law = useWords('law');
  const paper = useWords('paper');
  const { language } = useHere();
  return (id) =>
    isOfArticle(id)
      ? t(`statements.${id}.says`)
      : law(`statements.${id}.says`, { on: date(ruling.on, language), county: paper('aCounty') });
}
