import { type ComponentProps, type ReactNode, useId } from 'react';
import { readByNobody } from '#src/left-alone.ts';

/** A field for a text of lines, with what helps to fill it in, and tied to what is wrong with it. */
export function TextField({
  label,
  help,
  fault,
  ...own
}: {
  label: ReactNode;
  help?: string;
  /** The id under which it is said what is wrong; undefined where nothing is. */
  fault?: string | undefined;
} & ComponentProps<'textarea'>) {
  const [field, hint] = [useId(), useId()];
  const describing = [fault, help && hint].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        className="inp"
        autoComplete="off"
        {...readByNobody}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describing || undefined}
        {...own}
      />
      {help && (
        <p className="hint" id={hint}>
          {help}
        </p>
      )}
    </div>
  );
}
