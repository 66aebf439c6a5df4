import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { county, countyCodes } from '#law/counties.ts';
import { isCounty } from '#src/answers/answer-words.ts';
import { readByNobody } from '#src/left-alone.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import type { FieldProps } from './field.ts';
import { countyPart, plain } from './read-form.ts';
import { SafeOptions } from './SafeOptions.tsx';

/** A county: type or pick. The combobox with a list of the ARIA practices: arrows move, Enter takes, Escape closes. */
export function CountyField({ id, flow, question, given, wrong, message }: FieldProps) {
  const t = useWords('fields');
  const each = useEach(flow);
  const list = useId();
  const before = isCounty(given) ? county(given).name : '';
  const [text, setText] = useState(before);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const named = countyCodes.filter((code) => plain(county(code).name).includes(countyPart(text)));
  // Names that begin so come first.
  const begins = (code: string) => plain(county(code).name).startsWith(countyPart(text));
  const found = [...named.filter(begins), ...named.filter((code) => !begins(code))];
  const active = open ? found[at] : undefined;
  useEffect(() => {
    if (active !== undefined) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  // A safe answer and a county exclude each other; the latest of them counts.
  const clearSafe = (form: HTMLFormElement | null) => {
    for (const input of form?.querySelectorAll<HTMLInputElement>('input[name="answer"]') ?? []) input.checked = false;
  };
  const take = (code: string, form: HTMLFormElement | null) => {
    clearSafe(form);
    setText(county(code).name);
    setOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt(at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      take(active, event.currentTarget.form);
    } else if (event.key === 'Escape' && open) {
      setOpen(false);
      setAt(-1);
    }
  };

  return (
    <>
      <div className="fields">
        <div className="field">
          <label htmlFor={`${list}-input`}>{each(({ fields }) => fields('county.label'))}</label>
          <p className="hint" id={`${list}-hint`}>
            {each(({ fields }) => fields('county.hint'))}
          </p>
          <div>
            <div className="combo">
              <Icon name="find" />
              <input
                id={`${list}-input`}
                className="inp"
                name="county"
                role="combobox"
                aria-expanded={open}
                aria-controls={list}
                aria-autocomplete="list"
                aria-describedby={wrong === 'county' ? `${list}-hint ${message}` : `${list}-hint`}
                {...(active !== undefined && { 'aria-activedescendant': `${list}-${active}` })}
                {...(wrong === 'county' && { 'aria-invalid': true })}
                {...readByNobody}
                data-given={before}
                value={text}
                onChange={({ target }) => {
                  setText(target.value);
                  setOpen(true);
                  setAt(-1);
                  clearSafe(target.form);
                }}
                onClick={() => setOpen(true)}
                onBlur={() => setOpen(false)}
                onKeyDown={onKeyDown}
              />
            </div>
            <div className="list" id={list} role="listbox" aria-label={t('county.list')} hidden={!open}>
              {found.map((code) => (
                // The field keeps the focus and hears the keys; the options are only pointed at (aria-activedescendant).
                // biome-ignore lint/a11y/useFocusableInteractive: see above
                // biome-ignore lint/a11y/useKeyWithClickEvents: see above
                <div
                  key={code}
                  id={`${list}-${code}`}
                  role="option"
                  aria-selected={code === active}
                  data-option={code}
                  // Before the field loses the focus, which would close the list under the pointer.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={(event) => take(code, event.currentTarget.closest('form'))}
                >
                  {county(code).name}
                </div>
              ))}
            </div>
          </div>
          <p className="vh" role="status">
            {open && each(({ fields }) => fields('county.found', { count: found.length }))}
          </p>
        </div>
      </div>
      <div className="opts" onChange={() => setText('')}>
        <SafeOptions id={id} flow={flow} question={question} given={given} type="radio" />
      </div>
    </>
  );
}
