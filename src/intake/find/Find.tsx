import { useEffect, useId, useRef, useState } from 'react';
import type { HelpEntry } from '#law/directory.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { countyText } from '#src/answers/answer-words.ts';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { HelpCard } from '#src/result/HelpList.tsx';
import { useWords } from '#src/words/use-words.ts';
import { opensBeside } from '../screens/beside.ts';
import { CountyRecord } from './CountyRecord.tsx';
import { Hits } from './Hits.tsx';
import { type Found, found } from './named.ts';

/** Begins a guide in the open case; undefined where none is open. */
export type FindFlow = ((flow: FlowId) => void) | undefined;

/** What is shown in place: the record of a county, or whoever helps. */
type Shown = { readonly county: string } | { readonly helper: HelpEntry };

/** Finds cases, guides, counties and who helps, by the beginnings of their names. All of it is here already: nobody learns what is looked for. */
export function Find({
  cases,
  local,
  onCase,
  onFlow,
}: {
  cases: Found['cases'];
  /** The guide that tells what is on record of a county. */
  local: Findings;
  onCase: (id: string) => void;
  onFlow: FindFlow;
}) {
  const t = useWords('intake');
  const pages = useWords('pages');
  const fields = useWords('fields');
  const [typed, type] = useState('');
  const [shown, show] = useState<Shown>();
  const [label, field, hint] = [useId(), useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) part.current?.focus();
  }, [shown]);

  const hits = found(typed, cases, {
    flow: (flow) => pages(`flows.${flow}.title`),
    county: (code) => countyText(code, { fields }),
  });
  const count = Object.values(hits).reduce((sum, { length }) => sum + length, 0);
  const clear = () => {
    type('');
    show(undefined);
  };
  const leave = (act: () => void) => {
    clear();
    act();
  };

  return (
    <section className="find-box stack no-print" aria-labelledby={label}>
      <form {...leftAlone} onSubmit={(event) => event.preventDefault()}>
        <div className="field">
          <label id={label} htmlFor={field}>
            {t('find.label')}
          </label>
          <input
            id={field}
            ref={input}
            type="search"
            name="find"
            className="inp"
            data-find=""
            autoComplete="off"
            {...readByNobody}
            value={typed}
            aria-describedby={hint}
            onChange={({ target }) => {
              type(target.value);
              show(undefined);
            }}
            onKeyDown={({ key }) => {
              if (key === 'Escape') clear();
            }}
          />
          <p className="hint" id={hint}>
            {t('find.hint')}
          </p>
        </div>
      </form>
      <p role="status">{typed.trim() !== '' && !shown && t('find.found', { count })}</p>
      {shown ? (
        <section className="stack" onClickCapture={opensBeside} ref={part} tabIndex={-1} aria-label={t('find.shown')}>
          {'county' in shown ? (
            <CountyRecord local={local} county={shown.county} />
          ) : (
            <HelpCard flow={local.flow.id} entry={shown.helper} />
          )}
          <button
            type="button"
            className="link-btn"
            onClick={() => {
              clear();
              input.current?.focus();
            }}
          >
            {t('find.close')}
          </button>
        </section>
      ) : (
        <>
          <Hits title={t('find.cases')} hits={hits.cases} onChoose={({ id }) => leave(() => onCase(id))} />
          <Hits
            title={t('find.flows')}
            hits={hits.flows}
            onChoose={onFlow && (({ id }: Found['flows'][number]) => leave(() => onFlow(id)))}
            why={t('find.needsCase')}
          />
          <Hits title={t('find.counties')} hits={hits.counties} onChoose={({ id }) => show({ county: id })} />
          <Hits title={t('find.helpers')} hits={hits.helpers} onChoose={(helper) => show({ helper })} />
        </>
      )}
    </section>
  );
}
