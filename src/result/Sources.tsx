import { authority, citation } from '#law/citation.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { CitedSource } from './cited.ts';
import { SourceLine } from './SourceLine.tsx';

/** The list of sources, numbered as the statements name them; with the steps alone only those of the dates are printed. */
export function Sources({
  cited,
  ofDates,
  flow,
}: {
  cited: readonly CitedSource[];
  /** The citations that the dates lean on. */
  ofDates: readonly string[];
  flow: string;
}) {
  const each = useEach(flow);
  return (
    <section className={ofDates.length > 0 ? 'sec for-steps' : 'sec'} aria-labelledby="sources">
      <details className="fold">
        <summary>
          <h2 id="sources">{each(({ result }) => result('sources'))}</h2>
        </summary>
        <ol className="srcs srcs--all">
          {cited.map((one) => (
            <SourceLine
              key={citation(one)}
              authority={authority(one)}
              flow={flow}
              className={ofDates.includes(citation(one)) ? undefined : 'for-reasons'}
            />
          ))}
        </ol>
        <p className="small no-print">{each(({ result }) => result('statement.leaves'))}</p>
      </details>
    </section>
  );
}
