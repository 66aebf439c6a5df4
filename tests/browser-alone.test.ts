import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alone } from '../vitest.config.ts';

/** What waits until a time has passed or measures it, by what it says itself or by what it lets do it; and what may build the site under the others. */
const watching =
  /waitForTimeout|performance\.now|commands\/start\.mjs|from '\.\/(asked|attacks|left|left-laws|stops|profile)\.ts'/;
/** Where a fault that is planted has half a second to heal before it is looked for, and nothing else watches time. */
const notWatching = ['tests/browser/access-translator.test.ts'];

test('each browser test that watches time, or may build the site anew, is named among those that run alone', () => {
  const files = readdirSync('tests/browser')
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.exhaustive.test.ts'))
    .map((name) => `tests/browser/${name}`)
    .filter((name) => watching.test(readFileSync(name, 'utf8')) && !notWatching.includes(name));
  expect(files.length).toBeGreaterThan(8);
  expect(files.toSorted()).toEqual(alone.toSorted());
});

test('each that is named is there', () => {
  expect(alone.filter((name) => !existsSync(name))).toEqual([]);
});
