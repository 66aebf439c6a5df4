import { citation, sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import { sayable, standingText, statementText } from './says.ts';
import type { Telling } from './telling.ts';

/** Statements about the law, each with its standing, its sources and the day it was checked. */
export function StatementList({ ids, flow, said, today }: { ids: readonly StatementId[] } & Telling) {
  const each = useEach(flow.id);
  return (
    <ul className="says">
      {ids.map((id) => {
        if (!sayable(id, said)) return null;
        const { standing, sources: cited, checked, reviewBy } = statements[id];
        return (
          <li key={id} data-statement={id}>
            <p>
              {each((words) => (
                <Unbroken text={statementText(id, said, words.law, words) ?? ''} />
              ))}
            </p>
            <p className={`st st--${standing}`} data-standing={standing}>
              <Glyph standing={standing} />
              <span>{each(({ law, language }) => standingText(id, law, language))}</span>
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
                    . {each(({ law }) => `${law('basedOn', { kinds: law(`kinds.${kind}`) })}.`)}{' '}
                    <a href={url} rel="noreferrer">
                      {each(({ result }) => result('statement.check'))}
                      <span className="vh">: {cite}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
            <p className="meta">
              {each(({ law, language }) => (
                <>
                  <time dateTime={checked}>{law('checked', { date: date(checked, language) })}</time>.{' '}
                  {law('reviewed.nobody')}.
                </>
              ))}
            </p>
            {today > reviewBy && (
              <p className="banner banner--late">
                {each(({ law, language }) => `${law('late')} ${law('old', { date: date(checked, language) })}`)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
