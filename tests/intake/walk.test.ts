import { describe, expect, test } from 'vitest';
import { addDays, instantsOf } from '#law/time.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { defineFlow, settle } from '#machines/engine/flow.ts';
import { one } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { linesOf } from '#src/hand-off/lines.ts';
import {
  type CaseFile,
  newCase,
  type Runs,
  readBrief,
  readCase,
  type Walk,
  walksOf,
  written,
} from '#src/intake/cases/case-file.ts';
import { datesIn } from '#src/intake/cases/dates.ts';
import { answered, begun, marked, noted, overruled, restarted, walkIn, withWalk } from '#src/intake/walk/changes.ts';
import { outcomeOf, runsOf } from '#src/intake/walk/outcome.ts';
import { keptOf, known, newsOf } from '#src/intake/walk/replay.ts';
import { recounted, settled } from '#src/intake/walk/settled.ts';
import { pageWords } from '#src/words/page-words.ts';
import { anybody, chance, now, words } from '../hand-off/people.ts';
import { held } from './held.ts';

type AllFindings = Readonly<Record<FlowId, Findings>>;
const findings: AllFindings = {
  start: await flows.start(),
  encounter: await flows.encounter(),
  find: await flows.find(),
  detainer: await flows.detainer(),
  sharing: await flows.sharing(),
  local: await flows.local(),
  violated: await flows.violated(),
  interview: await flows.interview(),
  agency: await flows.agency(),
  records: await flows.records(),
  protections: await flows.protections(),
  victim: await flows.victim(),
  prepare: await flows.prepare(),
};
const inLines = (flow: FlowId) => ({ linesOf, words: pageWords(words, 'en', flow) });
const later = { on: '2026-12-02', at: '09:30' };
const follow = (was: CaseFile, is: CaseFile, content: AllFindings = findings) =>
  settled(was, is, now, (flow) => content[flow], inLines);

const byName = (one: Runs, other: Runs) => JSON.stringify(one).localeCompare(JSON.stringify(other));

/** A case in which that was answered. */
function ofHeld(): CaseFile {
  const empty = begun(newCase(now), 'detainer');
  return follow(empty, withWalk(empty, 'detainer', { answers: held }));
}

describe('a case', () => {
  test('is read as it was written, whatever anybody answers in any flow', async () => {
    const next = chance(11);
    for (const id of flowIds) {
      const empty = begun(newCase(now), id);
      const file = follow(empty, withWalk(empty, id, { answers: anybody(findings[id], next) }));
      const { brief, body } = written(file);
      expect(readCase(body)).toEqual(JSON.parse(body));
      expect(readBrief(brief)).toEqual({
        status: 'new',
        changed: now,
        flows: [id],
        runs: walkIn(file, id).runs,
        aside: [],
      });
    }
  });

  test('opens with a flow, a question and a deadline in it that are there no more, and what is not one is none', () => {
    const file = ofHeld();
    const old = {
      ...file,
      walks: {
        gone: { ...walkIn(file, 'detainer'), runs: [{ deadline: 'gone', from: { on: '2026-01-01' }, maybe: false }] },
      },
    };
    expect(walksOf(readCase(JSON.stringify(old)) ?? newCase(later))).toEqual([]);
    expect(readCase(JSON.stringify(old))?.walks.gone?.runs).toEqual([]);
    for (const wrong of [
      '',
      '{}',
      '[]',
      'null',
      JSON.stringify({ ...file, status: 'lost' }),
      JSON.stringify({ ...file, made: {} }),
    ])
      expect(readCase(wrong)).toBeUndefined();
    expect(
      Object.hasOwn(
        readCase(JSON.stringify(file).replace('"note":', '"__proto__":{"bad":1},"note":')) ?? {},
        '__proto__',
      ),
    ).toBe(false);
  });
});

