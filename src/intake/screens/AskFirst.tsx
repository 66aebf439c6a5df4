import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#src/words/use-words.ts';

/** A button that asks before it does what cannot be undone. The focus goes to the question, and comes back where it is answered with no. */
export function AskFirst({
  name,
  question,
  what,
  onYes,
}: {
  name: string;
  question: string;
  what: string;
  onYes: () => void;
}) {
  const t = useWords('intake');
  const [asking, setAsking] = useState(false);
  const title = useId();
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(asking);
  useEffect(() => {
    if (asked.current === asking) return;
    asked.current = asking;
    (asking ? heading : button).current?.focus();
  }, [asking]);

  if (!asking)
    return (
      <button type="button" className="link-btn" ref={button} onClick={() => setAsking(true)}>
        {name}
      </button>
    );
  return (
    <section className="card stack" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1} ref={heading}>
        {question}
      </h2>
      <p>{what}</p>
      <div className="acts">
        <button
          type="button"
          className="btn"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {t('sure.yes')}
        </button>
        <button type="button" className="btn btn--plain" onClick={() => setAsking(false)}>
          {t('sure.no')}
        </button>
      </div>
    </section>
  );
}
