import type { KeyboardEvent, RefObject } from 'react';
import { useWords } from '#src/words/use-words.ts';
import { TextField } from './TextField.tsx';

/** Where words are typed that open something: the cases, or a file of them. */
export function WordsField({
  label,
  fault,
  field,
}: {
  label: string;
  /** The id under which it is said what is wrong; undefined where nothing is. */
  fault: string | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
}) {
  const t = useWords('intake');
  // Words stand one after the other, however wide the field is.
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <TextField
      label={label}
      help={t('unlock.help')}
      fault={fault}
      name="words"
      rows={3}
      ref={field}
      onKeyDown={enter}
    />
  );
}
