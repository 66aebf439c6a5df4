import { useId, useRef } from 'react';
import { onNoSheet } from '#machines/on-no-sheet.ts';
import { Icon } from '#src/look/Icon.tsx';
import { StepText } from '#src/result/StepText.tsx';
import type { SheetProps } from '#src/sheet.ts';
import { useEach } from '#src/words/Paired.tsx';
import { HandParts } from './HandParts.tsx';
import { LawInShort } from './LawInShort.tsx';

/** As many steps of the next hour as fit one page beside a card's parts; the result has them all. */
const mostSteps = 3;

/**
 * A sheet to print alone and fill in by hand: what to do first, then the parts that this result puts on it. Nothing can be typed
 * into it, so nothing of it can be kept.
 */
export function HandSheet({ flow, sheet, steps, said, print }: SheetProps) {
  const each = useEach(flow.id);
  const title = useId();
  const here = useRef<HTMLElement>(null);
  return (
    <section className="hand sec for-steps" aria-labelledby={title} ref={here}>
      <button type="button" className="btn no-print" onClick={() => here.current && print(here.current)}>
        <Icon name="print" /> {each(({ result }) => result('print.sheet'))}
      </button>
      <details className="fold">
        <summary>
          <h2 id={title}>{each((words) => words.flow('sheet.title'))}</h2>
        </summary>
        <p>{each((words) => words.flow.ifAny('sheet.lead'))}</p>
        <HandParts flow={flow.id} parts={sheet} law={(ids) => <LawInShort ids={ids} flow={flow.id} said={said} />}>
          {steps.now
            .filter((step) => !onNoSheet.includes(step))
            .slice(0, mostSteps)
            .map((step) => (
              <StepText key={step} flow={flow.id} step={step} />
            ))}
        </HandParts>
        <p className="small">{each(({ law }) => `${law('reviewed.nobody')}.`)}</p>
      </details>
    </section>
  );
}
