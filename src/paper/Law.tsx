import { claims } from '#law/article.ts';
import { authority } from '#law/citation.ts';
import { ruling } from '#law/ruling.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { useHere } from '#src/here.ts';
import { StatementParts } from '#src/result/StatementParts.tsx';
import { verdictText } from '#src/result/says.ts';
import { date } from '#src/words/format.ts';
import type { PageWords } from '#src/words/page-words.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Contents } from './contents.ts';
import { Numbers } from './FindingsList.tsx';

/** What people might have read, each claim with what came of checking it and the numbers of what it was checked against. */
export function Claims({ contents }: { contents: Contents }) {
  const t = useWords('result');
  const law = useWords('law');
  if (contents.claims.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="claims">
      <h2 id="claims">{t('read.title')}</h2>
      {contents.claims.map((id) => {
        const { verdicts, against } = claims[id];
        return (
          <div className="find" key={id} data-claim={id} data-verdict={verdicts.join(' ')}>
            <h3>{t('read.says', { claim: law(`claims.${id}.says`) })}</h3>
            <p>
              <b>{verdictText(verdicts, law)}.</b> {law(`claims.${id}.why`)}{' '}
              <Numbers ids={against} all={contents.statements} />
            </p>
          </div>
        );
      })}
    </section>
  );
}

/** Every statement once, under the number that the page leans on it by. */
export function Law({ flow, contents }: { flow: AnyFlow; contents: Contents }) {
  const t = useWords('paper');
  const { language } = useHere();
  // Nobody has said a county here: a statement of a county is about each one that stands beside its number.
  const values = { on: date(ruling.on, language), county: t('aCounty'), record: t('aRecord') };
  const textOf = (id: StatementId, { law }: PageWords) => {
    const text = law(`statements.${id}.says`, values);
    return statements[id].ofCounty ? `${text} ${t('ofCounties')}` : text;
  };
  return (
    <section className="sec" aria-labelledby="law">
      <h2 id="law">{t('law.title')}</h2>
      <p>{t('law.how')}</p>
      <ol className="says">
        {contents.statements.map((id) => (
          <li key={id} id={`statement-${id}`} data-statement={id}>
            <StatementParts
              statement={statements[id]}
              authorities={statements[id].sources.map(authority)}
              flow={flow}
              text={(words) => textOf(id, words)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
