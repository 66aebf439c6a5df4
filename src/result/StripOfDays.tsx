import type { HoldEnd } from '#law/deadlines.ts';
import { type Instant, instantsOf, type Moment, type Span } from '#law/time.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { calendarDay } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import { shortEnd } from './deadline-words.ts';
import { type Column, type Lane, placeOf, type Strip, stripOf } from './strip.ts';

/** Units of the drawing: a column's width, a lane's height. The drawing is stretched to the width there is. */
const [wide, high] = [24, 40];

/** Both counts of a hold over the same days, a lane each; only a picture of what stands below it in words. */
export function StripOfDays({
  ends,
  from,
  until,
  now,
  flow,
}: {
  ends: readonly HoldEnd[];
  from: Moment | Span;
  /** When the hold ended, where that is said; else it is marked how far it has come now. */
  until?: Moment | Span | undefined;
  now: Instant;
  flow: string;
}) {
  const strip = stripOf(ends, instantsOf(from), until ? instantsOf(until).latest : now);
  const each = useEach(flow);
  return (
    <div className="strip" aria-hidden="true">
      <div className="strip-days">
        {strip.columns.map((column) => (
          <Heading key={column.on} column={column} flow={flow} />
        ))}
      </div>
      {strip.lanes.map((lane) => (
        <div key={lane.end.rule}>
          <p className="strip-name">
            <span>{each(({ deadlines }) => deadlines(`strip.${lane.end.rule}`))}</span>
            <b>
              {each((words) => (
                <Unbroken text={shortEnd(lane.end, words)} />
              ))}
            </b>
          </p>
          <LaneOfDays lane={lane} strip={strip} />
        </div>
      ))}
      <ul className="strip-key">
        <li>
          <Key mark="start" /> {each(({ deadlines }) => deadlines('strip.start'))}
        </li>
        {strip.lanes.some(({ off }) => off.length > 0) && (
          <li>
            <Key mark="off" /> {each(({ deadlines }) => deadlines('strip.off'))}
          </li>
        )}
        {strip.mark !== undefined && (
          <li>
            <Key mark="now" /> {each(({ deadlines }) => deadlines(until ? 'strip.until' : 'strip.now'))}
          </li>
        )}
      </ul>
    </div>
  );
}

/** The weekday and date above a column, or how many days are not drawn. */
function Heading({ column: { on, days }, flow }: { column: Column; flow: string }) {
  const each = useEach(flow);
  if (days > 1) return <span className="gap">{each(({ deadlines }) => deadlines('strip.gap', { count: days }))}</span>;
  return (
    <span>
      {each(({ language }) => calendarDay(on, language).weekday)}
      <b>{Number(on.slice(8))}</b>
    </span>
  );
}

/** A lane: hatching where a day does not count, a bar for what is counted, dots across what is passed over. */
function LaneOfDays({ lane: { end, runs, off }, strip: { columns, starts, mark } }: { lane: Lane; strip: Strip }) {
  const x = (instant: Instant) => round(placeOf(instant, columns) * wide);
  const edges = columns.slice(1).map((_, at) => `M${(at + 1) * wide} 0v${high}`);
  const hatched = columns.flatMap(({ on, days }, at) => (days === 1 && off.includes(on) ? [hatching(at * wide)] : []));
  const gaps = columns.flatMap(({ days }, at) => (days > 1 ? [`M${at * wide} 0h${wide}v${high}h${-wide}z`] : []));
  const thick = runs.length > 1 ? 11 : 18;
  return (
    <svg
      className="lane"
      viewBox={`0 0 ${columns.length * wide} ${high}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="lane-gap" d={gaps.join('')} />
      <path className="lane-edge" d={edges.join('')} />
      <path className="lane-off" d={hatched.join('')} />
      {runs.map((run, at) => {
        const middle = round((high * (at + 1)) / (runs.length + 1));
        return (
          <g key={starts[at]} className={end.rule === 'form' ? 'lane-form' : 'lane-rule'}>
            {run.map(({ earliest, latest, counts }) =>
              counts ? (
                <path
                  key={earliest}
                  className="bar"
                  d={`M${x(earliest)} ${middle - thick / 2}H${x(latest)}v${thick}H${x(earliest)}z`}
                />
              ) : (
                <path key={earliest} className="passed" d={`M${x(earliest)} ${middle}H${x(latest)}`} />
              ),
            )}
          </g>
        );
      })}
      <path className="lane-start" d={starts.map((start) => `M${x(start)} 0v${high}`).join('')} />
      {mark !== undefined && <path className="lane-now" d={`M${x(mark)} 0v${high}`} />}
    </svg>
  );
}

/** Slanted lines over a column: lines and no background, so that they are printed and kept in forced colors. */
function hatching(left: number): string {
  const [step, slant] = [4, 8];
  const lines = [];
  for (let foot = step - slant; foot < wide; foot += step) {
    // Each line runs from its foot up to the right, cut off at the edges of the column.
    const [from, to] = [Math.max(0, foot), Math.min(wide, foot + slant)];
    const y = (at: number) => round(high * (1 - (at - foot) / slant));
    lines.push(`M${left + from} ${y(from)}L${left + to} ${y(to)}`);
  }
  return lines.join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What a mark of the strip looks like, beside its name. */
function Key({ mark }: { mark: 'start' | 'off' | 'now' }) {
  return (
    <svg className="sw" viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden="true">
      <path className={`lane-${mark}`} d={mark === 'off' ? hatching(0) : `M${wide / 2} 0v${high}`} />
    </svg>
  );
}
