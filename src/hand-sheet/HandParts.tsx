import type { ReactNode } from 'react';
import type { StatementId } from '#law/statements.ts';
import type { SheetPart } from '#machines/engine/result.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { type FlowFile, useFlowWords } from '#src/words/use-words.ts';

/** The parts of a sheet, after its children: boxes to tick, blanks to write on, and below what the law says of each, as `law` tells it. */
export function HandParts({
  flow,
  parts,
  law,
  children,
}: {
  flow: string;
  parts: readonly SheetPart[];
  law: (says: readonly StatementId[]) => ReactNode;
  children?: ReactNode;
}) {
  const each = useEach(flow);
  return (
    <div className="hand-parts">
      {children}
      {parts.map(({ finding, says }) => (
        <section className="hand-part" key={finding} data-part={finding}>
          <h3>{each((words) => words.flow(`sheet.parts.${finding}.title`))}</h3>
          <Lines flow={flow} part={finding} kind="tick" />
          <Lines flow={flow} part={finding} kind="blank" />
          {law(says)}
        </section>
      ))}
    </div>
  );
}

/** The lines of a part that are ticked, or those that are written on. */
function Lines({ flow, part, kind }: { flow: string; part: string; kind: 'tick' | 'blank' }) {
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
