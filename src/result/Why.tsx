import type { Found } from '#machines/engine/find.ts';
import type { Question } from '#machines/engine/question.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { type FlowFile, useFlowWords } from '#src/words/use-words.ts';
import { StatementList } from './StatementList.tsx';
import type { Telling } from './telling.ts';

/** How many findings stand in the list at once; the rest is under "more". */
const open = { reasons: 1, list: 4 } as const;

/** The findings that hold: each opens in place to what it rests on, the reader's answers and the law. */
export function Why({ found, ...telling }: { found: readonly Found[] } & Telling) {
  const each = useEach(telling.flow.id);
  const as = telling.flow.shows.list ? 'list' : 'reasons';
  // What the short answer says already does not stand first in a list.
  const inOrder = as === 'list' ? [...found].sort((one, other) => shortLast(one) - shortLast(other)) : found;
  const [first, rest] = [inOrder.slice(0, open[as]), inOrder.slice(open[as])];
  return (
    <section className="sec" aria-labelledby="why">
      <h2 id="why">{each(({ result }) => result(`why.${as}.title`))}</h2>
      {first.map((one) => (
        <Reason key={one.id} found={one} {...telling} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{each(({ result }) => result(`why.${as}.more`))}</summary>
          {rest.map((one) => (
            <Reason key={one.id} found={one} {...telling} />
          ))}
        </details>
      )}
    </section>
  );
}

const shortLast = ({ finding }: Found) => Number(finding.short === true);

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
