import { county, countyCodes } from '#law/counties.ts';
import { instantsOf, type Moment, type Span } from '#law/time.ts';
import { type Answer, type Answers, isAhead, isDate, type Question } from '#machines/engine/question.ts';
import { readDate } from './dates.ts';
import type { Doubt, Read } from './field.ts';

/** Reads the form of a question; the safe answers clear the others here too, so that a page without its script agrees. */
export function readForm(question: Question, form: FormData, now: Moment): Read<Answer> {
  const chosen = form.getAll('answer').map(String);
  const safe = ['unsure', 'unsaid'].find((answer) => chosen.includes(answer));
  if (safe) return { value: safe };
  switch (question.kind) {
    case 'notice':
      return { value: 'read' };
    case 'one':
      return chosen[0] === undefined ? { problem: { key: 'choose', field: 'answer' } } : { value: chosen[0] };
    case 'several':
      if (chosen.includes('none')) return { value: [] };
      return chosen.length === 0 ? { problem: { key: 'chooseSome', field: 'answer' } } : { value: chosen };
    case 'county': {
      const code = countyNamed(String(form.get('county') ?? ''));
      return code === undefined ? { problem: { key: 'county', field: 'county' } } : { value: code };
    }
    case 'day':
    case 'moment': {
      if (chosen.includes('none')) return { value: 'none' };
      if (chosen[0] === undefined) return { problem: { key: 'sure', field: 'answer' } };
      const field = (name: string) => String(form.get(name) ?? '');
      return readDate(
        {
          sure: chosen[0],
          month: field('month'),
          day: field('day'),
          year: field('year'),
          time: field('time'),
          part: field('part'),
        },
        question.past === true,
        now,
      );
    }
  }
}

/** The code of the county that a text names: whole, or as the only one that begins so. */
function countyNamed(text: string): string | undefined {
  const typed = countyPart(text);
  if (typed === '') return undefined;
  const beginning = countyCodes.filter((code) => plain(county(code).name).startsWith(typed));
  return (
    countyCodes.find((code) => plain(county(code).name) === typed) ??
    (beginning.length === 1 ? beginning[0] : undefined)
  );
}

/** The name in what was typed: people add "County" or "Condado de". */
export const countyPart = (text: string): string =>
  plain(text)
    .replace(/^(the )?(condado|county) (de|of) /, '')
    .replace(/ (county|condado)$/, '');

/** A name as people type it: small letters, no accents, no dots. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .trim()
    .toLowerCase();

/** How far back a date is asked about once more: a year typed wrong would show deadlines that have not passed as passed. */
const longAgo = 200;

/** What is worth a second look, though it can be right: a time still to come, one before the time it should follow, one long ago. */
export function doubtAbout(question: Question, value: Answer, said: Answers, now: Moment): Doubt | undefined {
  if (!isDate(value)) return undefined;
  if (isAhead(value, now)) return question.ahead ? undefined : { doubt: 'future' };
  const earlier = question.after === undefined ? undefined : said[question.after];
  if (earlier !== undefined && isDate(earlier) && before(value, earlier)) return { doubt: 'order' };
  const days = Math.floor((instantsOf(now).earliest - instantsOf(value).latest) / 86_400_000);
  return days > longAgo ? { doubt: 'longAgo', days } : undefined;
}
const before = (one: Moment | Span, other: Moment | Span) => instantsOf(one).latest < instantsOf(other).earliest;
