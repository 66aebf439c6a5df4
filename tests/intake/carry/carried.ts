import { detainerFindings } from '#machines/detainer/findings.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import type { Carried } from '#src/intake/carry/content.ts';
import { type CaseFile, newCase, written } from '#src/intake/cases/case-file.ts';
import { readPhrase } from '#src/intake/vault/phrase.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import { phrase } from '../vault/vaults.ts';

/** The minute at which the cases of the tests were made. */
export const made = { on: '2026-11-24', at: '09:30' } as const;

/** A case as somebody has left it, with what they wrote in it. */
export const caseOf = (change: Partial<CaseFile> = {}): CaseFile => ({ ...newCase(made), ...change });

/** An id of the tests, by its number. */
export const idOf = (at: number): string => at.toString(16).padStart(32, '0');

/** A case that has been walked through: answers with dates, notes, marks, a result. */
export const walked: CaseFile = caseOf({
  status: 'working',
  changed: { on: '2026-11-26', at: '16:05' },
  note: 'Llamó el hermano.\n¿Dónde está? 🕊',
  contact: { call: 'no', message: 'yes', others: 'su hermana', language: 'español' },
  walks: {
    detainer: {
      answers: { papers: ['i247a'], released: { on: '2026-11-23', at: '10:00' } },
      notes: { papers: 'seen on paper' },
      marks: { papers: 'seen' },
      overruled: {},
      runs: [],
      kept: { on: made, said: { papers: ['i247a'] }, lines: [['a', 'A line.']] },
      before: [],
    },
  },
});

/** So many cases as a file carries them. */
export const carried = (count: number, file: CaseFile = walked): readonly Carried[] =>
  Array.from({ length: count }, (_, at) => ({ id: idOf(at + 1), name: `Case ${at + 1}`, body: written(file).body }));

/** The findings of the one flow that was walked in these cases. */
export function findingsOf(flow: FlowId): Findings {
  if (flow !== 'detainer') throw new Error(`nobody has walked ${flow}`);
  return detainerFindings;
}

/** The phrase of the tests in the spelling from which keys are made. */
export const words = String(readPhrase(phrase));

/** All that is in a vault: each case with its versions. */
export async function allIn(vault: Vault) {
  const { cases, whole } = await vault.list();
  return { whole, cases, versions: await Promise.all(cases.map(async ({ id }) => [id, await vault.history(id)])) };
}
