import { type Deadline, passed } from '#law/deadlines.ts';
import { type Instant, instantsOf, type Moment, type Span } from '#law/time.ts';
import { isDate, type Question } from '#machines/engine/question.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import { dateText } from '#src/answers/answer-words.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { pathOf } from '#src/routes.ts';
import { useEach } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { nameOf } from './cited.ts';
import { Ends, HowCounted } from './Ends.tsx';
import type { Telling } from './telling.ts';

type Props = { readonly flow: string; readonly now: Instant };

/** How many stand open: the hold and the claim that ends first. The rest is under "more", and so is a claim of an "if" and a second count of the hold. */
const open = 2;

/** Deadlines with their counting; what has passed stands first. */
export function Deadlines({
  deadlines,
  now,
  ...telling
}: { deadlines: readonly RunningDeadline[]; now: Moment } & Telling) {
  const flow = telling.flow.id;
  const each = useEach(flow);
  if (deadlines.length === 0) return null;
  const props = { flow, now: instantsOf(now).earliest };
  const over = ({ counted: { ends } }: RunningDeadline) =>
    ends.some((end) => end.rule === 'nominal' && passed(end, props.now) !== 'no');
  const sorted = [...deadlines].sort((one, other) => Number(over(other)) - Number(over(one)));
  const first = sorted.filter(
    ({ id, onlyIf }, at) => at === 0 || (at < open && onlyIf === undefined && id !== sorted[0]?.id),
  );
  const rest = sorted.filter((deadline) => !first.includes(deadline));
  const counted = (running: RunningDeadline) => (
    <Counted
      key={nameOf(running)}
      deadline={running.counted}
      by={nameOf(running)}
      until={endSaid(running.question, telling)}
      onlyIf={running.onlyIf}
      telling={telling}
      {...props}
    />
  );
  return (
    <section className="sec for-steps" aria-labelledby="deadlines">
      <h2 id="deadlines">{each(({ result }) => result('deadlines.title'))}</h2>
      {first.map(counted)}
      {rest.length > 0 ? (
        <details>
          <summary>{each(({ result }) => result('deadlines.more'))}</summary>
          {rest.map(counted)}
          <ToAnother flow={flow} />
        </details>
      ) : (
        <ToAnother flow={flow} />
      )}
    </section>
  );
}

/** The date that a later question asks for, where it is known: until then what began at the date of this question lasted. */
function endSaid(question: string, { flow, said }: Telling): Moment | Span | undefined {
  const later = Object.entries<Question>(flow.questions).find(([, { after }]) => after === question)?.[0];
  const answer = later === undefined ? undefined : said[later];
  return answer !== undefined && isDate(answer) ? answer : undefined;
}

/** Leads to where one date is counted, in a tab of its own: the answers live on this page alone. */
function ToAnother({ flow }: { flow: string }) {
  const each = useEach(flow);
  const { language } = useSpoken();
  return (
    <p>
      <a className="link-btn" href={pathOf('deadlines', language)} target="_blank" rel="noreferrer">
        {each(({ result }) => result('deadlines.another'))}
      </a>
    </p>
  );
}

function Counted({
  deadline,
  by,
  until,
  onlyIf,
  telling,
  ...props
}: {
  deadline: Deadline;
  by: string;
  until: Moment | Span | undefined;
  onlyIf: string | undefined;
  telling: Telling;
} & Props) {
  const each = useEach(props.flow);
  const { kind, from } = deadline;
  return (
    <div className="clock" data-deadline={kind}>
      <h3>
        <Icon name={kind === 'detainer' ? 'clock' : 'calendar'} />{' '}
        {each(({ deadlines }) => deadlines(`deadlines.${kind}.name`))}
      </h3>
      {onlyIf && (
        <p className="small">
          {each(({ flow }) => (
            <Unbroken text={flow(`findings.${onlyIf}.ifUnsure`)} />
          ))}
        </p>
      )}
      <Ends deadline={deadline} until={until} {...props} />
      <details>
        <summary>{each(({ deadlines }) => deadlines('how'))}</summary>
        <p className="small said-by-you">
          {each((words) => (
            <Unbroken text={words.deadlines('counted', { from: dateText(from, words) })} />
          ))}
        </p>
        <HowCounted deadline={deadline} by={by} {...telling} />
      </details>
    </div>
  );
}
