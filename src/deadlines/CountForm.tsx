import { type FormEvent, useId, useRef, useState } from 'react';
import { type DeadlineId, deadlineIds, deadlines } from '#law/deadlines.ts';
import { type Answer, day, moment } from '#machines/engine/question.ts';
import { now } from '#src/clock.ts';
import { DateField } from '#src/flow/DateField.tsx';
import type { Problem } from '#src/flow/field.ts';
import { readForm } from '#src/flow/read-form.ts';
import { leftAlone } from '#src/left-alone.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { byTopic } from './by-topic.ts';

/** What to count: a deadline, and the date to count from as it was said. */
export type Wanted = { readonly kind: DeadlineId; readonly said: Answer };

/** The field for the deadline, among the names of the fields of a date. */
const which = 'which';

/** The date that a deadline is counted from: hours need the hour too. */
const questionFor = (kind: DeadlineId | undefined) =>
  kind !== undefined && deadlines[kind].unit === 'hours' ? moment() : day();

/** Asks which deadline and from which date; what cannot be read stays as it was typed. */
export function CountForm({ onCount }: { onCount: (wanted: Wanted) => void }) {
  const t = useWords('count');
  const texts = useWords('fields');
  const names = useWords('deadlines');
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<DeadlineId>();
  const [problem, setProblem] = useState<Problem | typeof which>();
  const [message, help] = [useId(), useId()];

  const lookAgain = (found: Problem | typeof which) => {
    setProblem(found);
    form.current?.querySelector<HTMLElement>(`[name="${found === which ? which : found.field}"]`)?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // From the form itself: something can have been chosen before the page came to life.
    const filled = new FormData(event.currentTarget);
    const chosen = deadlineIds.find((id) => id === filled.get(which));
    setKind(chosen);
    if (chosen === undefined) return lookAgain(which);
    const read = readForm(questionFor(chosen), filled, now());
    if ('problem' in read) return lookAgain(read.problem);
    setProblem(undefined);
    onCount({ kind: chosen, said: read.value });
  };
  const textOf = (found: Problem | typeof which) => {
    if (found === which) return t('choose');
    const { key, values } = found;
    return key === 'choose' || key === 'chooseSome' ? undefined : texts(`errors.${key}`, values);
  };

  return (
    <form ref={form} className="card count" {...leftAlone} onSubmit={submit}>
      <div role="alert">
        {problem && (
          <p className="err" id={message}>
            <Icon name="warn" /> {textOf(problem)}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={which}>{t('which')}</label>
        <select
          id={which}
          name={which}
          className="inp"
          defaultValue=""
          onChange={({ target }) => setKind(deadlineIds.find((id) => id === target.value))}
          {...(problem === which && { 'aria-invalid': true, 'aria-describedby': message })}
        >
          <option value="" />
          {byTopic().map(([topic, kinds]) => (
            <optgroup key={topic} label={t(`topics.${topic}`)}>
              {kinds.map((id) => (
                <option key={id} value={id}>
                  {names(`deadlines.${id}.name`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <fieldset {...(kind && { 'aria-describedby': help })}>
        <legend>{t('questions.when.ask')}</legend>
        {kind && (
          <p className="help" id={help}>
            {t(`from.${kind}`)}
          </p>
        )}
        <DateField
          id="when"
          flow="count"
          question={questionFor(kind)}
          given={undefined}
          wrong={problem === undefined || problem === which ? undefined : problem.field}
          message={message}
        />
      </fieldset>
      <div className="acts">
        <button className="btn" type="submit">
          {t('count')} <Icon name="go" />
        </button>
      </div>
    </form>
  );
}
