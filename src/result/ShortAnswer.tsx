import type { Found } from '#machines/engine/find.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import type { Telling } from './telling.ts';

/** The short answer: the first short finding that is sure. Those before it that only might hold stand under what is open. */
export function ShortAnswer({ found, flow }: { found: readonly Found[] } & Telling) {
  const each = useEach(flow.id);
  const sure = found.find((one) => one.sure);
  if (!sure) return null;
  return (
    <section className="answer" aria-labelledby="answer" data-finding={sure.id}>
      <p className="flowq">{each(({ result }) => result('short'))}</p>
      <h1 id="answer" tabIndex={-1}>
        {each(({ flow }) => (
          <Unbroken text={flow(`findings.${sure.id}.title`)} />
        ))}
      </h1>
      <p>
        {each(({ flow }) => (
          <Unbroken text={flow(`findings.${sure.id}.short`)} />
        ))}
      </p>
    </section>
  );
}
