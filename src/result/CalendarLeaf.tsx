import type { Day } from '#law/register.ts';
import { calendarDay } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';

/** A leaf of a calendar beside the date in words; only a picture of it. */
export function CalendarLeaf({ on, flow }: { on: Day; flow: string }) {
  const each = useEach(flow);
  return (
    <div className="cal" aria-hidden="true">
      <small>{each(({ language }) => calendarDay(on, language).month)}</small>
      <b>{Number(on.slice(8))}</b>
      <span>{on.slice(0, 4)}</span>
    </div>
  );
}
