import { useEach } from '#src/words/Paired.tsx';

/** How far the reader is, in words; the layers beside them are only a picture. A notice has no number. */
export function Progress({
  flow,
  number,
  left,
  notice,
}: {
  flow: string;
  number: number;
  left: number;
  notice: boolean;
}) {
  const each = useEach(flow);
  if (notice) return null;
  return (
    <p className="progress">
      <svg viewBox="0 0 32 24" aria-hidden="true">
        <path className="grain" d="M2 19h28v4H2zM2 14h28v4H2zM2 9h28v4H2z" />
        <path fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2" d="M3 2.5h26v4H3z" />
      </svg>
      <span>
        {each(({ ui }) => (left > 0 ? ui('progress', { number, count: left }) : ui('progressLast', { number })))}
      </span>
    </p>
  );
}
