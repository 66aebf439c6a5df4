import { useState } from 'react';
import { isDate } from '#machines/engine/question.ts';
import { now } from '#src/clock.ts';
import { readByNobody } from '#src/left-alone.ts';
import { monthNames } from '#src/words/format.ts';
import { useEach, useJoined } from '#src/words/Paired.tsx';
import { fieldsOf, partsFor } from './dates.ts';
import type { FieldProps } from './field.ts';
import { SafeOptions } from './SafeOptions.tsx';

const months = Array.from({ length: 12 }, (_, month) => month + 1);

/** A date: whether it is known or "about" first, then month, day and year, and the time or how far "about" reaches. */
export function DateField({ id, flow, question, given, wrong, message }: FieldProps) {
  const each = useEach(flow);
  const joined = useJoined(flow);
  const before = fieldsOf(given !== undefined && isDate(given) ? given : undefined);
  const [sure, setSure] = useState(before.sure ?? (typeof given === 'string' ? given : ''));
  const says = (field: string) => ({
    name: field,
    className: 'inp',
    ...readByNobody,
    ...(wrong === field && { 'aria-invalid': true, 'aria-describedby': message }),
  });

  return (
    <div
      className="opts"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.name === 'answer') setSure(target.value);
      }}
    >
      {question.none && (
        <label className="opt">
          <input type="radio" name="answer" value="none" data-option="none" defaultChecked={given === 'none'} />
          <span className="say">{each(({ flow }) => flow(`questions.${id}.options.none`))}</span>
          <span className="face" />
        </label>
      )}
      {(['known', 'about'] as const).map((how) => (
        <label className="opt" key={how}>
          <input
            type="radio"
            name="answer"
            value={how}
            defaultChecked={before.sure === how}
            {...(wrong === 'answer' && { 'aria-invalid': true })}
          />
          <span className="say">{each(({ fields }) => fields(`date.${how}`))}</span>
          <span className="face" />
        </label>
      ))}
      {(sure === 'known' || sure === 'about') && (
        <div className="fields">
          <div className="date">
            <div>
              <label htmlFor="month">{each(({ fields }) => fields('date.month'))}</label>
              <select id="month" defaultValue={before.month ?? ''} {...says('month')}>
                <option value="" />
                {months.map((month) => (
                  <option key={month} value={month}>
                    {joined(({ language }) => monthNames(language)[month - 1] ?? '')}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor="day">{each(({ fields }) => fields('date.day'))}</label>
              <input id="day" inputMode="numeric" maxLength={2} defaultValue={before.day} {...says('day')} />
            </div>
            <div>
              <label htmlFor="year">{each(({ fields }) => fields('date.year'))}</label>
              <input
                id="year"
                inputMode="numeric"
                maxLength={4}
                defaultValue={before.year ?? now().on.slice(0, 4)}
                {...says('year')}
              />
            </div>
          </div>
          {sure === 'known' && question.kind === 'moment' && (
            <div className="field">
              <label htmlFor="time">{each(({ fields }) => fields('date.time'))}</label>
              <input id="time" type="time" defaultValue={before.time} {...says('time')} />
            </div>
          )}
          {sure === 'about' && (
            <div className="field">
              <label htmlFor="part">{each(({ fields }) => fields('date.part'))}</label>
              <select id="part" defaultValue={before.part ?? 'days'} {...says('part')}>
                {partsFor(question.kind).map((part) => (
                  <option key={part} value={part}>
                    {joined(({ fields }) => fields(`date.parts.${part}`))}
                  </option>
                ))}
              </select>
            </div>
          )}
          <p className="hint">{each(({ fields }) => fields('date.wisconsin'))}</p>
        </div>
      )}
      <SafeOptions id={id} flow={flow} question={question} given={given} type="radio" />
    </div>
  );
}
