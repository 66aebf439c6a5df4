import { describe, expect, test } from 'vitest';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { footOf, headingOf, linesOf } from '#src/hand-off/lines.ts';
import { sayable } from '#src/result/says.ts';
import { pageWords } from '#src/words/page-words.ts';
import { anybody, chance, denied, heldBefore, now, partOf, textsOf, told, words } from './people.ts';

describe('deadlines', () => {
  test('those to come stand first, by their ends; then those that passed', async () => {
    const lines = await partOf('deadlines', 'violated', denied);
    expect(lines.map(({ data }) => data.deadline)).toEqual([
      'video',
      'notice-local',
      'title-vi',
      'suit-local-denied',
      'tort-intentional',
      'section-1983',
    ]);
    const before = await partOf('deadlines', 'detainer', heldBefore);
    expect(before.map(({ data }) => data.deadline)).toEqual([
      'section-1983',
      'tort-intentional',
      'detainer',
      'notice-local',
    ]);
  });

  test('a day before a weekend says why, and an hour says which days do not count', async () => {
    const texts = (await textsOf('deadlines', 'violated', denied)).join('\n');
    expect(texts).toContain('Do it by Friday, November 23, 2029. The last day is Sunday, November 25, 2029.');
    expect(texts).toContain('Not working days: November 24, 2029 (Saturday) and November 25, 2029 (Sunday).');
    const [hold] = (await textsOf('deadlines', 'detainer', heldBefore)).filter((text) => text.startsWith('The 48'));
    expect(hold).toContain('Not counted: June 28, 2026 (Sunday).');
  });

  test('counts that end at the same time are told as both', async () => {
    const midweek = { ...heldBefore, due: { on: '2026-06-23', at: '11:00' } };
    const [hold] = (await textsOf('deadlines', 'detainer', midweek)).filter((text) => text.startsWith('The 48'));
    expect(hold).toContain('By both ways of counting');
  });
});

describe('from a helper’s file', () => {
  const file = {
    notes: { due: 'Receipt says 2:52 p.m.', citizen: 'He was born in El Paso.' },
    marks: { due: 'seen' },
    overruled: { heldPast: 'The sheriff wrote that it is over.' },
  } as const;

  test('comes what was written beside answers that count, to be ticked first, and what was set aside, which is told', async () => {
    const somebody = { ...(await told('detainer', heldBefore)), file };
    for (const language of ['en', 'es'] as const) {
      const lines = linesOf(somebody, pageWords(words, language, 'detainer')).filter(({ part }) => part === 'file');
      expect(lines.map(({ id, aside = false }) => [id, aside])).toEqual([
        ['file without heldPast', false],
        ['file citizen', true],
        ['file due', true],
      ]);
      expect(lines[0]?.text).toContain('The sheriff wrote that it is over.');
      expect(lines[2]?.text).toContain('Receipt says 2:52 p.m.');
    }
  });

  test('comes a sheet that says who typed it; whoever answers alone has one that says so', async () => {
    const somebody = await told('detainer', heldBefore);
    const saidIn = (who: typeof somebody, language: 'en' | 'es') => {
      const page = pageWords(words, language, 'detainer');
      return [...headingOf('situation', who, page), footOf(who, page)].join(' ');
    };
    const helped = { ...somebody, file };
    expect(saidIn(helped, 'en')).toMatch(/“you” is the client\..*A helper typed.*Nobody has checked/);
    expect(saidIn(helped, 'es')).toMatch(/“usted” es el cliente\..*Quien ayuda escribió.*Nadie ha comprobado/);
    expect(saidIn(helped, 'en')).not.toMatch(/on their own\.|who answered/);
    expect(saidIn(somebody, 'en')).toMatch(/“you” is the person who answered\..*answered on their own\./);
    expect(saidIn(somebody, 'en')).not.toMatch(/helper|client/);
  });

  test('comes nothing where nobody keeps one', async () => {
    expect(await partOf('file', 'detainer', heldBefore)).toEqual([]);
  });
});

describe('the situation', () => {
  test('begins with the short answer of the page', async () => {
    const [, first] = await textsOf('situation', 'detainer', heldBefore);
    expect(first).toMatch(/^Yes: the jail held on past 48 hours/);
  });

  test('has all that a reason says, and the doubt that a step tells', async () => {
    const ready = {
      children: [],
      words: 'read',
      others: [],
      ownLawyer: 'no',
      oldOrder: 'yes',
      medical: 'no',
      atHand: [],
    };
    expect((await textsOf('situation', 'prepare', ready)).join(' ')).toContain('do not resist.');
    expect((await textsOf('steps', 'detainer', heldBefore)).join(' ')).toContain('the 48 hours have not started.');
  });
});

describe.each(flowIds)('%s: whoever answers', (id) => {
  test('each line that is open has what it rests on, each statement stands once, and no stop is doubled', async () => {
    const findings: Findings = await flows[id]();
    const next = chance(id.length * 15_485_863);
    for (let person = 0; person < 12; person += 1) {
      const somebody = await told(id, anybody(findings, next));
      const lines = linesOf(somebody, pageWords(words, 'en', id));
      const stated = lines.flatMap(({ data }) => (typeof data.statement === 'string' ? [data.statement] : []));
      expect(new Set(stated).size).toBe(stated.length);
      for (const { id: open, finding } of somebody.composed.open.flatMap(({ found }) => found))
        for (const one of finding.says.filter((each) => sayable(each, somebody.said)))
          expect(stated, open).toContain(one);
      for (const { text, part } of lines) {
        expect(text).not.toMatch(/\.\.|[?!]\./);
        if (part === 'deadlines') expect(text).toMatch(/\.$/);
      }
      const ends = lines.flatMap(({ data }) =>
        Array.isArray(data.ends) ? [data.ends.map(({ at }) => Date.parse(at))] : [],
      );
      const ahead = ends
        .map((each) => Math.min(...each.filter((at) => at > Date.parse(now.on))))
        .filter(Number.isFinite);
      expect(ahead).toEqual(ahead.toSorted((one, other) => one - other));
    }
  });
});
