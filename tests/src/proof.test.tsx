import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import checkEn from '#locales/en/check.json';
import { App } from '#src/App.tsx';
import { proof, safetyTexts, shownBy } from '#src/beside/proof.ts';
import { readPages } from '#src/build/read-pages.tsx';
import { readWords } from '#src/build/read-words.ts';
import { barsIn } from '#src/commands/bars.mjs';
import { flat } from '#src/words/flat.ts';
import { createWords } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

async function draw(page: 'check' | 'safety', language: Language) {
  const place = { route: page, language } as const;
  render(
    <App place={place} words={createWords(language, readWords(language))}>
      {await readPages[page].draw()}
    </App>,
  );
}

describe('what was tried', () => {
  test('names each bar in words, and has tried each that it names', () => {
    expect([...new Set(proof.rows.map(({ bar }) => bar))].toSorted()).toEqual(Object.keys(checkEn.bars).toSorted());
  });

  test.each(proof.rows)('$bar held on host $host, and each copy spoiled on purpose was found', (row) => {
    expect(row.passed).toBe(row.tried);
    expect(row.caught).toBe(row.planted);
    expect(row.tried + row.planted).toBeGreaterThan(0);
  });

  test('says which version, on which day, and until when to rely on it', () => {
    expect(proof.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(Date.parse(proof.until) - Date.parse(proof.on)).toBe(30 * 24 * 60 * 60 * 1000);
  });

  test.each(languages)('stands on the page in %s, a line each', async (language) => {
    await draw('check', language);
    const lines = [...document.querySelectorAll('[data-bar]')].map((line) => line.getAttribute('data-bar'));
    expect(lines.toSorted()).toEqual(proof.rows.map(({ bar }) => bar).toSorted());
  });
});

describe('the page of safety', () => {
  const ofReport = (bar: string) => proof.rows.filter((row) => row.bar === bar);

  test('says no sentence that is not on the list', async () => {
    const { title, description, lead, ...texts } = flat(readWords('en').safety ?? {});
    expect(title && description && lead).toBeTruthy();
    expect(
      Object.keys(texts)
        .filter((key) => !key.endsWith('.title'))
        .toSorted(),
    ).toEqual([...safetyTexts].toSorted());
    await draw('safety', 'en');
    const said = [...document.querySelectorAll('main :is(li, .banner)')].map((one) => one.textContent);
    expect(said.toSorted()).toEqual(safetyTexts.map((key) => texts[key]).toSorted());
  });

  test.each(safetyTexts.filter((key) => shownBy[key].length > 0))(
    'promises in %s what was tried, and could fail',
    (key) => {
      for (const bar of shownBy[key]) {
        expect(
          ofReport(bar).reduce((all, { tried }) => all + tried, 0),
          bar,
        ).toBeGreaterThan(0);
        expect(
          ofReport(bar).reduce((all, { planted }) => all + planted, 0),
          bar,
        ).toBeGreaterThan(0);
      }
    },
  );
});

describe('the report', () => {
  const report = (...tests: readonly (readonly [string, string])[]) =>
    JSON.stringify({ testResults: [{ assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) }] });

  test('counts what held, what did not, what did not run, and what was found', () => {
    expect(
      barsIn([
        report(
          ['[L02 B] one', 'passed'],
          ['a group [L02 B] two', 'failed'],
          ['[L02 B] three', 'skipped'],
          ['[L02 H] one', 'passed'],
          ['[V09 B] of the room', 'passed'],
          ['[D01 B broken] of the room', 'passed'],
          ['nothing of this', 'failed'],
        ),
        report(['[L02 B broken] one', 'passed'], ['[L02 B broken] two', 'failed'], ['[L01 B broken] one', 'passed']),
      ]),
    ).toEqual([
      { bar: 'L01', host: 'B', passed: 0, tried: 0, caught: 1, planted: 1 },
      { bar: 'L02', host: 'B', passed: 1, tried: 3, caught: 1, planted: 2 },
      { bar: 'L02', host: 'H', passed: 1, tried: 1, caught: 0, planted: 0 },
    ]);
  });
});
