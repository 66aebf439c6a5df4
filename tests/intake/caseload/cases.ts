import { type Listed, listReader } from '#src/intake/caseload/listed.ts';
import { type CaseFile, newCase, type Runs, type Status, type Walk, written } from '#src/intake/cases/case-file.ts';
import type { Case } from '#src/intake/vault/survey.ts';

/** What a test says of a case; the rest is as in a new one. */
export type Told = {
  readonly status?: Status;
  readonly changed?: CaseFile['changed'];
  readonly runs?: readonly Runs[];
  /** What would run, had nobody set a finding aside. */
  readonly aside?: readonly Runs[];
  readonly flows?: readonly string[];
};

/** A case of which this is known, as it is locked. */
export function writtenCase({ status = 'working', changed, runs = [], aside = [], flows = ['detainer'] }: Told) {
  const made = { on: '2026-11-02', at: '09:00' };
  const walk: Walk = { answers: {}, notes: {}, marks: {}, overruled: {}, runs: [], before: [] };
  const walks = Object.fromEntries(flows.map((flow, at) => [flow, at === 0 ? { ...walk, runs, aside } : walk]));
  return written({ ...newCase(made), changed: changed ?? made, status, walks });
}

/** A case of the list. */
export const aCase = (name: string, told: Told = {}, id = name): Case => ({
  id,
  name,
  version: 1,
  sound: true,
  brief: writtenCase(told).brief,
});

/** Cases as the list reads them. */
export const read = (...cases: readonly Case[]): readonly Listed[] => listReader()(cases);

/** The 48 hours from a time of release, and the notice of claim to a county, which has 120 days. */
export const hold = (on: string, at: string, maybe = false): Runs => ({
  deadline: 'detainer',
  from: { on, at },
  maybe,
});
export const notice = (on: string, maybe = false): Runs => ({ deadline: 'notice-local', from: { on }, maybe });
