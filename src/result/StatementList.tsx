import { useContext } from 'react';
import { authority, citationOf } from '#law/citation.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { useEach } from '#src/words/Paired.tsx';
import { FirstSaid, SourceNumbers } from './cited.ts';
import { type Parts, StatementParts, StatementText } from './StatementParts.tsx';
import { sayable, sourcesOf, statementText } from './says.ts';
import { inSides } from './sides.ts';
import type { Saying } from './telling.ts';

type Place = {
  /** The finding, claim or deadline that says it; what an earlier one has said is not told with its sources again. */
  readonly by?: string;
};

/** Statements about the law, each with its standing, its sources and the day it was checked; those that disagree side by side. */
export function StatementList({ ids, ...telling }: { ids: readonly StatementId[] } & Place & Saying) {
  const each = useEach(telling.flow.id);
  const first = useContext(FirstSaid);
  const leadsOut = ids.some((id) => !isAgain(telling.by, first.get(id)));
  return (
    <>
      <ul className="says">
        {inSides(ids.filter((id) => sayable(id, telling.said))).map((group) =>
          group.length === 1 ? (
            group.map((id) => <Said key={id} id={id} {...telling} />)
          ) : (
            <li key={group[0]}>
              <ul className="sides">
                {group.map((id) => (
                  <Said key={id} id={id} {...telling} />
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
      {leadsOut && <p className="small no-print">{each(({ result }) => result('statement.leaves'))}</p>}
    </>
  );
}

function Said({ id, by, said, ...saying }: { id: StatementId } & Place & Saying) {
  const first = useContext(FirstSaid).get(id);
  const statement = statements[id];
  const parts: Parts = {
    statement,
    text: (words) => statementText(id, said, words.law, words) ?? '',
    authorities: sourcesOf(id, said).map(authority),
    flow: saying.flow,
  };
  return (
    <li
      className={`says-${statement.standing}`}
      data-statement={id}
      {...(by !== undefined && by === first && { id: toldAt(id) })}
    >
      {isAgain(by, first) ? (
        <StatementAgain {...parts} toldAt={toldAt(id)} />
      ) : (
        <StatementParts {...parts} {...saying} />
      )}
    </li>
  );
}

/** Whether another place, further up, has told it with its sources. */
const isAgain = (by: string | undefined, first: string | undefined): boolean =>
  by !== undefined && first !== undefined && by !== first;

/** Where on the page a statement is told with its sources. */
const toldAt = (id: StatementId): string => `told-${id}`;

/** A statement that stands further up with its sources and its day: what it says, how sure, their numbers, and where it stands. */
function StatementAgain({ toldAt, ...parts }: Parts & { toldAt: string }) {
  const each = useEach(parts.flow.id);
  const numbers = useContext(SourceNumbers);
  const cites = parts.authorities.map(citationOf);
  return (
    <>
      <StatementText {...parts} />
      <p className="no-print">
        <a className="link-btn" href={`#${toldAt}`}>
          {each(({ result }) => result('statement.above'))}
        </a>
      </p>
      <ul className="srcs print-only">
        {cites.map((cite) => (
          <li key={cite}>
            <b className="ref">{numbers.get(cite)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
