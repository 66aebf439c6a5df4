import { type ClaimId, claims } from '#law/article.ts';
import { useEach } from '#src/words/Paired.tsx';
import { StatementList } from './StatementList.tsx';
import { verdictText } from './says.ts';
import type { Telling } from './telling.ts';

/** What people might have read on this, each claim with what came of checking it; opens in place. */
export function ClaimsRead({ claims: ids, ...telling }: { claims: readonly ClaimId[] } & Telling) {
  const each = useEach(telling.flow.id);
  if (ids.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="read">
      <details className="fold">
        <summary>
          <h2 id="read">{each(({ result }) => result('read.title'))}</h2>
        </summary>
        {ids.map((id) => {
          const { verdicts, against } = claims[id];
          return (
            <details className="find" key={id} data-claim={id} data-verdict={verdicts.join(' ')}>
              <summary>
                <h3>{each(({ result, law }) => result('read.says', { claim: law(`claims.${id}.says`) }))}</h3>
              </summary>
              <p>
                {each(({ law }) => (
                  <>
                    <b>{`${verdictText(verdicts, law)}.`}</b> <span>{law(`claims.${id}.why`)}</span>
                  </>
                ))}
              </p>
              <StatementList ids={against} by={id} {...telling} />
            </details>
          );
        })}
      </details>
    </section>
  );
}
