import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import english from '#locales/en/detainer.json';
import spanish from '#locales/es/detainer.json';
import { detainer } from '#machines/detainer/flow.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { askLine } from '#machines/engine/prove.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import type { description } from '#src/commands/ask-describe.ts';
import { root } from '#src/commands/child.mjs';
import { languages } from '#src/words/languages.ts';
import { at, decided, held, printed, resultOf } from './asking.ts';

describe('a decision', () => {
  test('without answers begins with the first question and its words', async () => {
    const { flow, asked, next, result } = JSON.parse(await printed(['detainer']));
    expect([flow, asked, result]).toEqual(['detainer', [], null]);
    expect(next).toMatchObject({ id: 'who', kind: 'one', ask: english.questions.who.ask, sensitive: true });
    expect(next.options[0]).toEqual({ id: 'self', words: english.questions.who.options.self });
  });

  test('in the middle names what was asked and what is open; a notice counts as read and keeps its steps', async () => {
    const { asked, next, result } = await decided({ who: 'other', where: 'jail', reason: 'bailPaid' });
    const { reason, papers } = english.questions;
    expect(asked.map(({ question, answer }) => [question, answer])).toEqual([
      ['who', 'other'],
      ['where', 'jail'],
      ['reason', 'bailPaid'],
      ['nextHour', 'read'],
    ]);
    expect(asked[2]).toMatchObject({ ask: reason.ask, words: reason.options.bailPaid });
    expect(asked[3]).toMatchObject({ steps: [{ id: 'safetyFirst' }, { id: 'staySilent' }, { id: 'callLawyer' }] });
    expect([next?.id, result]).toEqual(['papers', null]);
    expect(next?.options.at(-1)).toEqual({ id: 'none', words: papers.options.none });
  });

  test('at the end has the short answer, steps, deadlines, findings with their law, and who can help', async () => {
    const { next } = await decided(held);
    const result = await resultOf(held);
    expect(next).toBeNull();
    expect(result.shortAnswer).toMatchObject([{ id: 'pastBoth', sure: true }]);
    expect(result.steps.now?.map(({ id }) => id)).toContain('askRelease');
    expect(result.steps.now?.find(({ id }) => id === 'askRelease')?.say).toMatch(/48 hours/);
    const [hold, notice] = result.deadlines;
    expect(
      hold?.ends.map(({ rule, at, safeFor, passed, skipped }) => [rule, at, safeFor, passed, skipped.length]),
    ).toEqual([
      ['form', '2026-11-27T16:30:00-06:00', 'other', 'yes', 0],
      ['regulation', '2026-11-30T16:30:00-06:00', 'other', 'yes', 3],
    ]);
    expect(hold?.ends[1]?.words).toMatch(/Ended: Monday, November 30, 2026, 4:30 p\.m\.$/);
    expect(notice).toMatchObject({
      id: 'notice-local',
      question: 'due',
      ends: [{ at: '2027-03-25', safeFor: 'reader' }],
    });
    expect(result.letters.map(({ id }) => id)).toEqual(['jail', 'records']);
    expect(result.letters[0]?.lines[0]).toBe('To the sheriff and the jail of Waukesha County:');
    expect(result.letters[0]?.lines.join()).toContain('Wednesday, November 25, 2026, 4:30 p.m.');
    const lawyer = result.resources.find(({ id }) => id === 'nijc');
    expect(lawyer).toMatchObject({ phones: [{ number: '312-660-1370' }], url: 'https://immigrantjustice.org' });
    expect(result.unconfirmed.map(({ id }) => id)).toContain('no-state-law-requires');
  });

  test('of a date that is only “about” gives both readings, and first the one that is safe', async () => {
    const evening = { from: { on: '2026-10-31', at: '18:00' }, to: { on: '2026-11-01', at: '01:30' } };
    const { deadlines } = await resultOf({ ...held, due: evening });
    const [form, regulation] = deadlines[0]?.ends ?? [];
    expect(form).toMatchObject({
      at: '2026-11-03T01:30:00-06:00',
      earliest: '2026-11-02T17:00:00-06:00',
      latest: '2026-11-03T01:30:00-06:00',
    });
    expect(form?.words).toMatch(
      /between Monday, November 2, 2026, 5:00 p\.m\. and Tuesday, November 3, 2026, 1:30 a\.m\./,
    );
    expect(regulation).toMatchObject({ at: '2026-11-04T00:00:00-06:00', endOfDay: '2026-11-03' });
    expect(regulation).not.toHaveProperty('earliest');
    expect(deadlines[0]?.note).toMatch(/twice/);
    expect(deadlines[1]?.ends[0]).toMatchObject({ at: '2027-02-28', earliest: '2027-02-28', latest: '2027-03-01' });
  });

  test.each(['none', ['none'], []])('takes %j for none of these, by the name that --describe lists', async (none) => {
    const { asked } = await decided({ ...held, papers: none });
    expect(asked.find(({ question }) => question === 'papers')).toMatchObject({
      answer: [],
      words: english.questions.papers.options.none,
    });
  });

  test('counts no deadline while its date is not known', async () => {
    const { deadlines } = await resultOf({ ...held, papers: ['i247a', 'judgeSigned'], due: 'unsure' });
    expect(deadlines).toEqual([]);
  });

  test('carries source, standing and dates with every statement', async () => {
    const { findings } = await resultOf(held);
    const said = findings.flatMap(({ statements }) => statements);
    expect(said.length).toBeGreaterThan(10);
    for (const { says, label, sources, checked, reviewBy, reviewed } of said) {
      expect([says, label].every((text) => text.length > 10)).toBe(true);
      expect([checked, reviewBy].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
      expect(reviewed).toBeNull();
      for (const { cite, url, read } of sources) expect([cite, url, read].every((text) => text.length > 0)).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(said.find(({ id }) => id === 'hold-48-form')?.sources[0]).toMatchObject({
      pinpoint: '2(1)',
      asOf: '2017-04-02',
    });
  });

  test('names the county once, and says nothing of a county that is not known', async () => {
    const { findings } = await resultOf(held);
    const listed = findings.find(({ id }) => id === 'jailAgreement')?.statements[0];
    expect(listed?.says).toContain('Waukesha County');
    expect(listed?.says).not.toContain('County County');
    const unknown = await resultOf({ ...held, county: 'unsure' });
    const onCounty = unknown.open.find(({ question }) => question === 'county');
    const jail = onCounty?.findings.find(({ id }) => id === 'jailAgreement');
    expect(jail?.statements.map(({ id }) => id)).toEqual(['model-jail']);
    expect(unknown.worthFindingOut?.question).toBe('county');
  });

  test('cautions about statements whose review is late', async () => {
    const late = await resultOf(held, '--now', '2028-01-03T09:00');
    expect(late.findings[0]?.statements[0]?.caution).toMatch(/November 24, 2026/);
    expect((await resultOf(held)).findings[0]?.statements[0]?.caution).toBeNull();
  });

  test.each(languages)('in %s fills every placeholder and leaves no text out', async (language) => {
    const answers = [
      held,
      { ...held, county: 'unsure', papers: 'unsure' },
      { ...held, due: { on: '2026-11-01', at: '01:30' } },
    ];
    for (const each of answers)
      expect(JSON.stringify(await resultOf(each, '--lang', language))).not.toMatch(/\{\{|undefined/);
  });

  test('is the same in both languages but for the words', async () => {
    const [en, es] = [await resultOf(held), await resultOf(held, '--lang', 'es')];
    const ids = (result: typeof en) => result.findings.map(({ id, because }) => [id, because]);
    expect(ids(es)).toEqual(ids(en));
    expect([en, es].map(({ shortAnswer }) => shortAnswer.at(-1)?.text)).toEqual([
      english.findings.pastBoth.short,
      spanish.findings.pastBoth.short,
    ]);
    expect(es.deadlines[0]?.ends[1]?.words).toMatch(/lunes, 30 de noviembre de 2026, 4:30 p\.m\.$/);
  });

  test('reads the answers from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'firm-ground-ask-'));
    const file = join(folder, 'answers.json');
    await writeFile(file, JSON.stringify(held));
    const out = await printed(['detainer', ...at, '--answers', file]);
    await rm(folder, { recursive: true });
    expect(JSON.parse(out)).toEqual(await decided(held));
  });
});

describe('the flow itself', () => {
  test('is described: questions in order with conditions as data and label, steps of a notice, early ends', async () => {
    const { flow, title, questions, stops }: ReturnType<typeof description> = JSON.parse(
      await printed(['detainer', '--describe']),
    );
    expect([flow, title]).toEqual(['detainer', english.title]);
    expect(questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      detainer.lines.flatMap(({ id, question }) => (question ? [`${id} ${question.kind}`] : [])),
    );
    const named = (wanted: string) => questions.find(({ id }) => id === wanted);
    const [nextHour, county, ended] = [named('nextHour'), named('county'), named('ended')];
    expect(named('who')?.options.map(({ id }) => id)).toEqual(['self', 'other']);
    expect(nextHour?.steps?.map(({ id }) => id)).toEqual(['safetyFirst', 'staySilent', 'callLawyer']);
    expect(county?.options).toHaveLength(72);
    expect(county).toMatchObject({
      unless: { condition: { about: 'where', is: ['prison'] }, label: 'where is prison' },
    });
    expect(ended).toMatchObject({ none: true, past: true, sensitive: false, options: [{ id: 'none' }] });
    expect(stops).toEqual([
      {
        id: 'notHeldYet',
        before: 'due',
        when: { condition: { about: 'reason', is: ['notYet'] }, label: 'reason is notYet' },
      },
    ]);
  });

  test.each(flowIds)('%s is a machine that XState loads, with a state a line and the result', async (id) => {
    const machine = createMachine(JSON.parse(await printed([id, '--machine'])));
    const { flow }: Findings = await flows[id]();
    expect(Object.keys(machine.states)).toEqual([...flow.lines.map((line) => line.id), 'result']);
  });
});

describe('npm run ask', () => {
  const run = (line: string) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile('sh', ['-c', line], { cwd: root }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      );
    });

  test('the line that a failed proof prints shows the same decision', async () => {
    const { code, out, err } = await run(askLine(detainer, held, { now: { on: '2026-12-01', at: '09:00' } }));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(await decided(held));
  });

  test('a bad answer exits 2 with one line on the standard error and nothing on the standard output', async () => {
    const { code, out, err } = await run(
      askLine(detainer, { where: 'jale' }, { now: { on: '2026-12-01', at: '09:00' } }),
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('"jale" is no answer to "where"; nearest: "jail"\n');
  });
});
