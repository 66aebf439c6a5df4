import { type ClaimEnd, type Deadline, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import { type Instant, instantsOf, isoOf, type Moment, type Span } from '#law/time.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import { dateText } from '#src/answers/answer-words.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { dateAndWeekday, list } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { CalendarLeaf } from './CalendarLeaf.tsx';
import { claimText, holdText, leftOutText, ruleText } from './deadline-words.ts';
import { StatementList } from './StatementList.tsx';
import { StripOfDays } from './StripOfDays.tsx';
import type { Telling } from './telling.ts';

type Props = { readonly flow: string; readonly now: Instant };

/** How many stand open: the hold and the claim that ends first. The rest is under "more", and so is a claim of an "if". */
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
  const first = sorted.filter(({ onlyIf }, at) => at === 0 || (at < open && onlyIf === undefined));
  const rest = sorted.filter((deadline) => !first.includes(deadline));
  const counted = ({ id, counted, onlyIf }: RunningDeadline) => (
    <Counted key={id} deadline={counted} onlyIf={onlyIf} telling={telling} {...props} />
  );
  return (
    <section className="sec" aria-labelledby="deadlines">
      <h2 id="deadlines">{each(({ result }) => result('deadlines.title'))}</h2>
      {first.map(counted)}
      {rest.length > 0 && (
        <details>
          <summary>{each(({ result }) => result('deadlines.more'))}</summary>
          {rest.map(counted)}
        </details>
      )}
    </section>
  );
}

function Counted({
  deadline: { kind, from, ends, note },
  onlyIf,
  telling,
  ...props
}: { deadline: Deadline; onlyIf: string | undefined; telling: Telling } & Props) {
  const each = useEach(props.flow);
  return (
    <div className="clock" data-deadline={kind}>
      <h3>
        <Icon name={kind === 'detainer' ? 'clock' : 'calendar'} />{' '}
        {each(({ deadlines }) => deadlines(`deadlines.${kind}.name`))}
      </h3>
      {onlyIf && (
        <p className="small">
          {each(({ result, flow }) => result('deadlines.onlyIf', { assumption: flow(`findings.${onlyIf}.ifUnsure`) }))}
        </p>
      )}
      {note && <p className="small">{each(({ deadlines }) => deadlines(note))}</p>}
      {ends.length === 0 && <p>{each(({ deadlines }) => deadlines('unknown'))}</p>}
      {kind === 'detainer' ? (
        <HoldEnds ends={ends.filter((end): end is HoldEnd => end.unit === 'instant')} from={from} {...props} />
      ) : (
        <ClaimEnds ends={ends.filter((end): end is ClaimEnd => end.unit === 'day')} {...props} />
      )}
      <details>
        <summary>{each(({ deadlines }) => deadlines('how'))}</summary>
        <p className="small said-by-you">
          {each((words) => (
            <Unbroken text={words.deadlines('counted', { from: dateText(from, words) })} />
          ))}
        </p>
        <Counting ends={ends} flow={props.flow} />
        <StatementList ids={[...new Set(ends.map(({ statement }) => statement))]} {...telling} />
      </details>
    </div>
  );
}

/** Both counts of the 48 hours, which disagree, each with the days it left out. */
function HoldEnds({ ends, from, flow, now }: { ends: readonly HoldEnd[]; from: Moment | Span } & Props) {
  const each = useEach(flow);
  if (ends.length === 0) return null;
  return (
    <>
      <StripOfDays ends={ends} from={from} flow={flow} now={now} />
      <ul className="sums">
        {ends.map((end) => (
          <li key={end.rule} className={end.rule === 'form' ? 'form' : undefined}>
            {each((words) => (
              <>
                <span>{ruleText(end, words)}</span>{' '}
                <b>
                  <time dateTime={isoOf(safeEnd(end))}>
                    <Unbroken text={holdText(end, now, words)} />
                  </time>
                </b>
                {end.skipped.length > 0 && (
                  <>
                    <br />
                    <span>{words.deadlines('skipped', { days: daysText(end, words) })}</span>
                  </>
                )}
              </>
            ))}
          </li>
        ))}
      </ul>
      {new Set(ends.map(({ at }) => `${at.earliest} ${at.latest}`)).size > 1 ? (
        <p className="st st--disputed" data-standing="disputed">
          <Glyph standing="disputed" />
          <span>{each(({ law }) => law('standings.disputed'))}</span>
        </p>
      ) : (
        <p className="small">{each(({ deadlines }) => deadlines('same'))}</p>
      )}
    </>
  );
}

/** The last working day by which to act on a claim, and how it was counted; the earliest reading of each. */
function ClaimEnds({ ends, flow, now }: { ends: readonly ClaimEnd[] } & Props) {
  const each = useEach(flow);
  const nominal = ends.find(({ rule }) => rule === 'nominal');
  if (!nominal) return null;
  const actBy = ends.find(({ rule }) => rule === 'act-by');
  const told = actBy && passed(nominal, now) === 'no' ? actBy : nominal;
  return (
    <div className={passed(nominal, now) === 'no' ? 'due' : 'due due--past'}>
      <CalendarLeaf on={safeEnd(told)} flow={flow} />
      <p className="by">
        <time dateTime={safeEnd(told)}>{each((words) => claimText(told, now, words))}</time>
      </p>
    </div>
  );
}

/** The last day of a claim where it is no working day, with the days passed over. */
function Counting({ ends, flow }: { ends: readonly End[]; flow: string }) {
  const each = useEach(flow);
  const actBy = ends.find(({ rule }) => rule === 'act-by');
  const nominal = ends.find((end): end is ClaimEnd => end.rule === 'nominal');
  if (!actBy || !nominal) return null;
  return (
    <p className="small">
      {each((words) => (
        <>
          <span>{words.deadlines('rules.nominal', { end: dateAndWeekday(safeEnd(nominal), words.language) })}</span>.{' '}
          <span>{words.deadlines('passedOver', { days: daysText(actBy, words) })}</span>
        </>
      ))}
    </p>
  );
}

/** The days that a count left out, each with its reason. */
const daysText = ({ skipped }: End, words: PageWords): string =>
  list(
    skipped.map((day) => leftOutText(day, words)),
    words.language,
  );
