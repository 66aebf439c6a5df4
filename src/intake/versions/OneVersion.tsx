import { useId, useState } from 'react';
import { now } from '#src/clock.ts';
import { useHere } from '#src/here.ts';
import { moment } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { written } from '../cases/case-file.ts';
import type { Difference, Told } from '../cases/differences.ts';
import { AnswersOf } from './AnswersOf.tsx';
import type { Taken } from './Versions.tsx';

/** One version of a case: when it was written, in what it is another than the newest, and its answers for who wants to see them. */
export function OneVersion({
  told: { version, file, left, differences },
  newest,
  onTake,
}: {
  told: Told;
  newest: boolean;
  onTake: (taken: Taken) => void;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  const differs = useDifferences();
  const [open, setOpen] = useState(false);
  const title = useId();
  if (!file) return <li className="card stack">{t('versions.unreadable')}</li>;
  return (
    <li className="card stack">
      <h3 id={title}>{moment(file.changed, language, (day) => day)}</h3>
      {newest && <p>{t('versions.newest')}</p>}
      {left && <p className="banner banner--late">{t('versions.left')}</p>}
      {!newest && (
        <ul className="lines">
          {differences.length === 0 && <li>{t('versions.same')}</li>}
          {differences.map((each) => (
            <li key={differs(each)}>{differs(each)}</li>
          ))}
        </ul>
      )}
      <div className="acts">
        <button
          type="button"
          className="link-btn"
          aria-expanded={open}
          aria-describedby={title}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'versions.away' : 'versions.look')}
        </button>
        {!newest && (
          <button
            type="button"
            className="link-btn"
            aria-describedby={title}
            onClick={() => onTake({ name: version.name, ...written({ ...file, changed: now() }) })}
          >
            {t('versions.take')}
          </button>
        )}
      </div>
      {open && <AnswersOf file={file} />}
    </li>
  );
}

/** Says a difference in a few words. */
function useDifferences(): (difference: Difference) => string {
  const t = useWords('intake');
  const pages = useWords('pages');
  return (difference) => {
    switch (difference.in) {
      case 'name':
        return t('versions.name', { name: difference.name });
      case 'status':
        return t('versions.status', { status: t(`about.statuses.${difference.status}`) });
      case 'rest':
        return t('versions.rest');
      default:
        return t(`versions.${difference.in}`, {
          flow: pages(`flows.${difference.flow}.title`),
          count: difference.count,
        });
    }
  };
}
