import { type ReactNode, useState } from 'react';
import { useEach } from '#src/words/Paired.tsx';

/** A box to tick beside a step that is done; it is kept nowhere, and told to nobody. */
export function Tick({ flow, step }: { flow: string; step: ReactNode }) {
  const each = useEach(flow);
  const [done, setDone] = useState(false);
  return (
    <label className="tick">
      <input type="checkbox" autoComplete="off" checked={done} onChange={({ target }) => setDone(target.checked)} />
      <span>{each(({ result }) => result('steps.done'))}</span> <span className="vh">{step}</span>
    </label>
  );
}
