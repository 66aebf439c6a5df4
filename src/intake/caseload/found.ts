import type { Instant } from '#law/time.ts';
import { type Language, tags } from '#src/words/languages.ts';
import type { Status } from '../cases/case-file.ts';
import { nextEnd } from './due.ts';
import { folded } from './folded.ts';
import type { Listed } from './listed.ts';

/** What cases can be sorted by: changed last first, nickname, or the end that comes next first. */
export const orders = ['changed', 'name', 'next'] as const;
export type Order = (typeof orders)[number];

/** What somebody looks for in the list. */
export type Sought = { readonly text: string; readonly status: Status | 'any'; readonly order: Order };

/** All cases, as the list begins. */
export const everyCase: Sought = { text: '', status: 'any', order: 'changed' };

/** Cases in an order; what it does not know of a case puts that at the end. */
export function sorted(
  cases: readonly Listed[],
  order: Order,
  { now, language }: { readonly now: Instant; readonly language: Language },
): readonly Listed[] {
  if (order === 'name') {
    // "Case 9" before "Case 10", and "Álamo" where "Alamo" is.
    const { compare } = new Intl.Collator(tags[language], { numeric: true, sensitivity: 'base' });
    return [...cases].sort(
      (one, two) => Number(one.name === '') - Number(two.name === '') || compare(one.name, two.name),
    );
  }
  if (order === 'next') {
    const ends = new Map(cases.map((each) => [each, nextEnd(each, now) ?? Number.POSITIVE_INFINITY]));
    const at = (each: Listed) => ends.get(each) ?? 0;
    // Two that have none are infinitely far apart.
    return [...cases].sort((one, two) => (at(one) === at(two) ? 0 : at(one) - at(two)));
  }
  // What is saved last stands last in the list: that tells those apart that were changed in one minute.
  return [...cases]
    .reverse()
    .sort((one, two) => (changed(one) === changed(two) ? 0 : changed(one) < changed(two) ? 1 : -1));
}

const changed = ({ inBrief }: Listed): string => (inBrief ? `${inBrief.changed.on} ${inBrief.changed.at}` : '');

/** Those of cases that are looked for: every word stands somewhere in the nickname, whatever its accents and capitals. */
export function found(cases: readonly Listed[], { text, status }: Pick<Sought, 'text' | 'status'>): readonly Listed[] {
  const words = folded(text).split(' ');
  return cases.filter(
    (each) =>
      (status === 'any' || each.inBrief?.status === status) && words.every((word) => each.folded.includes(word)),
  );
}
