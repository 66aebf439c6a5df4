import { describe, expect, test } from 'vitest';
import { allStatements } from '#law/all.ts';
import { allClaimIds, allClaims, omissions } from '#law/article/claims.ts';
import { questionIds } from '#law/article/questions.ts';
import { verdicts } from '#law/article.ts';
import { documentOf } from '#src/build/documents.tsx';
import { pathOf, places } from '#src/routes.ts';
import { languages } from '#src/words/languages.ts';

describe.each(languages)('the article page in %s', async (language) => {
  const { page: html, pieces, script, head } = await documentOf({ route: 'article', language });
  const page = document.createElement('div');
  page.innerHTML = html;
  const marks = (name: string) =>
    [...page.querySelectorAll(`[data-${name}]`)].map((each) => each.getAttribute(`data-${name}`));

  test('has every question with its answer and every claim with its verdict, in their order', () => {
    expect(marks('question')).toEqual([...questionIds]);
    expect(marks('claim').toSorted()).toEqual([...allClaimIds]);
    for (const id of allClaimIds) {
      const claim = page.querySelector(`[data-claim="${id}"]`);
      expect(claim?.getAttribute('data-verdict')).toBe(allClaims[id].verdicts.join(' '));
      expect(claim?.querySelectorAll('a.ref').length).toBe(new Set(allClaims[id].against).size);
    }
    expect(marks('omission')).toEqual(Object.keys(omissions));
  });

  test('counts what it shows', () => {
    for (const verdict of verdicts) {
      const shown = page.querySelectorAll(`[data-verdict~="${verdict}"]`).length;
      expect(page.querySelector(`[data-tally="${verdict}"]`)?.textContent).toMatch(new RegExp(`: ${shown}$`));
    }
  });

  test('tells each statement once, with its standing, its sources and its day; every number leads to one', () => {
    const told = marks('statement');
    expect(told).toEqual([...new Set(told)]);
    for (const stated of page.querySelectorAll('[data-statement]')) {
      const id = stated.getAttribute('data-statement') ?? '';
      expect(Object.hasOwn(allStatements, id), id).toBe(true);
      expect(
        stated.querySelector('[data-standing]') && stated.querySelector('time') && stated.querySelector('.srcs a'),
        id,
      ).not.toBeNull();
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const link of page.querySelectorAll('main a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });

  test('leads to pages that exist, and outside without a word about where from', () => {
    const paths = places.map((place) => pathOf(place.route, place.language));
    for (const link of page.querySelectorAll('main a[href^="/"]')) expect(paths).toContain(link.getAttribute('href'));
    const outside = [...page.querySelectorAll('main a[href^="http"]')];
    expect(outside.length).toBeGreaterThan(100);
    for (const link of outside) expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  test('runs no script, and says in its head what it is', () => {
    expect([script, pieces]).toEqual([undefined, []]);
    expect(head).toMatch(/<title>ICE (in|en) Wisconsin: .* · (Firm Ground|Tierra firme)<\/title>/);
    expect(head).toContain('hreflang="es"');
  });
});
