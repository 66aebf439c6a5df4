import { citation, sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { standingText, statementText } from './says.ts';
import type { Telling } from './telling.ts';

/** Statements about the law, each with its standing, its sources and the day it was checked. */
export function StatementList({ ids, words, said, today }: { ids: readonly StatementId[] } & Telling) {
  const law = useWords('law');
  const t = useWords('result');
  const { language } = words;
  return (
    <ul className="says">
      {ids.map((id) => {
        const text = statementText(id, said, law, words);
        if (text === undefined) return null;
        const { standing, sources: cited, checked, reviewBy } = statements[id];
        return (
          <li key={id} data-statement={id}>
            <p>
              <Unbroken text={text} />
            </p>
            <p className={`st st--${standing}`} data-standing={standing}>
              <Glyph standing={standing} />
              <span>{standingText(id, law, language)}</span>
            </p>
            <ul className="srcs">
              {cited.map((one) => {
                const { url, kind } = sources[one.source];
                const cite = citation(one);
                return (
                  <li key={cite}>
                    <cite>
                      <Unbroken text={cite} />
                    </cite>
                    . {law('basedOn', { kinds: law(`kinds.${kind}`) })}.{' '}
                    <a href={url} rel="noreferrer">
                      {t('statement.check')}
                      <span className="vh">: {cite}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
            <p className="meta">
              <time dateTime={checked}>{law('checked', { date: date(checked, language) })}</time>.{' '}
              {law('reviewed.nobody')}.
            </p>
            {today > reviewBy && (
              <p className="banner banner--late">
                {law('late')} {law('old', { date: date(checked, language) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
