import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers, Question } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { goingAlong } from '#machines/going-along.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { useInPlace } from '#src/in-place/in-place.ts';
import { flowIcons } from '#src/look/flow-icons.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { pathOf } from '#src/routes.ts';
import { useEach } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';

/** The flows that go on from a result: the next one as a door, those that come after it behind it. */
export function Onward({ flow, onward, said }: { flow: AnyFlow; onward: readonly FlowId[]; said: Answers }) {
  const each = useEach(flow.id);
  const { coming } = useInPlace();
  const [next, ...after] = onward;
  if (next === undefined) return null;
  return (
    <section className="sec onward no-print" aria-labelledby="onward">
      <h2 id="onward">{each(({ result }) => result('onward.title'))}</h2>
      <Door flow={flow} to={next} said={said} />
      <div role="status">{coming !== undefined && <p className="banner">{each(({ ui }) => ui('coming'))}</p>}</div>
      {after.length > 0 && (
        <>
          <p>{each(({ result }) => result('onward.next'))}</p>
          {after.map((to) => (
            <Door key={to} flow={flow} to={to} said={said} />
          ))}
        </>
      )}
    </section>
  );
}

/** A way into another flow, with what goes along. */
function Door({ flow, to, said }: { flow: AnyFlow; to: FlowId; said: Answers }) {
  const each = useEach(flow.id);
  const { language } = useSpoken();
  const { open } = useInPlace();
  const along = goingAlong(said, to);
  return (
    <>
      <a className="tap" href={pathOf(to, language)} onClick={(event) => open(to, along, event)}>
        <Icon name={flowIcons[to]} />
        <span>{each(({ pages }) => pages(`flows.${to}.title`))}</span>
        <Icon name="go" className="go" />
      </a>
      {Object.keys(along).length > 0 ? (
        <div className="small along">
          <p>{each(({ result }) => result('onward.along'))}</p>
          <ul>
            {Object.entries(along).map(([id, answer]) => (
              <li key={id}>
                {each((words) => (
                  <Unbroken
                    text={`${words.flow(`questions.${id}.ask`)} ${answerText(id, flow.questions[id] as Question, answer, words)}`}
                  />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="small along">{each(({ result }) => result('onward.nothing'))}</p>
      )}
    </>
  );
}
