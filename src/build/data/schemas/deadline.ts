import { choice, count, day, id, inBoth, list, object, orNull } from './parts.ts';

const value = object('A number, and the events for which it is counted.', {
  value: count('How many hours, days, working days, months or years.'),
  since: orNull(
    day(
      'The first day of the events it holds for, until the next value begins; null where no source gives a beginning.',
    ),
  ),
  source: id('Where the number stands: a source, in sources.json.'),
});

const rule = object('One way to count. Where there are two, they conflict, and neither is sure.', {
  rule: choice(
    'form: every hour counts, as ICE’s form says. regulation: Saturdays, Sundays and holidays do not count, as the federal rule says; that these are the federal holidays is our reading. nominal: every day counts, or every working day.',
    ['form', 'regulation', 'nominal'],
  ),
  values: list('The number, the oldest first.', value, { minItems: 1 }),
  statement: id('The claim that says so, in statements.json.'),
});

/** One deadline. */
export const deadline = object('One deadline.', {
  id: id('Its id, which stays.'),
  topic: choice('What it is about.', ['hold', 'claims', 'records', 'complaints', 'work', 'crime', 'immigration']),
  name: inBoth('What it is called.'),
  from: inBoth('The question whose answer is the time or the day from which it is counted.'),
  unit: choice('What is counted.', ['hours', 'days', 'working-days', 'months', 'years']),
  rules: list('Each way to count it.', rule, { minItems: 1 }),
});
