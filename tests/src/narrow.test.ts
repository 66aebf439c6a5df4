import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countyCodes } from '#law/counties.ts';
import { allHelp } from '#law/directory/all.ts';
import { problems } from '#law/directory.ts';
import { documentOf } from '#src/build/documents.tsx';

const { page } = await documentOf({ route: 'help', language: 'en' });

beforeEach(async () => {
  document.body.innerHTML = page;
  vi.resetModules();
  await import('#src/early/narrow.ts');
});

/** Chooses as a reader does, and gives the ids that stay in sight, in their order. */
function narrowed(chosen: Partial<Record<'county' | 'language' | 'problem', string>>): readonly (string | undefined)[] {
  for (const [name, value] of Object.entries(chosen)) {
    const select = document.querySelector<HTMLSelectElement>(`[name="${name}"]`);
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return [...document.querySelectorAll<HTMLElement>('[data-area]:not([hidden]) [data-resource]:not([hidden])')].map(
    ({ dataset }) => dataset.resource,
  );
}
const status = () => document.querySelector('.narrow [role="status"]')?.textContent;

const dane = '55025';
const brown = '55009';
const ashland = '55003';

describe('the choices on the page of help', () => {
  test('are shown once the script can follow them, and leave everybody in sight at first', () => {
    expect(document.querySelector<HTMLElement>('.narrow')?.hidden).toBe(false);
    expect(narrowed({})).toHaveLength(allHelp.length);
  });

  test('a mother in Madison who speaks Spanish sees the lawyers of her county before those for the whole state', () => {
    const found = narrowed({ county: dane, language: 'es', problem: 'deportation-defense' });
    const local = found.indexOf('cilc-madison');
    expect(local).toBeGreaterThanOrEqual(0);
    expect(local).toBeLessThan(found.indexOf('nijc'));
    expect(found).not.toContain('legal-aid-society-milwaukee');
    expect(status()).toMatch(new RegExp(`^Places shown: ${found.length} of 91\\.`));
  });

  test('a man in Green Bay is not shown who works only in Dane County', () => {
    const found = narrowed({ county: brown, problem: 'deportation-defense' });
    expect(found).not.toContain('cilc-madison');
    expect(found).toContain('ijc-uw-law');
  });

  test('a choice is taken back', () => {
    narrowed({ county: ashland, problem: 'bond' });
    const back = narrowed({ county: '', problem: '' });
    expect(back).toHaveLength(allHelp.length);
    expect([...document.querySelectorAll('[data-area]')].map((one) => one.getAttribute('data-area'))).toEqual([
      'all',
      'some',
      'unknown',
      'ice',
    ]);
  });

  test('a language leaves nobody out; who names it stands first in each part', () => {
    const found = narrowed({ language: 'es' });
    expect(found).toHaveLength(allHelp.length);
    const names = (id: string | undefined) =>
      allHelp.some((entry) => entry.id === id && entry.languages.includes('es'));
    for (const area of document.querySelectorAll('[data-area]')) {
      const order = [...area.querySelectorAll<HTMLElement>('[data-resource]')].map(({ dataset }) =>
        names(dataset.resource),
      );
      expect(order).toEqual(order.toSorted((one, next) => Number(next) - Number(one)));
    }
    expect(status()).toContain(`With this language: ${allHelp.filter(({ id }) => names(id)).length}.`);
    expect(narrowed({ language: '' })).toEqual(narrowed({}));
  });

  test.each(countyCodes)('in %s nobody is left out whose area is not known', (county) => {
    const found = narrowed({ county });
    for (const { id, counties } of allHelp.filter((entry) => !Array.isArray(entry.counties)))
      expect(found, `${id} ${counties}`).toContain(id);
    for (const { id, counties, ofIce } of allHelp)
      expect(found.includes(id), id).toBe(ofIce || !Array.isArray(counties) || counties.includes(county));
  });

  test.each(problems)('%s leaves just those who help with it', (problem) => {
    const wanted = allHelp.filter((entry) => entry.problems.includes(problem)).map(({ id }) => id);
    expect(narrowed({ problem }).toSorted()).toEqual(wanted.toSorted());
  });
});
