import { useContext } from 'react';
import { citation } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { type CitedSource, FirstSaid, SourceNumbers } from './cited.ts';
import { SourceLine } from './SourceLine.tsx';
import { sayable, sourcesOf, standingText, statementText } from './says.ts';
import { inSides } from './sides.ts';
import type { Saying } from './telling.ts';

type Place = {
  /** The finding or claim that says it; what an earlier one has said is not told with its sources again. */
  readonly by?: string;
};

/** Statements about the law, each with its standing, its sources and the day it was checked; those that disagree side by side. */
export function StatementList({ ids, ...telling }: { ids: readonly StatementId[] } & Place & Saying) {
  const each = useEach(telling.flow.id);
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
      <p className="small no-print">{each(({ result }) => result('statement.leaves'))}</p>
    </>
  );
}

function Said({ id, by, said, ...saying }: { id: StatementId } & Place & Saying) {
  const first = useContext(FirstSaid).get(id);
  const { standing } = statements[id];
  const parts = {
    id,
    text: (words: PageWords) => statementText(id, said, words.law, words) ?? '',
    cited: sourcesOf(id, said),
  };
  const place = by === undefined ? undefined : by === first ? 'first' : 'again';
  return (
    <li className={`says-${standing}`} data-statement={id} {...(place === 'first' && { id: toldAt(id) })}>
      {place === 'again' ? (
        <StatementAgain {...parts} flow={saying.flow} toldAt={first === 'deadlines' ? first : toldAt(id)} />
      ) : (
        <StatementParts {...parts} {...saying} />
      )}
    </li>
  );
}

/** Where on the page a statement is told with its sources. */
const toldAt = (id: StatementId): string => `told-${id}`;

type Parts = {
  readonly id: StatementId;
  readonly text: (words: PageWords) => string;
  readonly cited?: readonly CitedSource[];
} & Pick<Saying, 'flow'>;

/** A statement that stands further up with its sources and its day: what it says, how sure, their numbers, and where it stands. */
function StatementAgain({ cited = [], toldAt, ...parts }: Parts & { toldAt: string }) {
  const each = useEach(parts.flow.id);
  const numbers = useContext(SourceNumbers);
  return (
    <>
      <StatementText {...parts} />
      <p className="no-print">
        <a className="link-btn" href={`#${toldAt}`}>
          {each(({ result }) => result('statement.above'))}
        </a>
      </p>
      <ul className="srcs print-only">
        {cited.map((one) => (
          <li key={citation(one)}>
            <b className="ref">{numbers.get(citation(one))}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a statement says, and how sure it is. */
function StatementText({ id, text, flow }: Parts) {
  const each = useEach(flow.id);
  const { standing } = statements[id];
  return (
    <>
      <p>
        {each((words) => (
          <Unbroken text={text(words)} />
        ))}
      </p>
      <p className={`st st--${standing}`} data-standing={standing}>
        <Glyph standing={standing} />
        <span>{each(({ law, language }) => standingText(id, law, language))}</span>
      </p>
    </>
  );
}

/** The parts of one statement. Without `today` it says when it might be out of date. */
export function StatementParts({ today, ...parts }: Parts & Pick<Saying, 'today'>) {
  const { id, flow, cited = statements[id].sources } = parts;
  const each = useEach(flow.id);
  const { checked, reviewBy } = statements[id];
  return (
    <>
      <StatementText {...parts} />
      <ul className="srcs">
        {cited.map((one) => (
          <SourceLine key={citation(one)} cited={one} flow={flow.id} />
        ))}
      </ul>
      <p className="meta">
        {each(({ law, language }) => (
          <>
            <time dateTime={checked}>{law('checked', { date: date(checked, language) })}</time>.{' '}
            {today === undefined && (
              <>
                <span>{law('reviewBy', { date: date(reviewBy, language) })}</span>.{' '}
              </>
            )}
            <span>{law('reviewed.nobody')}</span>.
          </>
        ))}
      </p>
      {today !== undefined && today > reviewBy && (
        <p className="banner banner--late">
          {each(({ law, language }) => `${law('late')} ${law('old', { date: date(checked, language) })}`)}
        </p>
      )}
    </>
  );
}
