import type { Result } from '#machines/engine/result.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { StatementList } from './StatementList.tsx';
import { StepText } from './StepText.tsx';
import { sayable } from './says.ts';
import type { Telling } from './telling.ts';

/** How many open questions stand in the list at once; the rest is under "more". */
const shown = 2;

type Box = Result['open'][number];

/** What might hold, under the question that leaves it open: each "if" with its assumption, its steps and its law. What would settle most comes first. */
export function OpenFindings({
  open,
  worth,
  ...asking
}: { open: Result['open']; worth: string | undefined } & Omit<Parameters<typeof OpenQuestion>[0], 'box'>) {
  const each = useEach(asking.flow.id);
  if (open.length === 0) return null;
  const first = open.filter(({ question }) => question === worth);
  const ordered = [...first, ...open.filter((box) => !first.includes(box))];
  const [boxes, rest] = [ordered.slice(0, shown), ordered.slice(shown)];
  const box = (box: Box) => <OpenQuestion key={box.question} box={box} {...asking} />;
  return (
    <section className="sec" aria-labelledby="open">
      <h2 id="open">{each(({ result }) => result('open.title'))}</h2>
      {boxes.map(box)}
      {rest.length > 0 && (
        <details>
          <summary>{each(({ result }) => result('open.more'))}</summary>
          {rest.map(box)}
        </details>
      )}
    </section>
  );
}

function OpenQuestion({
  box: { question, found },
  look,
  ...telling
}: { box: Box; look: (question: string) => void } & Telling) {
  const each = useEach(telling.flow.id);
  return (
    <details className="find find--if">
      <summary>
        <h3>{each(({ flow }) => flow(`questions.${question}.ask`))}</h3>
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
  );
}
