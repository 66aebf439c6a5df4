import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { find } from '#machines/engine/find.ts';
import { findingsFor } from '#machines/engine/finding.ts';
import { defineFlow, type Place, placeOf, settle, start } from '#machines/engine/flow.ts';
import { preview, supposed } from '#machines/engine/preview.ts';
import { classesOf } from '#machines/engine/proof/classes.ts';
import { type Answer, one, several } from '#machines/engine/question.ts';
import { remembering } from '#machines/engine/remember.ts';
import { proven } from './laws/law.ts';

const around = { now: { on: '2026-11-30', at: '09:00' } };

describe('a changed answer, before it counts', () => {
  const flow = defineFlow('preview')
    .ask('papers', several('request', 'judge'))
    .ask('copy', one('yes', 'no'), { when: ({ papers }) => papers.has('request') })
    .ask('signed', one('yes', 'no'), { when: ({ papers }) => papers.has('judge') })
    .ask('where', one('jail', 'free'))
    .end();
  const findings = findingsFor(
    flow,
    () => ({}),
    ({ papers, copy, where }) => ({
      judge: { when: papers.has('judge'), says: ['judge-warrant-differs'] },
      noCopy: { when: copy.is('no'), says: ['copy-to-person'] },
      jail: { when: where.is('jail'), says: ['silence'] },
    }),
  );
  const place = settle(flow, { papers: ['request'], copy: 'no', where: 'jail' });

  test('says which answers no longer count, which questions open, and what goes and comes', () => {
    expect(preview(findings, place, 'papers', ['judge'], around)).toEqual({
      setAside: ['copy'],
      counts: [],
      asks: ['signed'],
      gone: ['noCopy'],
      come: ['judge'],
      moves: [],
    });
  });

  test('says which answers given earlier count again', () => {
    const changed = settle(flow, { ...place.answers, papers: ['judge'], signed: 'yes' });
    expect(preview(findings, changed, 'papers', ['request'], around)).toEqual({
      setAside: ['signed'],
      counts: ['copy'],
      asks: [],
      gone: ['judge'],
      come: ['noCopy'],
      moves: [],
    });
  });

  test('says nothing where the answer stays the same', () => {
    const nothing = { setAside: [], counts: [], asks: [], gone: [], come: [], moves: [] };
    expect(preview(findings, place, 'papers', ['request'], around)).toEqual(nothing);
  });
});

test('names the deadlines that move with a date', () => {
  const said = { where: 'jail', reason: 'bailPaid', papers: ['i247a'], county: '55133', otherHold: 'nothing' };
  const due = { on: '2026-11-25', at: '15:00' };
  const place = supposed(detainerFindings.flow, { ...said, due });
  const moves = (day: string) => preview(detainerFindings, place, 'due', { ...due, on: day }, around).moves;
  expect(moves('2026-11-25')).toEqual([]);
  expect(moves('2026-11-24')).toEqual(['detainer', 'notice-local', 'section-1983', 'tort-intentional', 'ftca']);
});

describe('every change of every answer of detainer', () => {
  const findings = remembering(detainerFindings);
  const { flow } = findings;
  const proof = proven(findings, around).apart([]);
  // The safe answers among them; answers that no condition of the script tells apart change the way alike.
  const choices = new Map(
    flow.lines.map(({ id }) => [id, classesOf(proof.findings, id, around, proof.dates).map(([value]) => value)]),
  );
  const edges = proof.ends.flatMap(({ place: { said } }) =>
    Object.keys(said).flatMap((question) => (choices.get(question) ?? []).map((value) => ({ said, question, value }))),
  );
  const put = (from: ReturnType<typeof start>, question: string, value: Answer | undefined) => {
    const [looking] = transition(flow.machine, from, { type: 'look', question });
    return transition(flow.machine, looking, { type: 'answer', question, value })[0];
  };

  test('there are many, and each question is among them', () => {
    expect(new Set(edges.map(({ question }) => question)).size).toBe(Object.keys(flow.questions).length);
    expect(edges.length).toBeGreaterThan(300);
  });

  test('applied and undone, restores the identical place', () => {
    const differing = edges.filter(({ said, question, value }) => {
      const before = start(flow, said);
      const after = put(put(before, question, value), question, said[question]);
      return JSON.stringify(placeOf(after)) !== JSON.stringify(placeOf(before));
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });

  test('applied, does what the preview said, which changed nothing', () => {
    // Nobody answers a notice, so it is neither set aside nor asked.
    const trail = ({ said }: Place) => Object.keys(said).filter((id) => said[id] !== 'read');
    const sure = (of: Place) => find(findings, of, around).flatMap(({ id, sure }) => (sure ? [id] : []));
    const differing = edges.filter(({ said, question, value }) => {
      const before = settle(flow, said);
      const copy = JSON.stringify(before);
      const told = preview(findings, before, question, value, around);
      const after = supposed(flow, placeOf(put(start(flow, said), question, value)).answers);
      const wrong = [
        JSON.stringify(before) !== copy,
        trail(after).join() !==
          flow.lines
            .map(({ id }) => id)
            .filter((id) => before.said[id] !== 'read')
            .filter(
              (id) => (id in before.said && !told.setAside.includes(id)) || [...told.counts, ...told.asks].includes(id),
            )
            .join(),
        sure(after).toSorted().join() !==
          [...sure(before).filter((id) => !told.gone.includes(id)), ...told.come].toSorted().join(),
      ];
      return wrong.includes(true);
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });
});
