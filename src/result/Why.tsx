import type { Found } from '#machines/engine/find.ts';
import type { Question } from '#machines/engine/question.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { type FlowFile, useFlowWords } from '#src/words/use-words.ts';
import { StatementList } from './StatementList.tsx';
import type { Telling } from './telling.ts';

/** How many findings stand in the list at once; the rest is under "more". */
const open = 1;

/** The findings that hold: each opens in place to what it rests on, the reader's answers and the law. */
export function Why({ found, ...telling }: { found: readonly Found[] } & Telling) {
  const each = useEach(telling.flow.id);
  const [first, rest] = [found.slice(0, open), found.slice(open)];
  return (
    <section className="sec" aria-labelledby="why">
      <h2 id="why">{each(({ result }) => result('why.title'))}</h2>
      {first.map((one) => (
        <Reason key={one.id} found={one} {...telling} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{each(({ result }) => result('why.more'))}</summary>
          {rest.map((one) => (
            <Reason key={one.id} found={one} {...telling} />
          ))}
        </details>
      )}
    </section>
  );
}

function Reason({ found: { id, because, finding }, ...telling }: { found: Found } & Telling) {
  const { flow, said } = telling;
  const words = useFlowWords(flow.id as FlowFile);
  const each = useEach(flow.id);
  return (
    <details className="find" data-finding={id}>
      <summary>
        <h3>
          {each(({ flow }) => (
            <Unbroken text={flow(`findings.${id}.title`)} />
          ))}
        </h3>
      </summary>
      {words.ifAny(`findings.${id}.body`) && <p>{each(({ flow }) => flow(`findings.${id}.body`))}</p>}
      <p className="because">{each(({ result }) => result('why.because'))}</p>
      <ul className="because">
        {because.map((question) => {
          const answer = said[question];
          if (answer === undefined) return null;
          return (
            <li key={question}>
              {each((words) => (
                <>
                  <span>{words.flow(`questions.${question}.ask`)}</span>{' '}
                  <b>
                    <Unbroken text={answerText(question, flow.questions[question] as Question, answer, words)} />
                  </b>
                </>
              ))}
            </li>
          );
        })}
      </ul>
      <StatementList ids={finding.says} by={id} {...telling} />
    </details>
  );
}
