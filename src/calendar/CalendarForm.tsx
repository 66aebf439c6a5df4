import { type FormEvent, useId, useRef, useState } from 'react';
import { safeEnd } from '#law/deadlines.ts';
import type { Day } from '#law/register.ts';
import { type Instant, instantsOf } from '#law/time.ts';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { claimText, holdText, ruleText } from '#src/result/deadline-words.ts';
import { fileName, saveFile } from '#src/save-file.ts';
import type { CalendarProps } from '#src/takeaway.ts';
import { useEach, useJoined } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { calendarFile } from './calendar-file.ts';
import { type DateToKeep, datesToKeep } from './dates-to-keep.ts';

/** The names of a date's fields, by its place in the list. */
const along = (place: number) => `along-${place}`;
const title = (place: number) => `title-${place}`;

/**
 * The dates of a result as a file for a calendar, each with a title that says nothing until the reader changes it. What is typed stays
 * in the fields of this form. Nothing where no date is to come.
 */
export function CalendarForm({ flow, deadlines, now }: CalendarProps) {
  const each = useEach(flow);
  const joined = useJoined(flow);
  const seen = useId();
  const at = instantsOf(now).earliest;
  const dates = datesToKeep(deadlines, at);
  const ids = useRef(new Map<string, string>());
  const [told, setTold] = useState<'made' | 'none'>();
  if (dates.length === 0) return null;

  const untitled = (place: number) => joined(({ calendar }) => calendar('event', { number: place + 1 }));
  const file = fileName(now.on, 'ics');
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const entries = dates.flatMap(({ key, end }, place) =>
      filled.has(along(place))
        ? [
            {
              id: idOf(key, ids.current),
              title: textIn(filled, title(place)) || untitled(place),
              at: dayOrInstant(end),
            },
          ]
        : [],
    );
    setTold(entries.length > 0 ? 'made' : 'none');
    if (entries.length > 0)
      saveFile(file, calendarFile(entries, { made: now.on, alarm: filled.has('alarm') }), 'text/calendar');
  };

  return (
    <details className="fold no-print" data-takeaway="calendar">
      <summary>
        <Icon name="calendar" /> {each(({ calendar }) => calendar('open'))}
      </summary>
      <form className="take" {...leftAlone} onSubmit={make} onChange={() => setTold(undefined)}>
        <p>{each(({ calendar }) => calendar('about'))}</p>
        <p id={seen}>{each(({ calendar }) => calendar('seen'))}</p>
        {dates.map((date, place) => (
          <div className="field" key={date.key}>
            <label className="tick">
              <input type="checkbox" name={along(place)} autoComplete="off" defaultChecked />
              <span>
                {each((words) => (
                  <Unbroken text={dateText(date, at, words)} />
                ))}
              </span>
            </label>
            <label>
              <span className="small">{each(({ calendar }) => calendar('named'))}</span>
              <input
                className="inp"
                type="text"
                name={title(place)}
                defaultValue={untitled(place)}
                autoComplete="off"
                aria-describedby={seen}
                {...readByNobody}
              />
            </label>
          </div>
        ))}
        <label className="tick">
          <input type="checkbox" name="alarm" autoComplete="off" />
          <span>{each(({ calendar }) => calendar('alarm'))}</span>
        </label>
        <button type="submit" className="btn">
          <Icon name="calendar" /> {each(({ calendar }) => calendar('make'))}
        </button>
        <p role="status">{told && each(({ calendar }) => calendar(told, { file }))}</p>
      </form>
    </details>
  );
}

/** Which deadline ends when, in the words of the page. */
function dateText({ running, end }: DateToKeep, now: Instant, words: PageWords): string {
  const name = words.deadlines(`deadlines.${running.id}.name`);
  if (end.unit === 'day') return `${name}. ${claimText(end, now, words)}`;
  return `${name}. ${ruleText(end, words)} ${holdText(end, now, words)}`;
}

const dayOrInstant = (end: DateToKeep['end']): Day | Instant => (end.unit === 'day' ? safeEnd(end) : safeEnd(end));

/** What was typed into a text field. */
const textIn = (filled: FormData, name: string): string => String(filled.get(name) ?? '').trim();

/**
 * The id of a date in the files made on this page: a second file with another title changes the entry of the first, and chance alone
 * makes it, so that it tells neither what the date is nor that two files are of one person.
 */
function idOf(key: string, known: Map<string, string>): string {
  const id =
    known.get(key) ?? [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
  known.set(key, id);
  return id;
}
