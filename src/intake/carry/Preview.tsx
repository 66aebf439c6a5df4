import { useEffect, useRef } from 'react';
import { useHere } from '#src/here.ts';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { readBrief } from '../cases/case-file.ts';
import type { Case } from '../vault/survey.ts';
import type { Found } from './content.ts';

/** What is in a file, before anything of it is kept: how many cases, which, of when, and which are here already. */
export function Preview({
  found,
  cases,
  onTake,
  onLeave,
}: {
  found: readonly Found[];
  cases: readonly Case[];
  onTake: () => void;
  onLeave: () => void;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const here = new Map(cases.map((each) => [each.id, each]));
  const hereOf = (id: string): readonly string[] => {
    const known = here.get(id);
    if (!known) return [];
    const changed = readBrief(known.brief)?.changed.on;
    return [changed ? t('carry.in.here', { date: date(changed, language) }) : t('carry.in.hereOnly')];
  };
  return (
    <div className="stack">
      <h3 tabIndex={-1} ref={heading}>
        {t('carry.in.look', { count: found.length })}
      </h3>
      <p className="banner banner--late">{t('carry.in.unchecked')}</p>
      <ul className="lines">
        {found.map(({ id, name, file: { changed } }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            <span className="soft">
              {` (${[t('carry.in.changed', { date: date(changed.on, language) }), ...hereOf(id)].join('; ')})`}
            </span>
          </li>
        ))}
      </ul>
      {found.some(({ id }) => here.has(id)) && <p>{t('carry.in.both')}</p>}
      <div className="acts">
        <button type="button" className="btn" onClick={onTake}>
          {t('carry.in.take')}
        </button>
        <button type="button" className="btn btn--plain" onClick={onLeave}>
          {t('carry.in.leave')}
        </button>
      </div>
    </div>
  );
}
