import { county, countyCodes } from '#law/counties.ts';
import { instantsOf, type Moment } from '#law/time.ts';
import type { Question } from '#machines/engine/question.ts';
import { nearestMoment, nearestOf } from './nearest.ts';

/** Whether a value that was read from JSON is an object with keys. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answer to the question that is nearest to a value it does not accept, as it would stand in the JSON. */
export function nearestAnswer(question: Question, value: unknown, now: Moment): string {
  const { kind, options, sensitive, none } = question;
  const nearestOption = () =>
    nearestOf(textOf(value), ['unsure', ...options, ...(sensitive ? ['unsaid'] : []), ...(none ? ['none'] : [])]);
  switch (kind) {
    case 'one':
      return JSON.stringify(nearestOption());
    case 'several':
      return JSON.stringify(nearestList(options, value));
    case 'county':
      return nearestCounty(textOf(value));
    case 'day':
    case 'moment':
      return JSON.stringify(nearestDate(kind, value, now) ?? nearestOption());
    case 'notice':
      return '"read"';
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** The options meant, each once; `none` beside others means nothing. */
function nearestList([first, ...others]: readonly string[], value: unknown): readonly string[] {
  if (first === undefined) return [];
  const items = (Array.isArray(value) ? value : [value]).filter((item: unknown) => item !== 'none');
  return [...new Set(items.map((item) => nearestOf(textOf(item), [first, ...others])))];
}

/** A county's code with its name, found by either. */
function nearestCounty(text: string): string {
  const codes = new Map(
    countyCodes.flatMap(
      (code) =>
        [
          [code, code],
          [county(code).name, code],
        ] as const,
    ),
  );
  const [first = '', ...others] = codes.keys();
  const code = codes.get(nearestOf(text.replace(/ county$/i, ''), [first, ...others])) ?? '';
  return `${JSON.stringify(code)} (${county(code).name})`;
}

/** The date meant, or now for an object that says none; undefined for a text that is nothing like a date. */
function nearestDate(kind: 'day' | 'moment', value: unknown, now: Moment) {
  const read = (part: unknown): Moment | undefined => {
    const { on = part, at = '' } = isRecord(part) ? part : {};
    const found = nearestMoment(`${on}T${at}`);
    return found && kind === 'day' ? { on: found.on } : found;
  };
  if (!isRecord(value)) return read(value);
  if (!('from' in value || 'to' in value)) return read(value) ?? read(now);
  const ends = [value.from, value.to].flatMap((part) => read(part) ?? []);
  const [from, to] = ends.sort((one, other) => instantsOf(one).earliest - instantsOf(other).earliest);
  return { from: from ?? now, to: to ?? from ?? now };
}
