import { describe, expect, test } from 'vitest';
import { countyCodes } from '#law/counties.ts';
import { absent, any } from '#machines/engine/condition.ts';
import { find } from '#machines/engine/find.ts';
import { type Findings, findingsFor } from '#machines/engine/finding.ts';
import { defineFlow } from '#machines/engine/flow.ts';
import { knownAt } from '#machines/engine/known.ts';
import { type Answers, county, day, moment, one, several } from '#machines/engine/question.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { agreementIn, agreements } from '#machines/shared.ts';

const around = { now: { on: '2026-11-30', at: '09:00' } };

describe('facts', () => {
  const flow = defineFlow('facts')
    .ask('county', county())
    .ask('due', moment({ none: true }))
    .ask('cell', one('a', 'b', 'c'))
    .ask('papers', several('request', 'judge'))
    .end();
  const findings = findingsFor(
    flow,
    (fact) => ({
      agreement: fact(agreements, ['county'], ({ county }) => (county === undefined ? undefined : agreementIn(county))),
      year: fact(['earlier', 'this'], ['due'], ({ due }) => {
        if (due === undefined || due === 'none') return undefined;
        const [from, to] = 'from' in due ? [due.from.on, due.to.on] : [due.on, due.on];
        return [...(from < '2026' ? ['earlier' as const] : []), ...(to >= '2026' ? ['this' as const] : [])];
      }),
      floor: fact(['low', 'high'], ['cell'], ({ cell }) =>
        cell === undefined ? undefined : cell === 'c' ? 'high' : 'low',
      ),
      seen: fact(['much', 'little'], ['papers', 'cell'], ({ papers, cell }) =>
        (papers?.length ?? 0) > 0 && cell === 'a' ? 'much' : 'little',
      ),
    }),
    () => ({}),
  );
  const known = (said: Answers) => knownAt(findings, { said, assumed: {} }, around);

  test('a fact is worked out from the answers it needs', () => {
    expect(known({ county: '55127', cell: 'c' })).toMatchObject({ agreement: agreementIn('55127'), floor: 'high' });
  });

  test('a fact none of whose answers was asked is absent', () => {
    expect(Object.keys(known({ cell: 'a' }))).toEqual(['cell', 'floor', 'seen']);
  });

  test('a fact that an answer makes pointless is absent', () => {
    expect(known({ due: 'none' })).not.toHaveProperty('year');
  });

  test('a date that is only “about” leaves the values of its readings', () => {
    const about = (from: string, to: string) => known({ due: { from: { on: from }, to: { on: to } } }).year;
    expect(about('2025-12-20', '2026-01-10')).toEqual({ oneOf: ['earlier', 'this'] });
    expect(about('2026-01-01', '2026-01-10')).toBe('this');
  });

  test('a county that is not known stands for all 72', () => {
    const values = [...new Set(countyCodes.map(agreementIn))];
    expect(known({ county: 'unsure' }).agreement).toEqual({ oneOf: values });
    expect(known({ county: 'unsaid' }).agreement).toEqual({ oneOf: values });
  });

  test('an option that is not known stands for each option', () => {
    expect(known({ cell: 'unsure' }).floor).toEqual({ oneOf: ['low', 'high'] });
    expect(known({ papers: [], cell: 'unsure' }).seen).toBe('little');
  });

  test('a date that is not known stands for any date, and for none where that is an answer', () => {
    expect(known({ due: 'unsure' }).year).toEqual({ oneOf: ['earlier', 'this', absent] });
  });

  test('a list that is not known stands for too much: the fact is not known either', () => {
    expect(known({ papers: 'unsure', cell: 'a' }).seen).toBe('unsure');
  });
});

