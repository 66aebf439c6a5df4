import type { Source } from '#law/register.ts';
import { address, choice, id, object, orNull, text } from './parts.ts';

const kinds = [
  'statute',
  'regulation',
  'ruling',
  'case',
  'form',
  'policy',
  'record',
  'news',
  'report',
] as const satisfies readonly Source['kind'][];

/** One authority. */
export const source = object('One authority.', {
  id: id('Its id, which stays. An older edition of a rule has an id of its own, with the year.'),
  kind: choice('What it is.', kinds),
  cite: text('As a lawyer would cite it, without the section or page: a claim adds that as its pinpoint.'),
  url: address('The official place to check it.'),
  read: address('Where its words were in fact read.'),
  asOf: orNull(
    text(
      'The edition or date that the copy bears, as exact as it is: 2017, 2026-07, 2026-07-24, 2015 Act 352; null where it bears none.',
    ),
  ),
});
