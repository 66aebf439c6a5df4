import { citation } from '#law/sources.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { CitedSource } from './cited.ts';
import { SourceLine } from './SourceLine.tsx';

/** The list of sources, numbered as the statements name them. */
export function Sources({ cited, flow }: { cited: readonly CitedSource[]; flow: string }) {
  const each = useEach(flow);
  return (
    <section className="sec" aria-labelledby="sources">
      <details className="fold">
        <summary>
          <h2 id="sources">{each(({ result }) => result('sources'))}</h2>
        </summary>
        <ol className="srcs srcs--all">
          {cited.map((one) => (
            <SourceLine key={citation(one)} cited={one} flow={flow} />
          ))}
        </ol>
        <p className="small no-print">{each(({ result }) => result('statement.leaves'))}</p>
      </details>
    </section>
  );
}
