import { describe, expect, test } from 'vitest';
import { type DeadlineId, passed, safeEnd } from '#law/deadlines.ts';
import { instantsOf } from '#law/time.ts';
import { truth } from '#machines/engine/condition.ts';
import type { Answer } from '#machines/engine/question.ts';
import { urgencies } from '#machines/engine/result.ts';
import { violatedFindings } from '#machines/violated/findings.ts';
import { violated } from '#machines/violated/flow.ts';
import { toldTo } from './people.ts';

const on = '2026-11-30T09:00';
const { doneBy, wrong } = violated.questions;

const officers = 'jail police state';
const harms = 'heldLong homeEntry force stopped phone property threats';
const seen = `${harms} statusAsked noInterpreter noLawyer`;
const unequal = 'stopped statusAsked noInterpreter';
const anything = 'anything';

/** The ways that are open: to whom they lead, by who did it and what happened, typed by hand from the law. */
const routes: Readonly<Record<string, readonly [who: string, what: string]>> = {
  video: [officers, seen],
  reports: [officers, seen],
  complainLocal: ['jail police', anything],
  complainCommission: ['police', anything],
  complainSheriff: ['jail', anything],
  complainState: ['state', anything],
  complainFederal: ['federal', anything],
  attorneyGeneral: ['jail police state federal', anything],
  noticeLocal: ['jail police', harms],
  noticeState: ['state', harms],
  civilSuit: [officers, harms],
  federalClaim: ['federal', harms],
  fraud: ['helper', anything],
  unequal: ['jail police state office', unequal],
  officeRefused: ['office', unequal],
  officeShared: ['office', 'infoShared'],
  officePay: ['office', 'cheated'],
  officeHarm: ['office', harms],
};

/** Every set of these, the empty one too. */
const setsOf = ([first, ...others]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined ? [[]] : setsOf(others).flatMap((set) => [set, [first, ...set]]);
const meets = (chosen: readonly string[], listed: string): boolean =>
  listed === anything || listed.split(' ').some((one) => chosen.includes(one));

describe('the ways that are open', () => {
  const [people, things] = [setsOf(doneBy.options), setsOf(wrong.options)];

  test.each(Object.entries(routes))(
    '%s is shown to each whom it fits, and to nobody else',
    {
      timeout: 120_000,
    },
    (id, [who, what]) => {
      const finding = Object.entries(violatedFindings.rules).find(([rule]) => rule === id)?.[1];
      if (!finding) throw new Error(`no finding is called "${id}"`);
      const faults = people.flatMap((by) =>
        things.flatMap((thing) => {
          const open = meets(by, who) && meets(thing, what);
          return truth(finding.when, { doneBy: by, wrong: thing }) === open ? [] : [`${by} did ${thing}`];
        }),
      );
      expect(people.length * things.length).toBe(2 ** 18);
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  test('are all that the results of single people and things show', () => {
    for (const by of [...doneBy.options, undefined])
      for (const thing of [...wrong.options, undefined]) {
        const says = { doneBy: by === undefined ? [] : [by], wrong: thing === undefined ? [] : [thing] };
        const shown = toldTo(violatedFindings, { says, on }).why.flatMap(({ id }) => (id in routes ? [id] : []));
        const open = Object.entries(routes).flatMap(([id, [who, what]]) =>
          meets(says.doneBy, who) && meets(says.wrong, what) ? [id] : [],
        );
        expect([by, thing, shown.toSorted()]).toEqual([by, thing, open.toSorted()]);
      }
  });
});

test('what to do first differs: at least twelve sets of first three steps, and what can be lost begins: a case that is open, a court date, video', () => {
  const sets = new Set<string>();
  for (const by of doneBy.options)
    for (const thing of wrong.options)
      for (const openCase of ['yes', 'no']) {
        const { steps } = toldTo(violatedFindings, { says: { doneBy: [by], wrong: [thing], openCase }, on });
        const first = urgencies.flatMap((urgency) => steps[urgency]).slice(0, 3);
        sets.add(first.join());
        if (openCase === 'yes') expect(first[0]).toBe('caseLawyerFirst');
        const after = openCase === 'yes' ? first[1] : first[0];
        if (by === 'helper') expect(after).toBe('saveCourtDate');
        if (meets([by], officers) && meets([thing], seen)) expect(after).toBe('askVideo');
      }
  expect(sets.size).toBeGreaterThanOrEqual(12);
});

describe('each deadline', () => {
  const everything = {
    doneBy: doneBy.options,
    wrong: wrong.options,
    sent: 'denied',
    openCase: 'no',
    injured: 'here',
    county: '55009',
  };
  const deadlinesFrom = (day: Answer) =>
    toldTo(violatedFindings, { says: { ...everything, wrongOn: day, deniedOn: day }, on }).deadlines;
  const kinds: readonly DeadlineId[] = [
    'notice-local',
    'notice-state',
    'suit-local-denied',
    'section-1983',
    'tort-intentional',
    'ftca',
    'ftca-suit',
    'video',
    'title-vi',
    'hipaa',
    'ferpa',
    'equal-rights',
    'eeoc',
    'wage-claim',
    'housing',
  ];

  test('is there, and none besides', () => {
    expect(
      deadlinesFrom({ on: '2026-11-20' })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(kinds.toSorted());
  });

  test.each(kinds)('%s shows as passed once it has passed, and as running before', (kind) => {
    const { earliest: now } = instantsOf({ on: '2026-11-30', at: '09:00' });
    const lateness = (day: string) =>
      deadlinesFrom({ on: day })
        .find(({ id }) => id === kind)
        ?.counted.ends.map((end) => passed(end, now));
    expect(new Set(lateness('2019-03-04'))).toEqual(new Set(['yes']));
    expect(new Set(lateness('2026-11-20'))).toEqual(new Set(['no']));
  });

  test.each(kinds)('%s is counted from the first day, where it went on for days', (kind) => {
    const endsFrom = (day: Answer) =>
      deadlinesFrom(day)
        .find(({ id }) => id === kind)
        ?.counted.ends.map((end) => (end.unit === 'day' ? safeEnd(end) : undefined))
        .toSorted()[0];
    const first = { on: '2026-10-05' };
    expect(endsFrom({ from: first, to: { on: '2026-11-19' } })).toBe(endsFrom(first));
    expect(endsFrom(first)).toBeDefined();
  });
});
