import type { AnyFlow } from '#machines/engine/flow.ts';
import { type Result, type Urgency, urgencies } from '#machines/engine/result.ts';
import { stepsThatCall } from '#machines/steps.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { StepText } from './StepText.tsx';

/** How many steps of each urgency stand open; the rest is under "more". What is to be done in the next hour is never folded away. */
const open: Record<Urgency, number> = { now: Number.POSITIVE_INFINITY, today: 3, later: 1 };

/** What to do: in the next hour, today, later; the numbers run on. */
export function Steps({ flow, steps }: { flow: AnyFlow; steps: Result['steps'] }) {
  const each = useEach(flow.id);
  return (
    <section className="sec for-steps" aria-labelledby="steps">
      <h2 id="steps">{each(({ result }) => result('steps.title'))}</h2>
      <div className="steps">
        {urgencies.map((urgency) => {
          const [first, rest] = [steps[urgency].slice(0, open[urgency]), steps[urgency].slice(open[urgency])];
          if (first.length === 0) return null;
          return (
            <div key={urgency}>
              <h3 className={urgency}>
                {urgency !== 'later' && <Icon name={urgency === 'now' ? 'clock' : 'calendar'} />}
                {each(({ result }) => result(`steps.${urgency}`))}
              </h3>
              <StepList flow={flow} steps={first} urgency={urgency} />
              {rest.length > 0 && (
                <details>
                  <summary>{each(({ result }) => result('steps.more'))}</summary>
                  <StepList flow={flow} steps={rest} urgency={urgency} />
                </details>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const StepList = ({ flow, steps, urgency }: { flow: AnyFlow; steps: Result['steps'][Urgency]; urgency: Urgency }) => (
  <ol>
    {steps.map((step) => (
      <li key={step} data-step={step} data-urgency={urgency}>
        <div>
          <StepText flow={flow.id} step={step} />
          {stepsThatCall.includes(step) && <ToHelp flow={flow.id} />}
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
