import { type FormEvent, useId, useState } from 'react';
import type { Found } from '#machines/engine/find.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { leftAlone } from '#src/left-alone.ts';
import { useEach } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { longest } from '../cases/case-file.ts';
import type { OpenCase } from '../cases/use-case.ts';
import { Fault } from '../screens/Fault.tsx';
import { TextField } from '../screens/TextField.tsx';
import { overruled, walkIn } from './changes.ts';

type Props = { readonly flow: FlowId } & Pick<OpenCase, 'file' | 'change'>;

/** The findings that somebody has set aside, each with the reason and the way to take it up again. The result above is made without them. */
export function WithoutFindings({ flow, file, change }: Props) {
  const t = useWords('intake');
  const each = useEach(flow);
  const aside = Object.entries(walkIn(file, flow).overruled);
  if (aside.length === 0) return null;
  return (
    <section className="banner banner--late stack aside" aria-labelledby="aside">
      <h2 id="aside">{t('aside.without')}</h2>
      <ul className="lines">
        {aside.map(([id, reason]) => (
          <li key={id}>
            <b>{each(({ flow: say }) => say.ifAny(`findings.${id}.title`) ?? t('aside.gone'))}</b>{' '}
            <span className="no-print">{t('aside.because', { reason })}</span>{' '}
            <button
              type="button"
              className="link-btn no-print"
              onClick={() => change((now) => overruled(now, flow, id, ''))}
            >
              {t('aside.again')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Leaves = {
  /** The steps and the dates that leave the result with a finding. */
  readonly leaves: (finding: string) => readonly string[];
};

/** Sets findings of a result aside, each only with a reason, after it was said what leaves the result with it. */
export function SetAside({ found, ...props }: Props & Leaves & { found: readonly Found[] }) {
  const t = useWords('intake');
  return (
    <details className="fold no-print">
      <summary>
        <h2>{t('aside.title')}</h2>
      </summary>
      <p>{t('aside.what')}</p>
      {found.map(({ id }) => (
        <AsideForm key={id} id={id} {...props} />
      ))}
    </details>
  );
}

function AsideForm({ id, flow, change, leaves }: Props & Leaves & { id: string }) {
  const t = useWords('intake');
  const each = useEach(flow);
  const message = useId();
  const [empty, setEmpty] = useState(false);
  const [open, setOpen] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('text')).trim();
    setEmpty(reason === '');
    if (reason === '') return event.currentTarget.querySelector('textarea')?.focus();
    change((now) => overruled(now, flow, id, reason));
  };
  return (
    <details data-aside={id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{each(({ flow: say }) => say(`findings.${id}.title`))}</summary>
      {open && <Leaving lines={leaves(id)} />}
      <form className="stack" {...leftAlone} onSubmit={submit}>
        <Fault id={message}>{empty ? t('aside.empty') : undefined}</Fault>
        <TextField
          label={t('aside.reason')}
          fault={empty ? message : undefined}
          name="text"
          rows={2}
          maxLength={longest.note}
        />
        <button type="submit" className="btn btn--plain">
          {t('aside.do')}
        </button>
      </form>
    </details>
  );
}

function Leaving({ lines }: { lines: readonly string[] }) {
  const t = useWords('intake');
  return (
    <div>
      <p>{t(lines.length > 0 ? 'aside.leaves' : 'aside.nothing')}</p>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
