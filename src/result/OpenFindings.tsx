import type { Result } from '#machines/engine/result.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { StatementList } from './StatementList.tsx';
import { StepText } from './StepText.tsx';
import { sayable } from './says.ts';
import type { Telling } from './telling.ts';

/** What might hold, under the question that leaves it open: each "if" with its assumption, its steps and its law. */
export function OpenFindings({
  open,
  worth,
  look,
  ...telling
}: { open: Result['open']; worth: string | undefined; look: (question: string) => void } & Telling) {
  const each = useEach(telling.flow.id);
  if (open.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="open">
      <h2 id="open">{each(({ result }) => result('open.title'))}</h2>
      {worth && open.length > 1 && (
        <>
          <p>{each(({ result, flow }) => result('open.worth', { question: flow(`questions.${worth}.ask`) }))}</p>
          <button type="button" className="link-btn" onClick={() => look(worth)}>
            {each(({ result }) => result('open.answer'))}
          </button>
        </>
      )}
      {open.map(({ question, found }) => (
        <details className="find find--if" key={question}>
          <summary>
            <h3>{each(({ result, flow }) => result('open.on', { question: flow(`questions.${question}.ask`) }))}</h3>
          </summary>
          <button type="button" className="link-btn no-print" onClick={() => look(question)}>
            {each(({ result }) => result('open.answer'))}
          </button>
          <ul>
            {found.map(({ id, finding }) => (
              <li key={id} data-finding={id}>
                <p>
                  {each(({ flow }) => (
                    <Unbroken text={flow(`findings.${id}.ifUnsure`)} />
                  ))}
                </p>
                {finding.now && (
                  <ul>
                    {finding.now.map((step) => (
                      <li key={step}>
                        <StepText flow={telling.flow.id} step={step} />
                      </li>
                    ))}
                  </ul>
                )}
                {finding.says.some((id) => sayable(id, telling.said)) && (
                  <details>
                    <summary>{each(({ result }) => result('why.open'))}</summary>
                    <StatementList ids={finding.says} by={id} {...telling} />
                  </details>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
