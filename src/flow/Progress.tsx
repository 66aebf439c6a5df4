import { useWords } from '#src/words/use-words.ts';

/** How far the reader is, in words; the layers beside them are only a picture. A notice has no number. */
export function Progress({ number, left, notice }: { number: number; left: number; notice: boolean }) {
  const t = useWords('ui');
  if (notice) return null;
  return (
    <p className="progress">
      <svg viewBox="0 0 32 24" aria-hidden="true" focusable="false">
        <path className="grain" d="M2 19h28v4H2zM2 14h28v4H2zM2 9h28v4H2z" />
        <path fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2" d="M3 2.5h26v4H3z" />
      </svg>
      <span>{left > 0 ? t('progress', { number, count: left }) : t('progressLast', { number })}</span>
    </p>
  );
}