describe('answers', () => {
  test('that two flows ask alike are given once: when the second begins, and when one is changed', () => {
    const file = begun(ofHeld(), 'sharing');
    expect(walkIn(file, 'sharing').answers).toEqual({ county: '55025' });
    const moved = answered(file, 'sharing', 'county', '55079');
    expect([walkIn(moved, 'sharing').answers.county, walkIn(moved, 'detainer').answers.county]).toEqual([
      '55079',
      '55079',
    ]);
    const unsure = answered(moved, 'sharing', 'county', 'unsure');
    expect(walkIn(unsure, 'detainer').answers.county).toBe('55079');
    expect(walkIn(begun(unsure, 'sharing'), 'sharing').answers.county).toBe('unsure');
  });

  test('that only one flow asks stay in it', () => {
    const file = begun(ofHeld(), 'interview');
    expect(walkIn(file, 'interview').answers).toEqual({});
    expect(walkIn(answered(file, 'interview', 'who', 'self'), 'detainer').answers.who).toBe('other');
  });

  test('have a note and a mark beside them, and lose them where they are emptied', () => {
    const file = marked(noted(ofHeld(), 'detainer', 'due', 'Receipt says 2:52.'), 'detainer', 'due', 'seen');
    expect(walkIn(file, 'detainer')).toMatchObject({ notes: { due: 'Receipt says 2:52.' }, marks: { due: 'seen' } });
    const bare = marked(noted(file, 'detainer', 'due', ''), 'detainer', 'due', undefined);
    expect(walkIn(bare, 'detainer')).toMatchObject({ notes: {}, marks: {} });
  });
});

describe('how an answer is known', () => {
  test('says nothing of another answer, in whichever guide it was given, nor after a guide was begun once more', () => {
    const file = marked(begun(ofHeld(), 'victim'), 'detainer', 'county', 'checked');
    const same = answered(file, 'victim', 'county', '55025');
    expect(walkIn(same, 'detainer').marks).toEqual({ county: 'checked' });
    const other = answered(file, 'victim', 'county', '55079');
    expect([walkIn(other, 'detainer').answers.county, walkIn(other, 'detainer').marks]).toEqual(['55079', {}]);
    const anew = restarted(
      overruled(noted(file, 'detainer', 'county', 'Asked the clerk.'), 'detainer', 'any', 'x'),
      'detainer',
    );
    expect(walkIn(anew, 'detainer')).toMatchObject({
      answers: {},
      marks: {},
      overruled: {},
      notes: { county: 'Asked the clerk.' },
    });
  });
});

describe('the result in a case', () => {
  test('has on the list what begins with the days alone, as possible, and on the day itself for sure', () => {
    for (const id of flowIds) {
      const next = chance(id.length * 31);
      for (let time = 0; time < 3; time += 1) {
        const walk: Walk = { ...walkIn(newCase(now), id), answers: anybody(findings[id], next) };
        const today = runsOf(findings[id], walk, now);
        for (const days of [15, 60, 200, 400]) {
          const then = runsOf(findings[id], walk, { ...now, on: addDays(now.on, days) });
          const names = (all: typeof today) => all.map(({ deadline, from }) => JSON.stringify([deadline, from]));
          for (const name of names(then.filter(({ maybe }) => !maybe))) expect(names(today)).toContain(name);
        }
      }
    }
  });

  test('is the one of the page, whoever answers', () => {
    const next = chance(5);
    for (const id of flowIds) {
      const answers = anybody(findings[id], next);
      const walk: Walk = { ...walkIn(newCase(now), id), answers };
      const { place, composed } = outcomeOf(findings[id], walk, now);
      expect(place).toEqual(settle(findings[id].flow, answers));
      expect(composed).toEqual(result(findings[id], place, { now }));
    }
  });

  test('is made without a finding that is set aside, and its deadlines and its law go with it, unless another says them', () => {
    const file = ofHeld();
    const whole = outcomeOf(findings.detainer, walkIn(file, 'detainer'), now).composed;
    for (const { id } of whole.why) {
      const without = follow(file, overruled(file, 'detainer', id, 'The jail let her go in time.'));
      const { composed } = outcomeOf(findings.detainer, walkIn(without, 'detainer'), now);
      expect(composed.why.map((each) => each.id)).not.toContain(id);
      expect(walkIn(without, 'detainer').runs).toEqual(
        composed.deadlines.map(({ id: deadline, counted: { from }, onlyIf }) => ({
          deadline,
          from,
          maybe: onlyIf !== undefined,
        })),
      );
      // What is missing by that is known, so that the list can say so.
      const { runs, aside } = walkIn(without, 'detainer');
      expect([...runs, ...(aside ?? [])].toSorted(byName)).toEqual([...walkIn(file, 'detainer').runs].toSorted(byName));
      expect(readBrief(written(without).brief)?.aside).toEqual(aside);
      const older = withWalk(without, 'detainer', { aside: undefined });
      expect(
        walkIn(
          recounted(older, now, (flow) => findings[flow]),
          'detainer',
        ).aside,
      ).toEqual(aside);
      const back = follow(without, overruled(without, 'detainer', id, ''));
      expect(walkIn(back, 'detainer').runs).toEqual(walkIn(file, 'detainer').runs);
      expect(walkIn(back, 'detainer').aside).toBeUndefined();
    }
  });

  test('has its deadlines on one list with those of other flows, the earliest first', () => {
    const hurt = { ...ofHeld() };
    const both = follow(
      hurt,
      withWalk(begun(hurt, 'violated'), 'violated', { answers: anybody(findings.violated, chance(3)) }),
    );
    const dates = datesIn(
      walksOf(both).map(([flow, { runs }]) => [flow, runs] as const),
      instantsOf(now).earliest,
    );
    expect(dates.length).toBeGreaterThan(2);
    const days = dates.map(({ end }) =>
      end.unit === 'instant' ? end.at.latest : Date.parse(`${end.at.earliest}T23:59:59-06:00`),
    );
    expect([...days].sort((one, other) => one - other)).toEqual(days);
    expect(new Set(dates.map(({ flow }) => flow)).size).toBe(
      new Set(
        walksOf(both)
          .filter(([, { runs }]) => runs.length > 0)
          .map(([flow]) => flow),
      ).size,
    );
  });
});

