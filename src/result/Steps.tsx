import { type Result, type Urgency, urgencies } from '#machines/engine/result.ts';
import { stepsThatCall } from '#machines/steps.ts';
import { useWords } from '#src/words/use-words.ts';
import { StepText } from './StepText.tsx';

/** How many steps of each urgency stand open; the rest is under "more". */
const open: Record<Urgency, number> = { now: 3, today: 3, later: 1 };

/** What to do: in the next hour, today, later; the numbers run on. */
export function Steps({ steps }: { steps: Result['steps'] }) {
  const t = useWords('result');
  return (
    <section className="sec" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <div className="steps">
        {urgencies.map((urgency) => {
          const [first, rest] = [steps[urgency].slice(0, open[urgency]), steps[urgency].slice(open[urgency])];
          if (first.length === 0) return null;
          return (
            <div key={urgency}>
              <h3 className={urgency}>{t(`steps.${urgency}`)}</h3>
              <StepList steps={first} urgency={urgency} />
              {rest.length > 0 && (
                <details>
                  <summary>{t('steps.more')}</summary>
                  <StepList steps={rest} urgency={urgency} />
                </details>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const StepList = ({ steps, urgency }: { steps: Result['steps'][Urgency]; urgency: Urgency }) => (
  <ol>
    {steps.map((step) => (
      <li key={step} data-step={step} data-urgency={urgency}>
        <div>
          <StepText step={step} />
          {stepsThatCall.includes(step) && <ToHelp />}
        </div>
      </li>
    ))}
  </ol>
);

/** Leads down to who can help. */
function ToHelp() {
  const t = useWords('result');
  return (
    <a className="link-btn" href="#help">
      {t('steps.help')}
    </a>
  );
}
