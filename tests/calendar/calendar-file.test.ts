import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { deadline } from '#law/deadlines.ts';
import { instantsOf } from '#law/time.ts';
import { calendarFile, type Entry } from '#src/calendar/calendar-file.ts';
import { datesToKeep } from '#src/calendar/dates-to-keep.ts';
import { typedText } from '#src/typed.ts';
import { clockCases } from '../law/clock-cases.ts';

const made = { made: '2026-11-27', alarm: false };

/** The events of a file as another parser reads them: a day as it stands, an hour in milliseconds. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate } = new ICAL.Event(component);
    return { id: uid, title: summary, at: startDate.isDate ? startDate.toString() : startDate.toUnixTime() * 1000 };
  });
const entry = (title: string, at: Entry['at'] = '2026-12-04'): Entry => ({ id: 'one', title, at });

describe('the hold of every worked example, both clock changes among them', () => {
  test.each(clockCases)('$start: $why', ({ start, form, regulation }) => {
    const [on = '', at = ''] = start.split('T');
    const counted = deadline('detainer', { on, at });
    const dates = datesToKeep(
      [{ id: 'detainer', question: 'due', onlyIf: undefined, counted }],
      instantsOf({ on, at }).earliest,
    );
    const entries = dates.map(({ key, end }) => ({
      id: key,
      title: 'Reminder',
      at: end.unit === 'day' ? end.at.earliest : end.at.latest,
    }));
    const ends = read(calendarFile(entries, made)).map((event) => event.at);
    const worked = [form, regulation].flatMap((iso) => (iso === null ? [] : [Date.parse(iso)]));
    expect(ends.slice(0, 2)).toEqual([...new Set(worked)]);
  });
});

test.each(['UTC', 'America/Chicago', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
  'a day is that day, and an hour that hour, where the device stands in %s',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const entries = [
        entry('Reminder'),
        entry('Reminder', '2027-03-14'),
        { ...entry('Reminder', Date.parse('2026-11-01T06:30Z')), id: 'two' },
      ];
      expect(read(calendarFile(entries, made)).map(({ at }) => at)).toEqual([
        '2026-12-04',
        '2027-03-14',
        Date.parse('2026-11-01T06:30Z'),
      ]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

const typed = [
  'Recordatorio: la cita de mañana, año 2027; ñandú',
  'a,b;c\\d\\n"e"',
  'END:VEVENT\r\nATTENDEE:mailto:someone@example.org',
  '🧾'.repeat(40),
  `${'ñ'.repeat(73)},${'x'.repeat(10_000)}`,
  '\u202Eabc\u0007\u0000',
  '<b>x</b>&amp;',
];

test.each(typed)('what was typed as a title is a title and nothing else: %j', (title) => {
  const file = calendarFile([entry(title)], made);
  const [found, ...more] = read(file);
  expect(more).toEqual([]);
  expect(found?.title).toBe(typedText(title));
  expect(file.split('\r\n').filter((line) => /^(ATTENDEE|ORGANIZER|URL|LOCATION|CONTACT)/i.test(line))).toEqual([]);
});

test('its lines end as they must and are at most 75 octets, and no letter is cut', () => {
  const file = calendarFile(
    typed.map((title, at) => ({ id: String(at), title, at: '2026-12-04' })),
    { made: '2026-11-27', alarm: true },
  );
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n').map((line) => Buffer.from(line));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
  expect(lines.map((line) => line.toString()).join('\r\n')).toBe(file);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('it tells nobody who made it, when of the day, or with what', () => {
  const file = calendarFile([entry('Reminder')], { made: '2026-11-27', alarm: true });
  expect(file).toMatch(/DTSTAMP:20261127T000000Z/);
  expect(file).not.toMatch(/firm|ground|ical-generator|sebbo|\bICE\b|detainer|ATTENDEE|ORGANIZER|URL|LOCATION/i);
});

test('an alarm rings an hour before an hour, for a day at nine of the morning before; none is there unasked', () => {
  const entries = [entry('Reminder'), { ...entry('Reminder', Date.parse('2026-11-30T16:00Z')), id: 'two' }];
  expect(calendarFile(entries, made)).not.toContain('VALARM');
  expect(calendarFile(entries, { ...made, alarm: true }).match(/TRIGGER\S*/g)).toEqual([
    'TRIGGER:-PT15H',
    'TRIGGER:-PT1H',
  ]);
});
