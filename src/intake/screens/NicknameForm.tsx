import { type FormEvent, useId, useRef, useState } from 'react';
import { useHere } from '#src/here.ts';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { list } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { folded } from '../caseload/folded.ts';
import { longest } from '../cases/case-file.ts';
import { Fault } from './Fault.tsx';
import { Status } from './Status.tsx';

/** How many nicknames are named at most that look like what is typed. */
const named = 3;

/** Asks for a nickname and saves it; what could not be saved stays as it was typed. Says which others look like it, and forbids none; the very nickname of another case is saved at the second press. */
export function NicknameForm({
  label,
  button,
  first,
  alike = () => [],
  onSave,
}: {
  label: string;
  button: string;
  /** The nickname so far; empty for a new case, whose field is empty again once it is saved. */
  first: string;
  /** The nicknames of other cases that look like one; none where those are not known. */
  alike?: (name: string) => readonly string[];
  onSave: (name: string) => Promise<boolean>;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  // Enter twice makes one case.
  const saving = useRef(false);
  const [fault, setFault] = useState<'empty' | 'twin'>();
  const [others, setOthers] = useState<readonly string[]>([]);
  const [field, message, help] = [useId(), useId(), useId()];
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('nickname')).trim();
    const isTwin = fault !== 'twin' && alike(name).some((other) => folded(other) === folded(name));
    setFault(name === '' ? 'empty' : isTwin ? 'twin' : undefined);
    if (name === '') return form.querySelector('input')?.focus();
    if (isTwin || saving.current) return;
    saving.current = true;
    const isSaved = await onSave(name).finally(() => {
      saving.current = false;
    });
    if (!isSaved) return;
    setOthers([]);
    const field = form.querySelector('input');
    // Blanks around it are not part of it.
    if (field) field.value = first === '' ? '' : name;
  };
  return (
    <form className="card stack" {...leftAlone} data-nickname="" onSubmit={(event) => void submit(event)}>
      <Fault id={message}>{fault && t(`cases.${fault}`)}</Fault>
      <div className="field">
        <label htmlFor={field}>{label}</label>
        <input
          id={field}
          name="nickname"
          className="inp"
          maxLength={longest.nickname}
          defaultValue={first}
          onChange={({ target }) => {
            setOthers(target.value.trim() === '' ? [] : alike(target.value).slice(0, named));
            if (fault === 'twin') setFault(undefined);
          }}
          autoComplete="off"
          {...readByNobody}
          aria-invalid={fault === 'empty'}
          aria-describedby={fault ? `${message} ${help}` : help}
        />
        <p className="hint" id={help}>
          {t('cases.hint')}
        </p>
      </div>
      <Status>
        {others.length > 0 &&
          t('cases.alike', {
            names: list(
              others.map((name) => `“${name}”`),
              language,
            ),
          })}
      </Status>
      <div className="acts">
        <button type="submit" className="btn">
          {button}
        </button>
      </div>
    </form>
  );
}
