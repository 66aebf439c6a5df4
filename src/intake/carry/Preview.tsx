import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { leftAlone } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { Fault } from '../screens/Fault.tsx';
import type { Case } from '../vault/survey.ts';
import type { Found } from './content.ts';
import { InFile } from './InFile.tsx';

/** What is in a file, before anything of it is kept: which cases, whether they are here already, and which of the two is newer. Those that are ticked are taken. */
export function Preview({
  found,
  cases,
  onTake,
  onLeave,
}: {
  found: readonly Found[];
  cases: readonly Case[];
  onTake: (chosen: readonly Found[]) => void;
  onLeave: () => void;
}) {
  const t = useWords('intake');
  const [none, setNone] = useState(false);
  const message = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const here = new Map(cases.map((each) => [each.id, each]));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const ticked = new Set(new FormData(event.currentTarget).getAll('case'));
    setNone(ticked.size === 0);
    if (ticked.size > 0) onTake(found.filter(({ id }) => ticked.has(id)));
  };
  return (
    <form className="stack" {...leftAlone} onSubmit={submit}>
      <h3 tabIndex={-1} ref={heading}>
        {t('carry.in.look', { count: found.length })}
      </h3>
      <p className="banner banner--late">{t('carry.in.unchecked')}</p>
      <Fault id={message}>{none ? t('carry.in.none') : undefined}</Fault>
      <fieldset className="stack" aria-describedby={none ? message : undefined}>
        <legend>{t('carry.in.which')}</legend>
        <ul className="stack">
          {found.map((each) => (
            <InFile key={each.id} found={each} here={here.get(each.id)} />
          ))}
        </ul>
      </fieldset>
      {found.some(({ id }) => here.has(id)) && <p>{t('carry.in.both')}</p>}
      <div className="acts">
        <button type="submit" className="btn">
          {t('carry.in.take')}
        </button>
        <button type="button" className="btn btn--plain" onClick={onLeave}>
          {t('carry.in.leave')}
        </button>
      </div>
    </form>
  );
}
