import { describe, expect, test } from 'vitest';
import { askings, kindsOfInformation, type Office, offices } from '#law/sharing/rule.ts';
import { cell } from '#law/sharing.ts';
import { find } from '#machines/engine/find.ts';
import { prove } from '#machines/engine/prove.ts';
import { compose, urgencies } from '#machines/engine/result.ts';
import { sharingFindings } from '#machines/sharing/findings.ts';
import { withoutCourt } from '#machines/sharing/table.ts';

const around = { now: { on: '2026-11-30', at: '09:00' } };

/** The first three steps, whatever their urgency, at every end of every way; by agency. */
function firstSteps(): ReadonlyMap<string, ReadonlySet<string>> {
  const { findings, ends } = prove(sharingFindings, around);
  const byAgency = new Map<string, Set<string>>();
  for (const { place } of ends) {
    const { steps } = compose(find(findings, place, around));
    const first = urgencies.flatMap((urgency) => steps[urgency]).slice(0, 3);
    const agency = String(place.said.agency);
    byAgency.set(agency, (byAgency.get(agency) ?? new Set()).add(first.toSorted().join()));
  }
  return byAgency;
}

describe('what to do first', () => {
  test('differs by agency, over all ways: no two of the thirteen begin with the same three steps', {
    timeout: 240_000,
  }, () => {
    const byAgency = firstSteps();
    const named = [...byAgency].filter(([agency]) => agency !== 'unsure');
    expect(named).toHaveLength(13);
    const all = new Set(named.flatMap(([, sets]) => [...sets]));
    expect(all.size).toBeGreaterThanOrEqual(12);
    // Those that no other agency leads to.
    const own = named.filter(([agency, sets]) =>
      [...sets].every((set) => named.every(([other, others]) => other === agency || !others.has(set))),
    );
    expect(own.length).toBeGreaterThanOrEqual(12);
  });
});

describe('the table, as the flow reads it', () => {
  test('makes no office share without a paper of a court: such a rule needs an answer of its own', () => {
    const outcomes = offices.flatMap((office: Office) =>
      kindsOfInformation.flatMap((kind) =>
        askings.filter((asking) => asking !== 'courtOrder').map((asking) => cell({ office, kind, asking }).outcome),
      ),
    );
    expect([...new Set(outcomes)].toSorted()).toEqual([...withoutCourt].toSorted());
  });
});
