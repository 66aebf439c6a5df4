import { v5 } from 'uuid';
import { county } from '#law/counties.ts';
import { type AnyHelpId, allHelp } from '#law/directory/all.ts';
import type { HelpEntry, Phone } from '#law/directory.ts';
import { placeText } from '#src/beside/place-text.ts';
import type { OpenData } from './file.ts';
import { page } from './schemas/service.ts';
import type { SayInBoth } from './words.ts';

/** The root of all ids that the standard asks for. It was drawn once; another one would change every id. */
const root = '7a95a168-93b7-4ea0-a469-90ea2245bbd4';

/** The id of a part, always the same: made from the id of what it belongs to and from what it is. */
const partOf = (whole: string, ...part: readonly string[]): string => v5(part.join(' '), whole);

/** What the standard has no field of its own for: a value, and in `link_type` what it is. */
const attribute = (of: string, link_type: string, value: string) => ({
  id: partOf(of, 'attribute', link_type, value),
  link_type,
  value,
});

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const languageOf = (service: string, code: string) => ({
  id: partOf(service, 'language', code),
  name: languageNames.of(code) ?? code,
  code,
});

/** What the standard calls the kinds of numbers that we tell apart. */
const phoneTypes: Readonly<Record<NonNullable<Phone['use']>, string>> = {
  voice: 'voice',
  text: 'sms',
  tty: 'textphone',
  tollFree: 'voice',
  office: 'voice',
};

function phoneOf(service: string, { number, grade, asOf, use }: Phone) {
  const id = partOf(service, 'phone', number);
  return {
    id,
    number,
    ...(use !== undefined && { type: phoneTypes[use] }),
    attributes: [attribute(id, 'grade', grade), ...(asOf === null ? [] : [attribute(id, 'as-of', asOf)])],
  };
}

/** Where it works: nothing where that is not known. */
function areasOf(service: string, counties: HelpEntry['counties']) {
  if (counties === null) return {};
  const area = (name: string) => ({ id: partOf(service, 'area', name), name });
  if (counties === 'statewide') return { service_areas: [area('Wisconsin')] };
  const areas = counties.map((code) => {
    const named = area(`${county(code).name} County, Wisconsin`);
    return { ...named, attributes: [attribute(named.id, 'county', code)] };
  });
  return { service_areas: areas };
}

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The entry as an organization. We know nothing of it beyond the entry, so it has the same name. */
function organizationOf(service: string, entry: HelpEntry<AnyHelpId>, description: string) {
  const id = partOf(service, 'organization');
  return {
    id,
    name: entry.name,
    description,
    ...(entry.url !== null && { website: entry.url }),
    organization_identifiers: [
      { id: partOf(id, 'identifier'), identifier_type: 'Firm Ground · Tierra firme', identifier: entry.id },
    ],
  };
}

/** An entry of the directory as a service of the standard. */
function serviceOf(entry: HelpEntry<AnyHelpId>, inBoth: SayInBoth) {
  const id = partOf(root, entry.id);
  const say = (part: 'what' | 'takes') => inBoth((words, language) => placeText(entry.id, part, words, language));
  const [what, takes] = [say('what'), say('takes')];
  const { name, url, confirmed, languages, phones, problems, email, address } = entry;
  return {
    id,
    name,
    description: what.en,
    ...(url !== null && { url }),
    ...(email !== null && { email }),
    status: 'active',
    eligibility_description: takes.en,
    translations: { es: { description: what.es, eligibility_description: takes.es } },
    // A month or a year stays what it is, an attribute: no day is made up.
    ...(isDay(confirmed) && { assured_date: confirmed }),
    phones: phones.map((phone) => phoneOf(id, phone)),
    ...areasOf(id, entry.counties),
    languages: languages.map((code) => languageOf(id, code)),
    organization: organizationOf(id, entry, what.en),
    attributes: [
      ...problems.map((problem) => attribute(id, 'problem', problem)),
      ...(address === null ? [] : [attribute(id, 'address', address)]),
      ...(confirmed === null ? [] : [attribute(id, 'confirmed', confirmed)]),
      ...(entry.ofIce ? [attribute(id, 'of-ice', 'yes')] : []),
    ],
  };
}

/** The help directory as one page of services of the Human Services Data Specification 3.0. */
export function services(inBoth: SayInBoth): OpenData {
  const contents = allHelp.map((entry) => serviceOf(entry, inBoth));
  return {
    name: 'services',
    about:
      'Who can help, as services of the Human Services Data Specification (HSDS) 3.0: all of them on one page of its API, each in full. Field names are those of the standard, except $schema, version, asOf, license and translations.',
    checked: allHelp.map(({ confirmed }) => confirmed).filter(isDay),
    asOf: 'The newest day on which a service was seen to work. A service has a date of its own, where one is known.',
    holds: {
      total_items: contents.length,
      total_pages: 1,
      page_number: 1,
      size: contents.length,
      first_page: true,
      last_page: true,
      empty: contents.length === 0,
      contents,
    },
    fields: page,
  };
}
