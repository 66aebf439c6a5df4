import ical, { ICalAlarmType } from 'ical-generator';
import type { Day } from '#law/register.ts';
import type { Instant } from '#law/time.ts';
import { typedText } from '#src/typed.ts';

/** A date as it goes into a calendar: `id` tells two apart and nothing else; a day, or an instant in milliseconds. */
export type Entry = { readonly id: string; readonly title: string; readonly at: Day | Instant };

/** How long before it an alarm rings, in seconds: for a day at nine in the morning of the day before, seen from its midnight; an hour before an hour. */
const [morningBefore, hourBefore] = [15 * 60 * 60, 60 * 60];

/**
 * A calendar file (RFC 5545). A day is a whole day wherever it is read, an hour stands in UTC, so that no reader counts a change of the
 * clock otherwise than the page. It names nobody and no place, and its stamp is the day on which it was made.
 */
export function calendarFile(entries: readonly Entry[], { made, alarm }: { made: Day; alarm: boolean }): string {
  const calendar = ical({ prodId: { company: 'Notes', product: 'Calendar' } });
  for (const { id, title, at } of entries) {
    const isDay = typeof at === 'string';
    const event = calendar.createEvent({
      id,
      summary: typedText(title),
      start: new Date(at),
      allDay: isDay,
      stamp: new Date(made),
    });
    if (alarm) event.createAlarm({ type: ICalAlarmType.display, triggerBefore: isDay ? morningBefore : hourBefore });
  }
  // The last line ends like each other.
  return `${calendar.toString()}\r\n`;
}
