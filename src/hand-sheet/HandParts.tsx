import type { ReactNode } from 'react';
import { authority, citationOf } from '#law/citation.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { SheetPart } from '#machines/engine/result.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { sayable, sourcesOf, standingText, statementText } from '#src/result/says.ts';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { type FlowFile, useFlowWords } from '#src/words/use-words.ts';

/** The parts of a sheet, after its children: boxes to tick, blanks to write on, and what the law says of each, in short, with its source, standing and day. */
export function HandParts({
  flow,
  parts,
  said,
  children,
}: {
  flow: string;
  parts: readonly SheetPart[];
  said: Answers;
  children?: ReactNode;
}) {
  const each = useEach(flow);
  return (
    <>
      <div className="hand-parts">
        {children}
        {parts.map(({ finding, says }) => (
          <section className="hand-part" key={finding} data-part={finding}>
            <h3>{each((words) => words.flow(`sheet.parts.${finding}.title`))}</h3>
            <Lines flow={flow} part={finding} kind="tick" />
            <Lines flow={flow} part={finding} kind="write" />
            <ul className="hand-law">
              {says
                .filter((id) => sayable(id, said))
                .map((id) => (
                  <InShort key={id} flow={flow} id={id} said={said} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="small">{each(({ law }) => `${law('reviewed.nobody')}.`)}</p>
      <p className="small no-print">{each(({ result }) => result('statement.leaves'))}</p>
    </>
  );
}

/** The lines of a part that are ticked, or those that are written on. */
function Lines({ flow, part, kind }: { flow: string; part: string; kind: 'tick' | 'write' }) {
  const each = useEach(flow);
  const ids = useFlowWords(flow as FlowFile).idsBelow(`sheet.parts.${part}.${kind}`);
  if (ids.length === 0) return null;
  return (
    <ul className={`hand-${kind}`}>
      {ids.map((id) => (
        <li key={id}>
          <span>
            {each((words) => (
              <Unbroken text={words.flow(`sheet.parts.${part}.${kind}.${id}`)} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A statement as short as paper asks: what it says, how sure it is, where it stands, and the day it was checked. */
function InShort({ flow, id, said }: { flow: string; id: StatementId; said: Answers }) {
  const each = useEach(flow);
  const { standing, checked } = statements[id];
  const authorities = sourcesOf(id, said).map(authority);
  const text = (words: PageWords) => statementText(id, said, words.law, words) ?? '';
  return (
    <li data-statement={id}>
      {each((words) => (
        <Unbroken text={text(words)} />
      ))}{' '}
      <small>
        <span data-standing={standing}>
          {each(({ law, language }) => standingText(standing, authorities, law, language))}
        </span>{' '}
        {authorities.map((one, at) => (
          <span key={citationOf(one)}>
            {at > 0 && '; '}
            <a href={one.source.url} rel="noreferrer">
              <cite lang="en">
                <Unbroken text={citationOf(one)} />
              </cite>
            </a>
          </span>
        ))}
        {'. '}
        {each(({ law, language }) => (
          <time dateTime={checked}>{`${law('checked', { date: date(checked, language) })}.`}</time>
        ))}
      </small>
    </li>
  );
}
