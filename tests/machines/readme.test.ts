import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { detainer } from '#machines/detainer/flow.ts';
import { settle } from '#machines/engine/flow.ts';
import { machineJson } from '#machines/engine/machine-json.ts';
import { running } from './published.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = text('../../machines/README.md');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code ?? '');
const published = machineJson(detainer);

describe('machines/README.md', () => {
  test('shows the script of detainer as it is', () => {
    const source = text('../../machines/detainer/flow.ts');
    expect(blocks('ts')[0]).toBe(source.slice(source.indexOf('export const detainer')));
  });

  test('shows states of the machine as they are published', () => {
    const [shown] = blocks('json').map((code) => JSON.parse(code));
    expect(Object.keys(shown)).toEqual(['county', 'notHeldYet', 'result']);
    for (const [id, state] of Object.entries(shown)) expect(JSON.parse(published).states[id]).toEqual(state);
  });

  test('shows the setup that runs it, letter for letter', () => {
    expect(blocks('ts')).toContain(text('./published.ts'));
  });
});

describe('the published machine', () => {
  test('loads by itself, with a state for each line of the script and one for the result', () => {
    const machine = createMachine(JSON.parse(published));
    expect(Object.keys(machine.states)).toEqual([...detainer.lines.map(({ id }) => id), 'result']);
  });

  test('with the setup of the README, walks a visit to its result, and back', () => {
    const visit = createActor(running(published)).start();
    const at = () => String(visit.getSnapshot().value);
    const answer = (question: string, value: unknown) => visit.send({ type: 'answer', question, value });
    const said = {
      who: 'self',
      where: 'free',
      reason: 'bailPaid',
      papers: ['i247a'],
      copy: 'yes',
      county: '55079',
      questioned: ['asked'],
      citizen: 'no',
      due: 'unsure',
      otherHold: 'nothing',
    };
    for (const [question, value] of Object.entries(said)) {
      expect(at()).toBe(question);
      answer(question, 'no such answer');
      answer('ended', 'none');
      expect(at()).toBe(question);
      answer(question, value);
    }
    expect(at()).toBe('result');
    expect(visit.getSnapshot().hasTag('result')).toBe(true);
    expect(visit.getSnapshot().context.said).toEqual(settle(detainer, said).said);

    visit.send({ type: 'look', question: 'reason' });
    expect(at()).toBe('reason');
    answer('reason', 'notYet');
    expect([at(), Object.keys(visit.getSnapshot().context.said)]).toEqual([
      'result',
      ['who', 'where', 'reason', 'papers', 'copy', 'county', 'questioned', 'citizen'],
    ]);
    visit.send({ type: 'restart' });
    expect([at(), visit.getSnapshot().context.answers]).toEqual(['who', {}]);
  });

  test('agrees with the live machine wherever answers lead', () => {
    const visit = createActor(running(published)).start();
    const ways = [
      { who: 'self', where: 'prison', reason: 'unsure' },
      { who: 'unsaid', where: 'unsaid', reason: 'notYet', papers: [] },
      { who: 'other', where: 'jail' },
    ];
    for (const answers of ways) {
      visit.send({ type: 'restart' });
      for (const [question, value] of Object.entries(answers)) {
        if (String(visit.getSnapshot().value) === 'nextHour')
          visit.send({ type: 'answer', question: 'nextHour', value: 'read' });
        visit.send({ type: 'answer', question, value });
      }
      expect(String(visit.getSnapshot().value)).toBe(settle(detainer, visit.getSnapshot().context.answers).at);
    }
  });
});
