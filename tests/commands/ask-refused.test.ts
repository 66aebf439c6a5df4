import { describe, expect, test } from 'vitest';
import { at, decided, held, refused } from './asking.ts';

describe('bad arguments', () => {
  test.each<[string[], RegExp]>([
    [
      [],
      /^Usage: ask FLOW .*: start, encounter, find, detainer, sharing, local, violated, interview, agency, records, protections, victim, prepare$/,
    ],
    [['detaner'], /"detaner".*nearest: detainer$/],
    [['detainer', 'sharing'], /"sharing"/],
    [['detainer', '--lan', 'es'], /"--lan".*nearest: --lang$/],
    [['detainer', '--lang', 'ess'], /"ess".*nearest: es$/],
    [['detainer', '--lang'], /^--lang needs a value/],
    [['detainer', '--now', '2026-11-24'], /"2026-11-24".*nearest: 2026-11-24T12:00$/],
    [['detainer', '--now', '2026-02-30T10:00'], /"2026-02-30T10:00".*nearest: 2026-02-28T10:00$/],
    [['detainer', '--now', '2026-11-24T10:00Z'], /nearest: 2026-11-24T10:00$/],
    [['detainer', '--answers', '/no/such/file.json'], /"\/no\/such\/file\.json" cannot be read \(ENOENT\)/],
    [['detainer', '--describe', '--machine'], /--describe and --machine/],
  ])('%j is refused in one line', async (args, line) => {
    expect(await refused(args)).toMatch(line);
  });
});

describe('bad answers', () => {
  const ask = ['detainer', ...at, '--answers', '-'];

  test.each(['', '{', '[]', 'null', '"jail"', '{"where":"jail"} x'])('%j is no object of answers', async (text) => {
    expect(await refused(ask, text)).toMatch(/not a JSON object/);
  });

  test.each([
    ['were', 'where'],
    ['papres', 'papers'],
    ['Country', 'county'],
  ])('a question "%s", which the flow does not have, is named with the nearest, "%s"', async (id, nearest) => {
    const line = await refused(ask, `{"where":"jail","${id}":"unsure"}`);
    expect(line).toBe(`Unknown question "${id}"; nearest: ${nearest}`);
  });

  test.each(['notHeldYet', 'constructor', '__proto__'])('"%s" is no question', async (id) => {
    expect(await refused(ask, `{"${id}":"unsure"}`)).toContain(`Unknown question "${id}"`);
  });

  test.each<[string, unknown, string]>([
    ['where', 'jale', '"jail"'],
    ['where', 'bailPaid', '"jail"'],
    ['where', ['prison'], '"prison"'],
    ['where', 'unsur', '"unsure"'],
    ['papers', 'i247a', '["i247a"]'],
    ['papers', ['i247', 'i200'], '["i247a","i200"]'],
    ['papers', ['i200', 'i200'], '["i200"]'],
    ['papers', ['none', 'i200'], '["i200"]'],
    ['county', 'Waukesha', '"55133" (Waukesha)'],
    ['county', '55140', '"55141" (Wood)'],
    ['due', { on: '2026-02-30' }, '{"on":"2026-02-28"}'],
    ['due', { on: '26-11-25', at: '9:30' }, '{"on":"2026-11-25","at":"09:30"}'],
    ['due', { on: '2026-11-25', at: '24:00' }, '{"on":"2026-11-26","at":"00:00"}'],
    ['due', { on: '2026-11-25', zone: 'UTC' }, '{"on":"2026-11-25"}'],
    [
      'due',
      { from: { on: '2026-11-26' }, to: { on: '2026-11-25' } },
      '{"from":{"on":"2026-11-25"},"to":{"on":"2026-11-26"}}',
    ],
    ['due', '2026-11-25T16:30', '{"on":"2026-11-25","at":"16:30"}'],
    ['due', 'unsaid', '"unsure"'],
    ['due', {}, '{"on":"2026-12-01","at":"09:00"}'],
    ['due', 5, '"unsure"'],
    ['ended', { on: '2026-12-02' }, '{"on":"2026-12-01","at":"09:00"}'],
    ['nextHour', 'yes', '"read"'],
  ])(
    '"%s" answered with %j names both and the nearest, which with the rest is accepted',
    async (id, value, nearest) => {
      const rest = { ...held, where: 'free', ended: { on: '2026-11-30', at: '09:00' } };
      const line = await refused(ask, JSON.stringify({ ...rest, [id]: value }));
      expect(line).toContain(`"${id}"`);
      expect(line).toContain(JSON.stringify(value));
      expect(line.slice(line.indexOf('nearest: ') + 'nearest: '.length)).toBe(nearest);
      const mended = { ...rest, [id]: JSON.parse(nearest.replace(/ \(.+\)$/, '')) };
      const { asked } = await decided(mended);
      expect(mended).toMatchObject(
        Object.fromEntries(asked.flatMap(({ question, answer }) => (answer === 'read' ? [] : [[question, answer]]))),
      );
      expect(asked.length).toBeGreaterThan(4);
    },
  );

  test('without --now the clock says what lies ahead', async () => {
    expect(await refused(['detainer', '--answers', '-'], '{"ended":{"on":"2100-01-01"}}')).toContain('ahead of now');
  });

  test('an answer of another question says whose it is', async () => {
    expect(await refused(ask, '{"where":"bailPaid"}')).toContain('it belongs to "reason"');
  });
});
