import { earlyRules, statementsOf } from '#law/deadline-rules.ts';
import { type Deadline, type DeadlineId, deadline, deadlineIds, deadlines, type End, safeEnd } from '#law/deadlines.ts';
import type { Day } from '#law/register.ts';
import { sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import {
  addDays,
  dayEndingAt,
  type Instants,
  instantsOf,
  isDay,
  isMoment,
  isoOf,
  lastDate,
  type Moment,
  momentOf,
} from '#law/time.ts';

/** What a command gives back: the status to exit with, and what to print on stdout or stderr. */
type Outcome = { readonly code: 0 | 2; readonly out?: string; readonly err?: string };

/** A start as it was written: Wisconsin wall time, and the instants it may mean. */
type Start = { readonly from: Moment; readonly instants: Instants };

const isDeadlineId = (value: string): value is DeadlineId => deadlineIds.some((id) => id === value);
const refused = (err: string): Outcome => ({ code: 2, err });
const printed = (value: unknown): Outcome => ({ code: 0, out: JSON.stringify(value, null, 2) });

/** The statement's standing and its first source, the authority it rests on; unconfirmed for an event before the days it speaks of. */
function sourceOf(id: StatementId, event?: Day) {
  const { standing, sources: cited, from } = statements[id];
  const [{ source, at = '' }] = cited;
  const { cite, url } = sources[source];
  const pinpoint = at === '' || at.startsWith('(') ? at : `, ${at}`;
  const early = event !== undefined && from !== undefined && event < from;
  return {
    statement: id,
    standing: early ? 'unconfirmed' : standing,
    cite: `${cite}${pinpoint}`,
    url,
    ...(from && { from }),
  };
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const between = (value: number, lowest: number, highest: number) => Math.min(Math.max(value, lowest), highest);

/** The nearest date that can be read, for the message; undefined where the text is nothing like a date. */
function nearest(text: string): string | undefined {
  const written = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2}))?/.exec(text);
  if (!written) return undefined;
  const [years = 0, months = 0, dates = 0, hours, minutes = 0] = written
    .slice(1)
    .map((part) => (part === undefined ? part : Number(part)));
  const year = between(years < 100 ? 2000 + years : years, 1990, 2100);
  const month = between(months, 1, 12);
  const day = `${pad(year, 4)}-${pad(month)}-${pad(between(dates, 1, lastDate(year, month)))}`;
  if (hours === undefined) return day;
  const [offset = ''] = /(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text) ?? [];
  if (hours === 24 && minutes === 0) return `${addDays(day, 1)}T00:00${offset}`;
  return `${day}T${pad(between(hours, 0, 23))}:${pad(between(minutes, 0, 59))}${offset}`;
}

/** Reads a day, a Wisconsin wall time, or a moment with its offset, which becomes Wisconsin time; undefined where it is none of these. */
function startOf(text: string): Start | undefined {
  const [, on, at, offset] = /^([\d-]+)(?:T([\d:]{5})(?::00(?:\.0+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  const written = at === undefined ? { on } : { on, at };
  if (!isMoment(written)) return undefined;
  if (offset === undefined) return { from: written, instants: instantsOf(written) };
  const instant = Date.parse(`${written.on}T${written.at}${offset}`);
  if (Number.isNaN(instant)) return undefined;
  const from = momentOf(instant);
  return isDay(from.on) ? { from, instants: { earliest: instant, latest: instant } } : undefined;
}

/** What is odd about a start that a clock change skips or shows two times. */
function clockNote({ from: { on, at }, instants: { earliest, latest, note } }: Start): string | undefined {
  if (note === undefined) return undefined;
  return note === 'missing'
    ? `${at} does not exist on ${on}: the clocks go forward; counted from ${isoOf(earliest)}`
    : `${at} exists twice on ${on}: the clocks go back; it is ${isoOf(earliest)} or ${isoOf(latest)}, and both are counted`;
}

/** What the register does not say of so early a day, in words. */
const earlyNotes = (found: Deadline, day: Day): readonly string[] =>
  earlyRules(found, day).map(({ id, since, counted }) =>
    counted
      ? `${id} speaks of events from ${since}; for this earlier day the older limit is used`
      : `${id} speaks of events from ${since}; for this earlier day no count is on record`,
  );

/** An end as data: `at` is the safe reading; `earliest` and `latest` stand beside it where the start leaves a range. */
function shown(end: End, event: Day) {
  const iso = (at: number | string) => (typeof at === 'number' ? isoOf(at) : at);
  const at = end.unit === 'instant' ? safeEnd(end) : safeEnd(end);
  const endOfDay = typeof at === 'number' ? dayEndingAt(at) : undefined;
  const { earliest, latest } = end.at;
  return {
    rule: end.rule,
    at: iso(at),
    ...(endOfDay && { endOfDay }),
    ...(earliest !== latest && { earliest: iso(earliest), latest: iso(latest) }),
    safeFor: end.safeFor,
    skipped: end.skipped,
    source: sourceOf(end.statement, event),
  };
}

function answer(found: Deadline, start: Start): Outcome {
  const { kind, ends } = found;
  const { from, instants } = start;
  const hours = kind === 'detainer';
  const written = hours ? `${from.on}T${from.at}` : from.on;
  const notes = [clockNote(start), ...earlyNotes(found, from.on)].filter((note) => note !== undefined);
  return printed({
    kind,
    from: hours && instants.earliest === instants.latest ? isoOf(instants.earliest) : written,
    ends: ends.map((end) => shown(end, from.on)),
    source: sourceOf(statementsOf(kind)[0], from.on),
    ...(notes.length > 0 && { note: notes.join('. ') }),
  });
}

/**
 * `deadline KIND ISO` and `deadline --list`: JSON to print with code 0, or with code 2 one line that names what is
 * wrong and what would be right.
 */
export function deadlineCommand(args: readonly string[]): Outcome {
  const [kind, text, ...more] = args;
  if (kind === '--list' && text === undefined) {
    return printed(
      deadlineIds.map((id) => ({
        kind: id,
        topic: deadlines[id].topic,
        unit: deadlines[id].unit,
        sources: statementsOf(id).map((statement) => sourceOf(statement)),
      })),
    );
  }
  const kinds = deadlineIds.join(', ');
  if (kind === undefined) return refused(`Usage: deadline KIND ISO, or deadline --list. KIND is one of: ${kinds}`);
  if (!isDeadlineId(kind)) return refused(`Unknown deadline "${kind}"; there are: ${kinds}`);
  if (text === undefined) return refused(`${kind} needs a date, such as 2026-11-25T16:30 (Wisconsin time)`);
  if (more.length > 0)
    return refused(`Unexpected "${more.join(' ')}" after the date; deadline takes one KIND and one date`);
  const start = startOf(text);
  if (start === undefined) {
    return refused(
      `"${text}" is not a date that can be read; nearest: ${nearest(text) ?? '2026-11-25 or 2026-11-25T16:30'}`,
    );
  }
  if (kind === 'detainer' && start.from.at === undefined) {
    return refused(`detainer counts hours: give the time of day too, such as ${start.from.on}T16:30 (Wisconsin time)`);
  }
  return answer(deadline(kind, start.from, start.instants), start);
}
