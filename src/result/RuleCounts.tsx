import { numbersOf, valuesBefore } from '#law/deadline-rules.ts';
import { type DeadlineId, deadlines } from '#law/deadlines.ts';
import { useHere } from '#src/here.ts';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';

const how = {
  hours: 'howHours',
  days: 'howDays',
  'working-days': 'howWorkingDays',
  months: 'howDays',
  years: 'howDays',
} as const;

/** How a deadline counts whatever the date: its number by each rule, the numbers before it, and where the count begins. */
export function RuleCounts({ kind }: { kind: DeadlineId }) {
  const t = useWords('count');
  const rules = useWords('deadlines');
  const { language } = useHere();
  const { unit } = deadlines[kind];
  return (
    <>
      <ul>
        {numbersOf(kind).map(({ rule, number }) => (
          <li key={rule}>
            {rule !== 'nominal' && `${rules(`rules.${rule}`)} `}
            {valuesBefore(number).map(({ value, before }) => {
              const said = t(`units.${unit}`, { count: value });
              return before === null ? (
                <b key={value}>{said}</b>
              ) : (
                <span key={value}>. {t('before', { date: date(before, language), number: said })}</span>
              );
            })}
          </li>
        ))}
      </ul>
      <p className="small">{t(how[unit])}</p>
      {unit === 'months' && <p className="small">{t('howMonths')}</p>}
    </>
  );
}
