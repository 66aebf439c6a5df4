import { expect, test } from 'vitest';
import { newCase } from '#src/intake/cases/case-file.ts';
import { holdsFor } from './mutant-laws.ts';
import { isTyped } from './mutants.ts';

test('[I01] 500 files that somebody has changed are refused by name or are as we write them, and change nothing', async () => {
  const came = await holdsFor(0, 500);
  // What is tried reaches far enough: into the header, past the lock, into the cases.
  expect(Object.keys(came)).toEqual(expect.arrayContaining(['damaged', 'notAge', 'shut', 'read']));
  expect(came.damaged).toBeGreaterThan(100);
  expect(came.read).toBeGreaterThan(20);
}, 120_000);

test('a case that was not looked at would be found', () => {
  const found = [{ id: '../x', name: 'Ana', body: '', file: newCase({ on: '2026-11-24', at: '09:30' }) }];
  expect(isTyped({ found, took: 1 })).toBe(false);
});
