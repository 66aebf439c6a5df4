import { validate, version } from 'uuid';
import { describe, expect, test } from 'vitest';
import { allHelp } from '#law/directory/all.ts';
import enDirectory from '#locales/en/directory.json';
import enHelp from '#locales/en/help.json';
import esDirectory from '#locales/es/directory.json';
import esHelp from '#locales/es/help.json';
import { read } from './data-files.ts';

/** An object of the standard, as it stands in JSON. */
type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that the Human Services Data Specification 3.0 requires of each object we use, typed by hand from its schema reference. */
const required: Readonly<Record<string, readonly string[]>> = {
  service: ['id', 'name', 'status'],
  organization: ['id', 'name', 'description'],
  organization_identifier: ['id', 'identifier_type', 'identifier'],
  phone: ['id', 'number'],
  language: ['id'],
  service_area: ['id'],
  attribute: ['id'],
};
/** Which object stands in which field, typed by hand from the same pages. */
const objects: Readonly<Record<string, string>> = {
  contents: 'service',
  organization: 'organization',
  organization_identifiers: 'organization_identifier',
  phones: 'phone',
  languages: 'language',
  service_areas: 'service_area',
  attributes: 'attribute',
};

/** Every object of the standard below a part, with the field it stands in. */
const objectsIn = (part: Part): readonly { readonly field: string; readonly object: Part }[] =>
  Object.entries(part).flatMap(([field, value]) =>
    [value]
      .flat()
      .filter(isPart)
      .flatMap((object) => [{ field, object }, ...objectsIn(object)]),
  );

type Texts = Readonly<Record<string, { readonly what: string; readonly takes: string }>>;
const english: Texts = { ...enHelp.entries, ...enDirectory.entries };
const spanish: Texts = { ...esHelp.entries, ...esDirectory.entries };

const page = read('services.json');
const found = objectsIn(page).filter(({ field }) => !['translations', 'es'].includes(field));
const serviceOf = (id: string) =>
  page.contents.find(
    ({ organization }: { organization: { organization_identifiers: readonly { identifier: string }[] } }) =>
      organization.organization_identifiers.some(({ identifier }) => identifier === id),
  );

describe('the services', () => {
  test('are those of the directory, on one page, in its order', () => {
    const count = allHelp.length;
    expect(page).toMatchObject({ total_items: count, size: count, total_pages: 1, page_number: 1, empty: false });
    expect(page.contents.map(({ name }: { name: string }) => name)).toEqual(allHelp.map(({ name }) => name));
    for (const { id } of allHelp) expect(serviceOf(id)).toBeDefined();
  });

  test('have all that the standard requires of each object, and only objects that it knows', () => {
    for (const { field, object } of found) {
      const name = objects[field];
      expect(name, field).toBeDefined();
      for (const needed of required[name ?? ''] ?? []) expect(object[needed], `${field} ${needed}`).toBeTruthy();
    }
    expect(new Set(found.map(({ field }) => field))).toEqual(new Set(Object.keys(objects)));
  });

  test('have ids that are UUIDs, each once, and the same in every build', () => {
    const ids = found.map(({ object }) => String(object.id));
    expect(ids.filter((id) => !validate(id) || version(id) !== 5)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(serviceOf('voces-de-la-frontera').id).toBe('543a621e-59f3-5950-99c1-62c201739e86');
  });

  test('say in both languages what the site says', () => {
    for (const { id } of allHelp) {
      const { description, eligibility_description, translations } = serviceOf(id);
      expect({ what: description, takes: eligibility_description }).toEqual(english[id]);
      const { es } = translations;
      expect({ what: es.description, takes: es.eligibility_description }).toEqual(spanish[id]);
    }
  });

  test('make up no day', () => {
    const dates = allHelp.map(({ id, confirmed }) => [confirmed, serviceOf(id).assured_date]);
    expect(dates.filter(([confirmed, assured]) => assured !== undefined && assured !== confirmed)).toEqual([]);
    expect(dates.filter(([confirmed]) => confirmed?.length === 10).every(([, assured]) => assured)).toBe(true);
    expect(serviceOf('nijc')).toMatchObject({
      attributes: expect.arrayContaining([expect.objectContaining({ link_type: 'confirmed', value: '2025-01' })]),
    });
  });

  test('say where they work, who answers and how sure a number is', () => {
    expect(serviceOf('cilc-madison').service_areas).toMatchObject([
      { name: 'Dane County, Wisconsin', attributes: [{ link_type: 'county', value: '55025' }] },
      { name: 'Dodge County, Wisconsin', attributes: [{ link_type: 'county', value: '55027' }] },
    ]);
    expect(serviceOf('nijc').service_areas).toMatchObject([{ name: 'Wisconsin' }]);
    expect(serviceOf('mexico-consulate-milwaukee')).not.toHaveProperty('service_areas');
    expect(serviceOf('mexico-ciam').phones).toMatchObject([
      {
        number: '520-623-7874',
        attributes: [
          { link_type: 'grade', value: 'high' },
          { link_type: 'as-of', value: '2025-11' },
        ],
      },
    ]);
    const byIce = allHelp.filter(({ id }) =>
      serviceOf(id).attributes.some(({ link_type }: Part) => link_type === 'of-ice'),
    );
    expect(byIce.map(({ id }) => id)).toEqual([
      'ice-detainee-locator',
      'ice-detention-information-line',
      'ice-ero-milwaukee',
      'ice-ero-chicago',
      'dodge-county-detention',
    ]);
  });
});
