import { standings } from '#law/register.ts';
import { choice, day, flag, id, inBoth, list, object, orNull, text } from './parts.ts';

const cited = object('A source, as this claim leans on it.', {
  id: id('The source, in sources.json.'),
  pinpoint: orNull(text('The section, page or entry of it; null where the claim leans on all of it.')),
});

const reviewed = object('The review by a lawyer; null as long as there is none.', {
  by: text('Who.'),
  on: day('When.'),
});

/** One claim about the law. */
export const statement = object('One claim about the law.', {
  id: id('Its id, which stays.'),
  says: inBoth('The claim in plain words. The two texts say the same.'),
  ofCounty: flag(
    'Whether it speaks of one county, which the words then leave open: “the county”. It is true only of the counties for which counties.json has such a record, and then leans on the sources named there.',
  ),
  standing: choice(
    'How sure it is. confirmed: the words of the law were read, in a copy whose edition or date is known. reported: a good source says it; the document was not read, or only in a copy without a date. disputed: sources conflict. pending: a court is deciding it. unconfirmed: not found, an inference, or a weak source.',
    standings,
  ),
  sources: list('What it leans on, the governing source first.', cited, { minItems: 1 }),
  from: orNull(day('The first day in force, where a source gives one; null where none does.')),
  until: orNull(day('The last day in force, where a source gives one; null where none does.')),
  against: list('The claims that say otherwise; each of them names this one too.', id('A claim in this file.')),
  checked: day('The day on which a person last compared it with its sources.'),
  reviewBy: day('After this day it might be out of date: show a caution with it.'),
  reviewed: orNull(reviewed),
});
