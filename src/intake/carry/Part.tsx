import { type ReactNode, useId } from 'react';

/** A part of the desk that has just been opened; the focus goes to its heading, and again with each of its turns. */
export function Part({ title, turns = 0, children }: { title: string; turns?: number; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card stack no-print" aria-labelledby={id}>
      {/* The heading alone is new with each turn: what is said below it would not be heard from a place that is new. */}
      <h2 id={id} key={turns} tabIndex={-1} ref={focused}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const focused = (heading: HTMLElement | null) => heading?.focus();
