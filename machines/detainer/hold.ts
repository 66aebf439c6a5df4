import { deadline, type HoldEnd } from '#law/deadlines.ts';
import { numberOn } from '#law/numbers.ts';
import { addDays, dayOf, type Instant, instantsOf, type Moment, momentOf, type Range, type Span } from '#law/time.ts';

/** How far a hold has run: not begun, the person left before it could begin, inside both 48-hour counts, past the form's only, past both. */
export const holds = ['ahead', 'leftBefore', 'within', 'pastForm', 'pastBoth'] as const;
export type Hold = (typeof holds)[number];
/** Where somebody is whom the jail holds no more; in another state no Wisconsin jail does. */
export const outOfJail = ['ice', 'free', 'deported', 'otherState'] as const;
type When = Moment | Span;

/**
 * How far the hold has run from the moment release was due to its end, or to `now` while it lasts:
 * each value from the shortest to the longest reading of "about" and of days without a time.
 */
export function heldFor(
  due: When,
  ended: When | 'none' | undefined,
  where: string | undefined,
  now: Moment,
): readonly Hold[] {
  const held = where === 'jail' || where === 'prison';
  const out = outOfJail.some((place) => place === where);
  const known = counted.get(now) ?? new Map<string, readonly Hold[]>();
  counted.set(now, known);
  const key = JSON.stringify([due, ended, held, out]);
  const values = known.get(key) ?? count(due, ended, { held, out }, now);
  known.set(key, values);
  return values;
}

/** What was counted, forgotten with its moment: nine places come to three, and a count reads the clock often. */
const counted = new WeakMap<Moment, Map<string, readonly Hold[]>>();

function count(
  due: When,
  ended: When | 'none' | undefined,
  { held, out }: { held: boolean; out: boolean },
  now: Moment,
): readonly Hold[] {
  const start = instantsOf(due);
  const upToNow = { earliest: Number.NEGATIVE_INFINITY, latest: instantsOf(now).latest };
  // Not asked for, outside a jail: the hold may last, or be over.
  if (ended === undefined && !held) return ['ahead', ...between(start, upToNow, 'leftBefore')];
  // Still held by the jail and yet with ICE, which also keeps people in county jails under contract (WI-54), free, deported or in another state: that hold is over.
  if (ended === 'none' && out && start.earliest <= upToNow.latest) return between(start, upToNow, 'leftBefore');
  if (ended === undefined || ended === 'none') return between(start, instantsOf(now), 'ahead');
  return between(start, instantsOf(ended), 'leftBefore');
}

/** Each value from the latest start and the earliest end to the earliest start and the latest end; `before` where no hold has begun. */
function between(start: Range<Instant>, until: Range<Instant>, before: 'ahead' | 'leftBefore'): readonly Hold[] {
  const shortest = start.latest > until.earliest ? before : runTo(start.latest, until.earliest);
  const longest = start.earliest > until.latest ? before : runTo(start.earliest, until.latest);
  const inOrder = [before, 'within', 'pastForm', 'pastBoth'] as const;
  const reached = inOrder.slice(inOrder.indexOf(shortest), inOrder.indexOf(longest) + 1);
  return reached.filter(
    (value) => value !== 'pastForm' || value === shortest || value === longest || countsDiffer(start),
  );
}

/** How far a hold from one instant has run at a later one. */
function runTo(start: Instant, until: Instant): 'within' | 'pastForm' | 'pastBoth' {
  const { form, regulation } = endsFrom(start);
  if (until <= form) return 'within';
  return until <= regulation ? 'pastForm' : 'pastBoth';
}

/** Whether the two counts can end apart, for a start in this range; a range of more than a day may always reach a weekend. */
function countsDiffer({ earliest, latest }: Range<Instant>): boolean {
  const apart = (start: Instant) => endsFrom(start).form !== endsFrom(start).regulation;
  return apart(earliest) || apart(latest) || dayOf(earliest) < addDays(dayOf(latest), -1);
}

function endsFrom(start: Instant): { form: Instant; regulation: Instant } {
  const { ends } = deadline('detainer', momentOf(start), { earliest: start, latest: start });
  const end = (rule: HoldEnd['rule']) => ends.find((one): one is HoldEnd => one.rule === rule)?.at.latest;
  const regulation = end('regulation') ?? Number.POSITIVE_INFINITY;
  // Forms before 2017 counted as the regulation does (FED-05).
  return { form: end('form') ?? regulation, regulation };
}

/** Whether a hold is of a time whose form we have read: from April 2, 2017 on. */
export function formOf(due: When): readonly ('read' | 'notRead')[] {
  const { earliest, latest } = instantsOf(due);
  const read = (at: Instant) => (numberOn('hold-hours-form', dayOf(at)) === undefined ? 'notRead' : 'read');
  return [...new Set([read(earliest), read(latest)] as const)];
}
