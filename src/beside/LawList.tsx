import { useTranslation } from 'react-i18next';
import { type AnyStatementId, allSources, allStatements } from '#law/all.ts';
import { useHere } from '#src/here.ts';
import { StatementParts, StatementText } from '#src/result/StatementParts.tsx';
import { useWords } from '#src/words/use-words.ts';
import { textForAll } from './text-for-all.ts';

type Listed = {
  readonly ids: readonly AnyStatementId[];
  /** The page leans on them by their places. */
  readonly numbered?: boolean;
  /** Those that stand further up with their sources. */
  readonly told?: ReadonlySet<string>;
};

/** Statements of any page, each with its standing, its sources and its day. */
export function LawList({ ids, numbered = false, told }: Listed) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="says">
      {ids.map((id) => (
        <Said key={id} id={id} again={told?.has(id) ?? false} />
      ))}
    </List>
  );
}

function Said({ id, again }: { id: AnyStatementId; again: boolean }) {
  const { i18n } = useTranslation();
  const { language } = useHere();
  const result = useWords('result');
  const parts = {
    statement: allStatements[id],
    authorities: allStatements[id].sources.map(({ source, ...at }) => ({ source: allSources[source], ...at })),
    // What is said here is of no flow.
    flow: { id: 'law' },
    text: () => textForAll(id, i18n, language),
  };
  if (!again)
    return (
      <li id={`statement-${id}`} data-statement={id}>
        <StatementParts {...parts} />
      </li>
    );
  return (
    <li data-statement={id}>
      <StatementText {...parts} />
      <p>
        <a className="link-btn" href={`#statement-${id}`}>
          {result('statement.above')}
        </a>
      </p>
    </li>
  );
}