/** The same flow with other content: without one of its findings. */
const withoutFinding = (id: string): Findings => ({
  ...findings.detainer,
  rules: Object.fromEntries(Object.entries(findings.detainer.rules).filter(([each]) => each !== id)),
});

describe('a case of older content', () => {
  const file = ofHeld();
  const walk = walkIn(file, 'detainer');

  test('says nothing where nothing changed, however much later it is opened', () => {
    expect(walk.kept?.lines.length).toBeGreaterThan(10);
    expect(newsOf(findings.detainer, walk, inLines('detainer'))).toBeUndefined();
    for (const id of flowIds) {
      const empty = begun(newCase(now), id);
      const any = follow(empty, withWalk(empty, id, { answers: anybody(findings[id], chance(17)) }));
      expect(newsOf(findings[id], walkIn(any, id), inLines(id))).toBeUndefined();
    }
  });

  test('says which lines are others now, whichever of its findings is gone', () => {
    for (const { id } of outcomeOf(findings.detainer, walk, now).composed.why) {
      const news = newsOf(withoutFinding(id), walk, inLines('detainer'));
      expect(news?.differing.some((line) => line.is === undefined && line.id === `situation ${id}`)).toBe(true);
    }
  });

  test('says that one text is another', () => {
    const [first, ...rest] = walk.kept?.lines ?? [];
    if (!first || !walk.kept) throw new Error('a result was kept');
    const old = { ...walk, kept: { ...walk.kept, lines: [[first[0], 'What it said then.'] as const, ...rest] } };
    expect(newsOf(findings.detainer, old, inLines('detainer'))?.differing).toEqual([
      { id: first[0], was: 'What it said then.', is: first[1] },
    ]);
  });

  test('says which question is asked anew, and which answers count no more', () => {
    const asksMore = defineFlow('detainer').ask('who', one('self', 'other')).ask('isNew', one('yes', 'no')).end();
    const anew = { ...findings.detainer, flow: asksMore, facts: {}, rules: {} };
    expect(newsOf(anew, walk, inLines('detainer'))).toMatchObject({ asked: 'isNew', differing: [] });
    const asksLess = defineFlow('detainer').ask('who', one('self', 'other')).end();
    const fewer = newsOf({ ...anew, flow: asksLess }, walk, inLines('detainer'));
    expect(fewer?.asked).toBeUndefined();
    expect(fewer?.setAside).toContain('county');
  });

  test('keeps the old result once the news is known, and also where an answer is changed before it is', () => {
    const other = withoutFinding(outcomeOf(findings.detainer, walk, now).composed.why[0]?.id ?? '');
    const stale = { ...walk, runs: [] };
    expect(known(other, stale, later, inLines('detainer')).runs).toEqual(runsOf(other, walk, later));
    const then = known(other, walk, later, inLines('detainer'));
    expect(then.before).toEqual([walk.kept]);
    expect(then.kept).toEqual(keptOf(other, walk, later, inLines('detainer')));
    expect(newsOf(other, then, inLines('detainer'))).toBeUndefined();
    const changed = answered(file, 'detainer', 'citizen', 'possible');
    const content = { ...findings, detainer: other };
    expect(walkIn(follow(file, changed, content), 'detainer').before).toEqual([walk.kept]);
    expect(walkIn(follow(file, changed), 'detainer').before).toEqual([]);
  });
});
