import { earlyRules } from '#law/deadline-rules.ts';
import { type Deadline, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import { clockChange, dayOf, type Instant, instantsOf, isoOf, type Moment, type Span } from '#law/time.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import { CalendarLeaf } from './CalendarLeaf.tsx';
import { claimText, daysText, holdText, movedText, ruleText, wayText } from './deadline-words.ts';
import { StatementList } from './StatementList.tsx';
import { StripOfDays } from './StripOfDays.tsx';
import type { Saying } from './telling.ts';
import { movedDay, toldClaimEnd, toldHoldEnds } from './told-ends.ts';

type Props = { readonly flow: string; readonly now: Instant };
/** When what is counted ended, where that is said. */
type Until = Moment | Span | undefined;

const isOfHold = (end: End): end is HoldEnd => end.unit === 'instant';

/** The ends of a deadline, and what is odd about its start. */
export function Ends({
  deadline: { kind, from, ends, note },
  until,
  ...props
}: { deadline: Deadline; until?: Until } & Props) {
  const each = useEach(props.flow);
  return (
    <>
      {note && <p className="small">{each(({ deadlines }) => deadlines(note))}</p>}
      {ends.length === 0 && <p>{each(({ deadlines }) => deadlines('unknown'))}</p>}
      {kind === 'detainer' ? (
        <HoldEnds ends={ends.filter(isOfHold)} from={from} until={until} {...props} />
      ) : (
        <ClaimEnds ends={ends} {...props} />
      )}
    </>
  );
}

/** How the ends were counted: the days passed over, a rule that is younger than the start, and the statements behind it. */
export function HowCounted({ deadline, ...saying }: { deadline: Deadline; by?: string } & Saying) {
  const each = useEach(saying.flow.id);
  const { kind, ends, from } = deadline;
  const early = earlyRules(deadline, dayOf(instantsOf(from).earliest));
  return (
    <>
      {kind === 'detainer' ? (
        <HoursCounted ends={ends.filter(isOfHold)} from={from} flow={saying.flow.id} />
      ) : (
        <DaysCounted ends={ends} flow={saying.flow.id} />
      )}
      {early.map(({ id, since, counted }) => (
        <p className="small" key={id}>
          {each(({ deadlines, language }) =>
            deadlines(counted ? 'older' : 'notCounted', { date: date(since, language) }),
          )}
        </p>
      ))}
      <StatementList
        ids={[...new Set([...ends.map(({ statement }) => statement), ...early.map(({ id }) => id)])]}
        {...saying}
      />
    </>
  );
}

/** Both counts of the 48 hours, where they disagree; one where they end at the same time. */
function HoldEnds({
  ends,
  from,
  until,
  flow,
  now,
}: { ends: readonly HoldEnd[]; from: Moment | Span; until: Until } & Props) {
  const each = useEach(flow);
  const told = toldHoldEnds({ ends });
  if (told.length === 0) return null;
  const same = told.length === 1;
  return (
    <>
      <StripOfDays ends={ends} from={from} until={until} flow={flow} now={now} />
      <ul className="sums">
        {told.map((end) => (
          <li key={end.rule} className={end.rule === 'form' ? 'form' : undefined}>
            {each((words) => (
              <>
                <span>{wayText(end, told, words)}</span>{' '}
                <b>
                  <time dateTime={isoOf(safeEnd(end))}>
                    <Unbroken text={holdText(end, now, words)} />
                  </time>
                </b>
              </>
            ))}
          </li>
        ))}
      </ul>
      {!same && (
        <p className="st st--disputed" data-standing="disputed">
          <Glyph standing="disputed" />
          <span>{each(({ law }) => law('standings.disputed'))}</span>
        </p>
      )}
    </>
  );
}

/** The last working day by which to act on a claim, and how it was counted; the earliest reading of each. */
function ClaimEnds({ ends, flow, now }: { ends: readonly End[] } & Props) {
  const each = useEach(flow);
  const told = toldClaimEnd({ ends }, now);
  if (!told) return null;
  return (
    <div className={passed(told, now) === 'no' ? 'due' : 'due due--past'}>
      <CalendarLeaf on={safeEnd(told)} flow={flow} />
      <p className="by">
        <time dateTime={safeEnd(told)}>{each((words) => claimText(told, now, words))}</time>
      </p>
    </div>
  );
}

/** The days that a count of hours leaves out, and the change of the clock that lies within it. */
function HoursCounted({ ends, from, flow }: { ends: readonly HoldEnd[]; from: Moment | Span; flow: string }) {
  const each = useEach(flow);
  const changed = clockChange(instantsOf(from).earliest, Math.max(...ends.map(({ at }) => at.latest)));
  return (
    <>
      {ends
        .filter(({ skipped }) => skipped.length > 0)
        .map((end) => (
          <p className="small" key={end.rule}>
            {each((words) => (
              <>
                <span>{ruleText(end, words)}</span>{' '}
                <span>{words.deadlines('skipped', { days: daysText(end.skipped, words) })}</span>
              </>
            ))}
          </p>
        ))}
      {changed && (
        <p className="small">
          {each(({ deadlines, language }) => deadlines('clockChange', { date: date(changed, language) }))}
        </p>
      )}
    </>
  );
}

/** The last day of a claim where it is not the day to act by, with the days that do not count. */
function DaysCounted({ ends, flow }: { ends: readonly End[]; flow: string }) {
  const each = useEach(flow);
  const moved = movedDay({ ends });
  if (!moved) return null;
  return <p className="small">{each((words) => movedText(moved, words))}</p>;
}
