import { describe, expect, test } from 'vitest';
import { allStatements } from '#law/all.ts';
import english from '#locales/en/terms.json';
import spanish from '#locales/es/terms.json';
import { termIds, terms, termsIn } from '#src/words/glossary.ts';
import { languages } from '#src/words/languages.ts';

describe('the words that are explained', () => {
  test('have a meaning in both languages, and no meaning is left without its word', () => {
    expect(Object.keys(english.means).toSorted()).toEqual(termIds.toSorted());
    expect(Object.keys(spanish.means).toSorted()).toEqual(termIds.toSorted());
  });

  test('lean on statements there are', () => {
    for (const id of termIds)
      for (const statement of terms[id].rests)
        expect(Object.hasOwn(allStatements, statement), `${id}: ${statement}`).toBe(true);
  });

  test.each(languages)('have forms in %s that stand for one word each', (language) => {
    const forms = termIds.flatMap((id) => terms[id].match[language].map((form) => form.toLowerCase()));
    expect(forms).toEqual([...new Set(forms)]);
    for (const id of termIds)
      for (const form of terms[id].match[language]) expect(termsIn[language](`(${form}).`), form).toEqual([id]);
  });
});

describe('a text is searched for them', () => {
  test('in its order, each once, the longest first', () => {
    expect(termsIn.en('A detainer is no warrant. Two detainers, ICE detainer.')).toEqual(['detainer', 'warrant']);
    expect(termsIn.es('¿La cárcel le dio una solicitud de retención?')[0]).toBe('detainer');
  });

  test('not inside of other words or of an address', () => {
    expect(termsIn.en('Iceland, locator.ice.gov')).toEqual([]);
  });
});
