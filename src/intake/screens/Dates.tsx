import { useMemo } from 'react';
import { deadline } from '#law/deadlines.ts';
import { instantsOf } from '#law/time.ts';
import { dateText } from '#src/answers/answer-words.ts';
import { now } from '#src/clock.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { claimText, holdText, wayText } from '#src/result/deadline-words.ts';
import { HowCounted } from '#src/result/Ends.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import { type CaseFile, walksOf } from '../cases/case-file.ts';
import { datesIn } from '../cases/dates.ts';
import { useGuides } from '../guides/use-guides.ts';
import { outcomeOf, runningOf } from '../walk/outcome.ts';
import { Sure } from './Sure.tsx';

/** All deadlines of all flows of a case on one list, each with the law behind it. */
export function Dates({ file }: { file: CaseFile }) {
  const t = useWords('intake');
  const [deadlines, fields, pages] = [useWords('deadlines'), useWords('fields'), useWords('pages')];
  const { language } = useSpoken();
  const guides = useGuides();
  const { on, at: time } = now();
  // Anew, and not as the list has them: the days alone can set one off. But not with every drawing of the desk.
  const { at, dates } = useMemo(() => {
    const moment = { on, at: time };
    const at = instantsOf(moment).earliest;
    const running = walksOf(file).map(([flow, walk]) => {
      const { deadlines } = outcomeOf(guides.flow(flow).findings, walk, moment).composed;
      return [flow, runningOf(deadlines)] as const;
    });
    return { at, dates: datesIn(running, at) };
  }, [file, guides, on, time]);
  const aside = walksOf(file).some(([, { aside = [] }]) => aside.length > 0);
  const words = { deadlines, fields, language };
  return (
    <section className="card stack" aria-labelledby="dates">
      <h2 id="dates">{t('dates.title')}</h2>
      {dates.length === 0 && <p>{t('dates.none')}</p>}
      {dates.length > 0 && <p className="hint">{t('dates.how')}</p>}
      {aside && <p className="banner banner--late">{t('dates.aside')}</p>}
      <ul className="lines">
        {dates.map(({ flow, deadline: kind, from, maybe, end, told }) => (
          <li key={`${flow} ${kind} ${JSON.stringify(from)} ${end.rule}`}>
            <p>
              <b>{deadlines(`deadlines.${kind}.name`)}</b>
            </p>
            <p>
              {end.unit === 'instant' && <span>{wayText(end, told, words)} </span>}
              <span>{end.unit === 'instant' ? holdText(end, at, words) : claimText(end, at, words)}</span>
            </p>
            <p className="soft">
              {[pages(`flows.${flow}.title`), maybe && t('dates.maybe')].filter(Boolean).join(' · ')}
            </p>
            <Sure ids={[end.statement]} said={file.walks[flow]?.answers ?? {}} />
            <details>
              <summary>{deadlines('how')}</summary>
              <p className="small">
                <Unbroken text={deadlines('counted', { from: dateText(from, words) })} />
              </p>
              <HowCounted
                deadline={deadline(kind, from)}
                flow={{ id: flow }}
                said={file.walks[flow]?.answers ?? {}}
                today={on}
              />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
