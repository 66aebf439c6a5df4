import { useId } from 'react';
import { readByNobody } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { type Act, type KeyOf, withKey } from './own-keys.ts';

/** What was typed and cannot be the key: it does something else already, or nothing that a key can. */
export type Misfit = { readonly key: string; readonly does: Act | 'none' };

/** The field of one key: what is typed there takes its place, unless it does something else already. */
export function KeyField({
  act,
  of,
  fault,
  onChange,
  onFault,
}: {
  act: Act;
  of: KeyOf;
  fault: Misfit | undefined;
  onChange: (of: KeyOf) => void;
  onFault: (fault: Misfit) => void;
}) {
  const t = useWords('intake');
  const id = useId();
  const type = (value: string) => {
    // Before or after the one that stands there.
    const key = value.toLowerCase().replace(of[act], '');
    const next = withKey(of, act, key);
    if (typeof next === 'object') onChange(next);
    else onFault({ key, does: next });
  };
  return (
    <li>
      <input
        id={id}
        className="key"
        autoComplete="off"
        {...readByNobody}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${id}-fault`}
        value={of[act].toUpperCase()}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => type(target.value)}
      />
      <label htmlFor={id}>{t(`keys.does.${act}`)}</label>
      {fault && (
        <p id={`${id}-fault`} role="alert" className="banner banner--late">
          {fault.does === 'none'
            ? t('keys.none')
            : t('keys.taken', { key: fault.key.toUpperCase(), does: t(`keys.does.${fault.does}`) })}
        </p>
      )}
    </li>
  );
}
