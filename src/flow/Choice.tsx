import { type FormEvent, useState } from 'react';
import { optionsOf } from '#machines/engine/condition.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import type { FieldProps } from './field.ts';
import { SafeOptions } from './SafeOptions.tsx';

/** One option, or several: a row each. "None of these" and the safe answers clear the rest, and are cleared by it. */
export function Choice({ id, flow, question, given, wrong }: FieldProps) {
  const each = useEach(flow);
  const [cleared, setCleared] = useState(0);
  const many = question.kind === 'several';
  const chosen = given === undefined ? [] : optionsOf(given);

  const onChange = ({ target, currentTarget }: FormEvent<HTMLElement>) => {
    if (!many || !(target instanceof HTMLInputElement) || !target.checked) return;
    const alone = (input: HTMLInputElement) => ['none', 'unsure', 'unsaid'].includes(input.value);
    const others = [...currentTarget.querySelectorAll<HTMLInputElement>('input:checked')].filter(
      (input) => input !== target && (alone(target) || alone(input)),
    );
    for (const input of others) input.checked = false;
    setCleared(others.length);
  };

  return (
    <>
      <div className="opts" onChange={onChange}>
        {[...question.options, ...(many ? ['none'] : [])].map((option) => (
          <label className="opt" key={option}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name="answer"
              value={option}
              data-option={option}
              defaultChecked={chosen.includes(option)}
              {...(wrong === 'answer' && { 'aria-invalid': true })}
            />
            {many && <Icon name="check" className="tick" />}
            <span className="say">
              {each(({ flow, ui }) => (
                <Unbroken
                  text={
                    option === 'none'
                      ? (flow.ifAny(`questions.${id}.options.none`) ?? ui('none'))
                      : flow(`questions.${id}.options.${option}`)
                  }
                />
              ))}
            </span>
            <span className="face" />
          </label>
        ))}
        <SafeOptions id={id} flow={flow} question={question} given={given} type={many ? 'checkbox' : 'radio'} />
      </div>
      <p className="vh" role="status">
        {cleared > 0 && each(({ fields }) => fields('cleared', { count: cleared }))}
      </p>
    </>
  );
}
