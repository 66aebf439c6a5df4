import { type HoldEnd, passed } from '#law/deadlines.ts';
import { type Instant, instantsOf, type Moment } from '#law/time.ts';
import type { Found } from '#machines/engine/find.ts';
import type { Result, RunningDeadline } from '#machines/engine/result.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { holdText } from './deadline-words.ts';
import type { Telling } from './telling.ts';

/** The short answer: the first short finding that is sure. Those before it that only might hold stand under what is open. */
export function ShortAnswer({
  found,
  open,
  deadlines,
  now,
  flow,
}: Pick<Result, 'open' | 'deadlines'> & { found: readonly Found[]; now: Moment } & Telling) {
  const each = useEach(flow.id);
  const sure = found.find((one) => one.sure);
  const at = instantsOf(now).earliest;
  if (!sure) return null;
  const hold = holdOf(sure, open, deadlines);
  const end = hold && endToSay(hold, at);
  return (
    <section className="answer" aria-labelledby="answer" data-finding={sure.id}>
      <p className="flowq">{each(({ result }) => result('short'))}</p>
      <h1 id="answer" tabIndex={-1}>
        {each(({ flow }) => (
          <Unbroken text={flow(`findings.${sure.id}.title`)} />
        ))}
      </h1>
      <p>
        {each(({ flow }) => (
          <Unbroken text={flow(`findings.${sure.id}.short`)} />
        ))}
      </p>
      {end && (
        <p>
          {each(({ deadlines: counting, fields, language }) => (
            <Unbroken
              text={`${counting(hold?.onlyIf ? 'ifTheyCount' : 'deadlines.detainer.name')}. ${holdText(end, at, { deadlines: counting, fields, language })}`}
            />
          ))}
        </p>
      )}
    </section>
  );
}

/** The hold that is counted: for sure, or open for the very question that the short answer is about. */
function holdOf(short: Found, open: Result['open'], deadlines: Result['deadlines']) {
  const maybe = open.flatMap(({ found }) => found);
  const sameDoubt = (id: string) => maybe.find((one) => one.id === id)?.because.join() === short.because.join();
  return deadlines.find(({ id, onlyIf }) => id === 'detainer' && (onlyIf === undefined || sameDoubt(onlyIf)));
}

/**
 * The end of the hold that can be said in one breath: the next one to come, or the last; none where one count is over and the
 * other is not, or where the start is only "about".
 */
function endToSay({ counted }: RunningDeadline, now: Instant): HoldEnd | undefined {
  if ('from' in counted.from) return undefined;
  const ends = counted.ends.filter((end): end is HoldEnd => end.unit === 'instant');
  const inOrder = [...ends].sort((one, other) => one.at.latest - other.at.latest);
  const over = ends.filter((end) => passed(end, now) === 'yes');
  if (over.length > 0 && over.length < ends.length) return undefined;
  return over.length > 0 ? inOrder.at(-1) : inOrder[0];
}
