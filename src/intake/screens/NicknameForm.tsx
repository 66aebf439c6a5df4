import { type FormEvent, useId, useState } from 'react';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { longest } from '../cases/case-file.ts';
import { Fault } from './Fault.tsx';

/** Asks for a nickname and saves it; what could not be saved stays as it was typed. */
export function NicknameForm({
  label,
  button,
  first,
  onSave,
}: {
  label: string;
  button: string;
  /** The nickname so far; empty for a new case, whose field is empty again once it is saved. */
  first: string;
  onSave: (name: string) => Promise<boolean>;
}) {
  const t = useWords('intake');
  const [empty, setEmpty] = useState(false);
  const [field, message, help] = [useId(), useId(), useId()];
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('nickname')).trim();
    setEmpty(name === '');
    if (name === '') return form.querySelector('input')?.focus();
    if ((await onSave(name)) && first === '') form.reset();
  };
  return (
    <form className="card stack" {...leftAlone} onSubmit={(event) => void submit(event)}>
      <Fault id={message}>{empty ? t('cases.empty') : undefined}</Fault>
      <div className="field">
        <label htmlFor={field}>{label}</label>
        <input
          id={field}
          name="nickname"
          className="inp"
          maxLength={longest.nickname}
          defaultValue={first}
          autoComplete="off"
          {...readByNobody}
          aria-invalid={empty}
          aria-describedby={empty ? `${message} ${help}` : help}
        />
        <p className="hint" id={help}>
          {t('cases.hint')}
        </p>
      </div>
      <div className="acts">
        <button type="submit" className="btn">
          {button}
        </button>
      </div>
    </form>
  );
}
