import type { Result } from '#machines/engine/result.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useWords } from '#src/words/use-words.ts';
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
  const { words } = telling;
  const t = useWords('result');
  if (open.length === 0) return null;
  const asked = (question: string) => words.flow(`questions.${question}.ask`);
  return (
    <section className="sec" aria-labelledby="open">
      <h2 id="open">{t('open.title')}</h2>
      {worth && (
        <>
          {open.length > 1 && <p>{t('open.worth', { question: asked(worth) })}</p>}
          <button type="button" className="link-btn" onClick={() => look(worth)}>
            {t('open.answer')}
          </button>
        </>
      )}
      {open.map(({ question, found }) => (
        <details className="find find--if" key={question}>
          <summary>
            <h3>{t('open.on', { question: asked(question) })}</h3>
          </summary>
          <ul>
            {found.map(({ id, finding }) => (
              <li key={id} data-finding={id}>
                <p>
                  <Unbroken text={words.flow(`findings.${id}.ifUnsure`)} />
                </p>
                {finding.now && (
                  <ul>
                    {finding.now.map((step) => (
                      <li key={step}>
                        <StepText step={step} />
                      </li>
                    ))}
                  </ul>
                )}
                {finding.says.some((id) => sayable(id, telling.said)) && (
                  <details>
                    <summary>{t('why.open')}</summary>
                    <StatementList ids={finding.says} {...telling} />
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