describe('what answering tells of a question that is not known', () => {
  const flow = defineFlow('ruling')
    .ask('where', one('jail', 'prison', 'free'))
    .ask('papers', several('request', 'judge'))
    .ask('left', day({ none: true }), { unless: ({ where }) => where.is('jail', 'prison') })
    .ask('copy', one('yes', 'no'), { unless: ({ papers }) => papers.has('judge') })
    .ask('name', one('yes', 'no'), { unless: ({ where }) => where.is('prison') })
    .ask('visit', one('yes', 'no'), { unless: ({ where }) => where.is('free') })
    .end();
  const findings = findingsFor(
    flow,
    () => ({}),
    ({ where, papers }) => ({
      free: { when: where.is('free'), says: ['silence'] },
      judge: { when: papers.has('judge'), says: ['judge-warrant-differs'] },
      noJudge: { when: papers.hasNo('judge'), says: ['detainer-is-request'] },
    }),
  );
  const found = (said: Answers) =>
    find(findings, { said, assumed: {} }, around).map(({ id, sure, because }) => [id, sure, because]);
  const on = { on: '2026-11-20' };

  test('who says when they left is not in a jail or prison', () => {
    expect(found({ where: 'unsure', left: on })).toEqual([['free', true, ['left']]]);
  });

  test('who does not know when they left, or has not, says nothing of where they are', () => {
    expect(found({ where: 'unsure', left: 'unsure' })).toEqual([['free', false, ['where']]]);
    expect(found({ where: 'unsure', left: 'none' })).toEqual([['free', false, ['where']]]);
  });

  test('an answer that was given outweighs what others tell', () => {
    expect(found({ where: 'jail', left: on })).toEqual([]);
  });

  test('an answer that tells nothing is not named as a reason', () => {
    expect(found({ where: 'unsure', left: on, name: 'unsure' })).toEqual([['free', true, ['left']]]);
  });

  test('a list that is not known stays not known', () => {
    expect(found({ papers: 'unsure', copy: 'yes' })).toEqual([
      ['judge', false, ['papers']],
      ['noJudge', false, ['papers']],
    ]);
  });

  test('answers that leave no option at all tell nothing', () => {
    expect(found({ where: 'unsure', left: on, visit: 'yes' })).toEqual([['free', false, ['where']]]);
  });
});

describe('not knowing as a reason', () => {
  const flow = defineFlow('doubt')
    .ask('where', one('jail', 'free'))
    .ask('due', moment())
    .ask('left', day({ none: true }), { unless: ({ where, due }) => any(where.is('jail'), due.isUnsure()) })
    .ask('cell', one('a', 'b'))
    .ask('papers', several('request', 'judge'))
    .end();
  const findings = findingsFor(
    flow,
    (fact) => ({
      stay: fact(['short', 'long'], ['cell', 'papers'], ({ papers }) => (papers?.includes('judge') ? 'long' : 'short')),
      guarded: fact(['yes'], ['where', 'cell'], ({ where }) => (where === 'jail' ? 'yes' : undefined)),
    }),
    ({ where, stay, guarded }) => ({
      whereUnknown: { when: where.isUnsure(), says: ['locator'] },
      stayUnknown: { when: stay.isUnsure(), says: ['clock-start'] },
      guarded: { when: guarded.is('yes'), says: ['silence'] },
    }),
  );
  const reasons = (said: Answers) =>
    Object.fromEntries(find(findings, { said, assumed: {} }, around).map(({ id, because }) => [id, because]));

  test('a finding about not knowing names what is not known', () => {
    expect(reasons({ where: 'unsure' })).toMatchObject({ whereUnknown: ['where'] });
    expect(reasons({ where: 'unsure', due: { on: '2026-11-20' }, left: { on: '2026-11-21' } })).toMatchObject({
      whereUnknown: ['where'],
    });
  });

  test('a finding about a fact that is not known names the answers that leave it so', () => {
    expect(reasons({ where: 'free', papers: 'unsure', cell: 'a' })).toMatchObject({ stayUnknown: ['papers'] });
  });

  test('what holds whatever the answer does not name an answer that is not known', () => {
    expect(reasons({ where: 'jail', cell: 'unsure' })).toMatchObject({ guarded: ['where'] });
  });
});

describe('a sheet', () => {
  /** What stands on a sheet without its finding saying it: it would have no link to its sources anywhere. */
  const unsaid = (rules: Findings['rules']) =>
    Object.entries(rules).flatMap(([id, { says, sheet = [] }]) =>
      sheet.filter((statement) => !says.includes(statement)).map((statement) => `${id}: ${statement}`),
    );

  test.each(flowIds)('has of the law only what its finding says: %s', async (id) => {
    const { rules }: Findings = await flows[id]();
    expect(unsaid(rules)).toEqual([]);
  });

  test('a statement that its finding does not say is noticed', async () => {
    const { rules } = await flows.prepare();
    const planted = { ...rules.contacts, sheet: ['silence'] } as const;
    expect(unsaid({ planted })).toEqual(['planted: silence']);
  });
});
