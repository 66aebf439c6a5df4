import { choice, countyCode, day, flag, id, list, object, orNull, text } from './parts.ts';

const agreement = object('A 287(g) agreement with ICE.', {
  model: choice('The jail enforcement model, or the warrant service officer model.', ['jail', 'warrant']),
  signed: day('The day on which it was signed, as the list gives it.'),
});

const practice = object('What is reported about holding people for ICE past their release; null: not on record.', {
  is: choice(
    'honors: it holds people for ICE past the time at which they would go free. needsWarrant: it does not without a warrant.',
    ['honors', 'needsWarrant'],
  ),
  asOf: text('The month or day of the newest report.', { pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' }),
  sources: list('Who reports it.', id('A source, in sources.json.'), { minItems: 1 }),
});

/** What is on record about one county. */
export const county = object('One county.', {
  code: countyCode('Its federal code (FIPS): 55 for Wisconsin and three digits.'),
  name: text('Its name, without the word “County”.'),
  agreements: list(
    'Its agreements on ICE’s list of the day in agreementsAsOf; empty where that list names none. There might have been one before or after.',
    agreement,
  ),
  agreementsAsOf: day('The day of the list.'),
  agreementsFrom: id('Where the list was read: a source, in sources.json.'),
  practice: orNull(practice),
  respondent: flag(
    'Whether its sheriff is one of the five sued in Voces de la Frontera v. Gerber (voces-v-gerber in sources.json).',
  ),
  paid: choice(
    'True: in September 2025 the jail was reported to be paid to hold people for ICE (the claim ice-jails-wisconsin in statements.json). Null: not on record.',
    [true, null],
  ),
});
