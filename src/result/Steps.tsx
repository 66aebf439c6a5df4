import type { ReactNode } from 'react';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { type Result, type Urgency, urgencies } from '#machines/engine/result.ts';
import type { StepId } from '#machines/steps.ts';
import { stepsThatCall } from '#machines/steps-that-call.ts';
import { leftAlone } from '#src/left-alone.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { StepInShort, StepText, WhatToDo } from './StepText.tsx';
import { Tick } from './Tick.tsx';

/** How many of today stand open beside steps of the next hour, which are never folded away: eight in all are what a reader takes in. */
const openToday = (now: number) => Math.min(3, Math.max(1, 7 - now));

/** What to do: in the next hour, today, later; the numbers run on. The first step stands in full, each other in one sentence that opens. */
export function Steps({ flow, steps }: { flow: AnyFlow; steps: Result['steps'] }) {
  const each = useEach(flow.id);
  const first = urgencies.flatMap((urgency) => steps[urgency])[0];
  const many = steps.now.length;
  const open = { now: many, today: openToday(many), later: many < 8 ? 1 : 0 };
  return (
    <section className="sec for-steps" aria-labelledby="steps">
      <h2 id="steps">{each(({ result }) => result('steps.title'))}</h2>
      <AllSteps flow={flow}>
        {urgencies.map((urgency) => {
          const [shown, rest] = [steps[urgency].slice(0, open[urgency]), steps[urgency].slice(open[urgency])];
          if (steps[urgency].length === 0) return null;
          return (
            <div key={urgency}>
              <h3 className={urgency}>
                {urgency !== 'later' && <Icon name={urgency === 'now' ? 'clock' : 'calendar'} />}
                {each(({ result }) => result(`steps.${urgency}`))}
              </h3>
              {shown.length > 0 && <StepList flow={flow} steps={shown} urgency={urgency} full={first} />}
              {rest.length > 0 && (
                <details>
                  <summary>{each(({ result }) => result('steps.more'))}</summary>
                  <StepList flow={flow} steps={rest} urgency={urgency} />
                </details>
              )}
            </div>
          );
        })}
      </AllSteps>
    </section>
  );
}

/** All steps; where they can be ticked, in a form that the browser leaves alone. */
const AllSteps = ({ flow, children }: { flow: AnyFlow; children: ReactNode }) =>
  flow.shows.checklist ? (
    <form className="steps" {...leftAlone} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  ) : (
    <div className="steps">{children}</div>
  );

const StepList = ({
  flow,
  steps,
  urgency,
  full,
}: {
  flow: AnyFlow;
  steps: readonly StepId[];
  urgency: Urgency;
  full?: StepId | undefined;
}) => (
  <ol>
    {steps.map((step) => (
      <li key={step} data-step={step} data-urgency={urgency}>
        <div>
          {step === full ? <StepText flow={flow.id} step={step} /> : <StepInShort flow={flow.id} step={step} />}{' '}
          {stepsThatCall.includes(step) && <ToHelp flow={flow.id} />}
          {flow.shows.checklist && <Tick flow={flow.id} step={<WhatToDo flow={flow.id} step={step} />} />}
        </div>
      </li>
    ))}
  </ol>
);

/** Leads down to who can help. */
function ToHelp({ flow }: { flow: string }) {
  const each = useEach(flow);
  return (
    <a className="link-btn" href="#help">
      {each(({ result }) => result('steps.help'))}
    </a>
  );
}
