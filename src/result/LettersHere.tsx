import type { LettersProps, Takeaway } from '#src/takeaway.ts';
import { useEach } from '#src/words/Paired.tsx';

/** Where the letters of a result stand, folded; they themselves come when nothing else is to do. */
export function LettersHere({ Letters, ...props }: { Letters: Takeaway['Letters'] | undefined } & LettersProps) {
  const each = useEach(props.flow);
  if (props.letters.length === 0) return null;
  return (
    <section className="sec for-steps" aria-labelledby="letters">
      <details className="fold">
        <summary>
          <h2 id="letters">{each(({ result }) => result('letters.title'))}</h2>
        </summary>
        {Letters ? (
          <Letters {...props} />
        ) : (
          <p className="no-print" role="status">
            {each(({ result }) => result('letters.coming'))}
          </p>
        )}
      </details>
    </section>
  );
}
