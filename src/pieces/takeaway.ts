import calendarEn from '#locales/en/calendar.json';
import handoffEn from '#locales/en/handoff.json';
import lettersEn from '#locales/en/letters.json';
import calendarEs from '#locales/es/calendar.json';
import handoffEs from '#locales/es/handoff.json';
import lettersEs from '#locales/es/letters.json';

export { CalendarForm } from '#src/calendar/CalendarForm.tsx';
export { HandOffSheet } from '#src/hand-off/HandOffSheet.tsx';
export { linesOf } from '#src/hand-off/lines.ts';
export { HandSheet } from '#src/hand-sheet/HandSheet.tsx';
export { Letters } from '#src/letters/Letters.tsx';
/** What can be taken away is said in both languages, whatever the reader speaks: much of it is for others. */
export const words = {
  en: { letters: lettersEn, calendar: calendarEn, handoff: handoffEn },
  es: { letters: lettersEs, calendar: calendarEs, handoff: handoffEs },
};
