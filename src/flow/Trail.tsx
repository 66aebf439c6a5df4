import type { ReactNode } from 'react';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { isUnsure, type Question } from '#machines/engine/question.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { Wave } from '#src/look/Wave.tsx';
import { useEach } from '#src/words/Paired.tsx';
import type { Visit } from './use-visit.ts';

/** The ground: the answers that count, newest on top, each with a way to change it; under a result each that is not known says if it matters there. */
export function Trail({
  flow,
  visit,
  restsOn,
  beside,
}: {
  flow: AnyFlow;
  visit: Visit;
  /** The questions that the result rests on or waits for. */
  restsOn: readonly string[] | undefined;
  /** What stands beside the answer to a question, where there is more to say of it. */
  beside?: (question: string) => ReactNode;
}) {
  const each = useEach(flow.id);
  const { place, look, restart } = visit;
  const answers = Object.entries(place.said)
    .filter(([, answer]) => answer !== 'read')
    .reverse();
  const layers = [1, 2, 3, 4] as const;
  return (
    <section className="ground" aria-labelledby="trail">
      <Wave layer={1} />
      <div className="ground-head">
        <h2 id="trail">{each(({ ui }) => ui(place.at === 'result' ? 'resultTrail' : 'trail'))}</h2>
        <button type="button" className="link-btn" onClick={restart}>
          {each(({ ui }) => ui('startOver'))}
        </button>
      </div>
      <ol>
        {answers.map(([id, answer], n) => (
          <li className="layer" key={id}>
            {n > 0 && <Wave layer={layers[Math.min(n, 3)] ?? 4} />}
            <div className="layer-in">
              <p className="lq">{each(({ flow }) => flow(`questions.${id}.ask`))}</p>
              <p className="la">
                {each((words) => (
                  <Unbroken text={answerText(id, flow.questions[id] as Question, answer, words)} />
                ))}
              </p>
              {restsOn && isUnsure(answer) && (
                <p className="small">{each(({ ui }) => ui(restsOn.includes(id) ? 'matters' : 'matterless'))}</p>
              )}
              <button type="button" className="link-btn" onClick={() => look(id)}>
                {each(({ ui, flow }) => (
                  <>
                    <span>{ui('change')}</span>
                    <span className="vh">{`: ${flow(`questions.${id}.ask`)}`}</span>
                  </>
                ))}
              </button>
              {beside?.(id)}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
