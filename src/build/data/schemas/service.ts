import { problems } from '#law/directory.ts';
import { address, choice, count, countyCode, day, type Fields, list, object, type Schema, text } from './parts.ts';

const uuid = (description: string): Schema => text(description, { format: 'uuid' });
const ownId = { id: uuid('Its id, which stays as long as what it names.') };
const date = (description: string): Schema =>
  text(`${description} As exact as it is known: a year, a month or a day.`, {
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  });

/** A value that the standard has no field for; `link_type` says what it is. */
const attribute = (link_type: string, value: Schema): Schema =>
  object('A value, and in link_type what it is.', {
    ...ownId,
    link_type: choice('What the value is.', [link_type]),
    value,
  });

const phone = object(
  'A phone number.',
  {
    ...ownId,
    number: text('The number as it is written.'),
    attributes: list('How sure the number is, and the date of the page that shows it where it bears one.', {
      anyOf: [
        attribute(
          'grade',
          choice(
            'How sure the number is. high: official, or several good sources. medium: one decent or undated source.',
            ['high', 'medium'],
          ),
        ),
        attribute('as-of', date('The date of the page that shows the number.')),
      ],
    }),
  },
  { type: choice('What it is for, where a service has several.', ['voice', 'sms', 'textphone']) },
);

const area = object(
  'An area in which it works.',
  { ...ownId, name: text('“Wisconsin” for all of the state, or a county of it.') },
  {
    attributes: list(
      'The code of the county.',
      attribute('county', countyCode('The federal code (FIPS), as in counties.json.')),
    ),
  },
);

const language = object('A language in which it works.', {
  ...ownId,
  name: text('Its name in English.'),
  code: text('Its code (ISO 639).', { pattern: '^[a-z]{2,3}$' }),
});

const identifier = object('Our own id.', {
  ...ownId,
  identifier_type: text('Whose id it is.'),
  identifier: text('The id of the entry in our directory, which stays.'),
});

const organization = object(
  'The group or the office. We know nothing of it beyond the service.',
  {
    ...ownId,
    name: text('Its name.'),
    description: text('What it does, in English; as of the service.'),
    organization_identifiers: list('Its id in our directory.', identifier, { minItems: 1 }),
  },
  { website: address('Its page on the web; absent where we know none.') },
);

const translation = object('The words of the service in Spanish.', {
  description: text('As description.'),
  eligibility_description: text('As eligibility_description.'),
});

const service = object(
  'A service.',
  {
    ...ownId,
    name: text('Its name.'),
    description: text('What it does, in plain English.'),
    status: choice(
      'Always “active”, since the standard wants a status: something shows that it worked, as of the date in the attribute “confirmed” where there is one (else what shows it has no date), and we found no sign that it ended. It is no promise that it works today.',
      ['active'],
    ),
    eligibility_description: text('Whom it takes, what it costs and how to ask, in plain English.'),
    translations: object('Not of the standard, which has no place for a second language: the same words.', {
      es: translation,
    }),
    phones: list('Its phone numbers; empty where none is sure enough.', phone),
    languages: list('The languages in which it is seen to work; empty where none is stated.', language),
    organization,
    attributes: list('What the standard has no field for.', {
      anyOf: [
        attribute('problem', choice('What it helps with.', problems)),
        attribute('address', text('Where people go or write, as it is written.')),
        attribute('confirmed', date('The newest dated sign that it works.')),
        attribute('of-ice', choice('ICE itself answers, or a jail that ICE pays. Say so, and name it last.', ['yes'])),
      ],
    }),
  },
  {
    url: address('Its page on the web; absent where we know none.'),
    email: text('Its mail address; absent where we know none.', { format: 'email' }),
    assured_date: day(
      'The newest dated sign that it works, where that is a full day; absent where it is not, or all of it is undated.',
    ),
    service_areas: list('Where it works; absent where that is not known county by county.', area, { minItems: 1 }),
  },
);

/** One page of services, as the standard's API has it. */
export const page: Fields = {
  total_items: count('How many services there are.'),
  total_pages: choice('All of them stand on one page.', [1]),
  page_number: choice('This is the first page.', [1]),
  size: count('How many services stand on this page.'),
  first_page: choice('This is the first page.', [true]),
  last_page: choice('This is the last page.', [true]),
  empty: choice('There is something on it.', [false]),
  contents: list('The services.', service, { minItems: 1 }),
};
