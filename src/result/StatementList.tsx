import { useContext } from 'react';
import { citation } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { type CitedSource, FirstSaid } from './cited.ts';
import { SourceLine } from './SourceLine.tsx';
import { sayable, sourcesOf, standingText, statementText } from './says.ts';
import { inSides } from './sides.ts';
import type { Saying } from './telling.ts';

type Place = {
  /** The finding or claim that says it; on paper what an earlier one has said is only named by its sources. */
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
  return (
    <li
      className={by === undefined || by === first ? `says-${standing}` : `says-${standing} again`}
      data-statement={id}
    >
      <StatementParts
        id={id}
        text={(words) => statementText(id, said, words.law, words) ?? ''}
        cited={sourcesOf(id, said)}
        {...saying}
      />
    </li>
  );
}

/** The parts of one statement. Without `today` it says when it might be out of date. */
export function StatementParts({
  id,
  text,
  cited = statements[id].sources,
  flow,
  today,
}: {
  id: StatementId;
  text: (words: PageWords) => string;
  cited?: readonly CitedSource[];
} & Omit<Saying, 'said'>) {
  const each = useEach(flow.id);
  const { standing, checked, reviewBy } = statements[id];
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
