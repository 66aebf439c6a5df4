import { expect, test } from 'vitest';
import { type Ruling, rulings } from '#law/ruling.ts';
import { statements } from '#law/statements.ts';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { result } from '#machines/engine/result.ts';
import { placeOf } from './people.ts';

const now = { on: '2026-12-04', at: '09:00' };
/** Held by a county jail for ICE alone, inside both counts: in Rock County without an agreement, in Waukesha County with both models. */
const told = (ruling: Ruling, county: string, where = 'jail') => {
  const says = {
    where,
    reason: 'bailPaid',
    papers: ['i247a'],
    county,
    due: { on: '2026-12-03', at: '10:00' },
    otherHold: 'nothing',
  };
  const {
    why,
    open,
    steps,
    statements: stated,
  } = result(detainerFindings, placeOf(detainerFindings, { says }), { now, ruling });
  return {
    sure: why.map(({ id }) => id),
    maybe: open.flatMap(({ found }) => found.map(({ id }) => id)),
    now: steps.now,
    stated,
  };
};
const [rock, waukesha] = ['55105', '55133'];
const speaking = {
  pending: 'powerPending',
  noPower: 'noPower',
  power: 'power',
  powerUnderAgreement: 'powerUnderAgreement',
  ended: 'rulingEnded',
  other: 'rulingOther',
};

test.each(rulings)('were the ruling “%s”, that is said, and nothing that only another ruling could say', (ruling) => {
  const { sure, maybe } = told(ruling, rock);
  const said = Object.values(speaking).filter((id) => [...sure, ...maybe].includes(id));
  expect(said).toEqual([speaking[ruling]]);
});

test.each([
  ['pending', false, false],
  ['noPower', true, false],
  ['power', false, false],
  ['powerUnderAgreement', true, false],
  ['ended', false, false],
  ['other', false, false],
] as const)(
  '“%s”: release is asked for inside the 48 hours in Rock %s, in Waukesha %s',
  (ruling, inRock, inWaukesha) => {
    expect(told(ruling, rock).now.includes('askReleaseByRuling')).toBe(inRock);
    expect(told(ruling, waukesha).now.includes('askReleaseByRuling')).toBe(inWaukesha);
  },
);

test.each(rulings.filter((state) => state !== 'pending'))(
  'were the ruling “%s”, no open case of the state stands beside it',
  (ruling) => {
    const { stated } = told(ruling, waukesha);
    const waiting = stated.filter(
      (id) =>
        statements[id].sources.some(({ source }) => source === 'voces-v-gerber') &&
        statements[id].standing === 'pending',
    );
    expect(waiting).toEqual([]);
    expect(stated.some((id) => id.startsWith('ruling-'))).toBe(true);
  },
);

test('a ruling about sheriffs says nothing to somebody in a federal prison', () => {
  for (const ruling of rulings) {
    const { sure, maybe } = told(ruling, rock, 'federal');
    expect(Object.values(speaking).filter((id) => [...sure, ...maybe].includes(id))).toEqual([]);
  }
});
