import { describe, expect, test } from 'vitest';
import { countyCodes } from '#law/counties.ts';
import { allHelp } from '#law/directory/all.ts';
import type { HelpId } from '#law/directory/listed.ts';
import { directory, help, problems } from '#law/directory.ts';
import { languages } from '#src/words/languages.ts';
import { isAddress } from './is-address.ts';

describe('help', () => {
  const named = (...asked: Parameters<typeof help>): HelpId[] => help(...asked).map(({ id }) => id);

  test.each(allHelp.map((entry) => [entry.id, entry] as const))(
    '%s has only whole numbers of high or medium grade',
    (_, { phones }) => {
      for (const { number, grade } of phones) {
        expect(number).toMatch(/^((1-)?\d{3}-\d{3}-\d{4}|211|988)$/);
        expect(['high', 'medium']).toContain(grade);
      }
    },
  );

  test.each(allHelp.map((entry) => [entry.id, entry] as const))(
    '%s has an address that is one, and counties that exist',
    (_, entry) => {
      expect(entry.url === null || isAddress(entry.url)).toBe(true);
      if (Array.isArray(entry.counties)) for (const code of entry.counties) expect(countyCodes).toContain(code);
    },
  );

  test('everybody can be reached, but for those of whom we found no number, page or address; their words say what to do', () => {
    const reached = ({ phones, email, address, url }: (typeof allHelp)[number]) =>
      phones.length > 0 || email !== null || address !== null || url !== null;
    expect(allHelp.filter((entry) => !reached(entry)).map(({ id }) => id)).toEqual([
      'unidos-dv',
      'umos-latina-resource-center',
      'ice-ero-milwaukee',
      'guatemala-consulate',
      'honduras-consulate',
      'chile-consulate',
      'federal-defender-wisconsin',
      'nicaragua-consulate',
      'venezuela-consulate',
    ]);
    expect(directory().every(reached)).toBe(true);
  });

  test.each(problems)('somebody helps with %s in every county', (problem) => {
    const helpers = allHelp.filter((entry) => entry.problems.includes(problem));
    for (const code of countyCodes)
      expect(
        helpers.some(({ counties }) => !Array.isArray(counties) || counties.includes(code)),
        code,
      ).toBe(true);
  });

  test.each([...new Set(directory().flatMap((entry) => entry.problems))])(
    'a flow that raises %s has somebody to name in every county',
    (problem) => {
      for (const code of countyCodes) expect(help([problem], code, 'es').length, code).toBeGreaterThan(0);
    },
  );

  test('Milwaukee sees its own lawyers first, and nobody who works only in Dane County', () => {
    const found = named(['held-in-jail', 'deportation-defense'], '55079', 'en');
    expect(found[0]).toBe('legal-aid-society-milwaukee');
    expect(found).not.toContain('cilc-madison');
  });

  test('a county that is not known keeps every local entry, behind those for the whole state', () => {
    const found = named(['deportation-defense'], undefined, 'en');
    expect(found.at(-1)).toBe('cilc-madison');
  });

  test('an entry whose area is not known county by county stays, behind those for the whole state', () => {
    const others = help(['find-person'], '55041', 'es').filter(({ ofIce }) => !ofIce);
    expect(others.at(-1)?.id).toBe('mexico-consulate-milwaukee');
  });

  test('ICE itself is named last, however near it is', () => {
    const found = help(['find-person', 'bond'], '55079', 'en').map(({ ofIce }) => ofIce);
    expect(found).toContain(true);
    expect(found.slice(found.indexOf(true))).not.toContain(false);
  });

  test.each(languages)('an office that only takes complaints stands behind every lawyer, in %s', (language) => {
    const found = named(['deportation-defense', 'lawyer-referral', 'notario-fraud'], undefined, language);
    expect(found.slice(0, 2)).toEqual(['nijc', 'state-bar-lris']);
    expect(found.at(-1)).toBe('datcp-consumer-protection');
    expect(named(['notario-fraud'], undefined, language)).toEqual(['datcp-consumer-protection']);
  });

  test('with a phone comes before without, then the language of the reader', () => {
    expect(named(['held-in-jail'], '55041', 'es')).toEqual([
      'nijc',
      'voces-de-la-frontera',
      'spd-immigration',
      'aclu-wisconsin',
      'ijc-uw-law',
    ]);
  });

  test('no problem, nobody', () => {
    expect(help([], '55079', 'en')).toEqual([]);
  });
});
