import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { leftAlone } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { Fault } from '../screens/Fault.tsx';
import { WordsField } from '../screens/WordsField.tsx';
import { readPhrase } from '../vault/phrase.ts';
import type { Misread } from '../vault/words.ts';

/** Asks for the phrase of a file. */
export function FilePhrase({
  refused,
  onPhrase,
}: {
  /** The words that were typed last do not open it. */
  refused: boolean;
  onPhrase: (phrase: string) => void;
}) {
  const t = useWords('intake');
  const [misread, setMisread] = useState<Misread>();
  const field = useRef<HTMLTextAreaElement>(null);
  const message = useId();
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const phrase = readPhrase(field.current?.value ?? '');
    setMisread(typeof phrase === 'string' ? undefined : phrase);
    if (typeof phrase === 'string') onPhrase(phrase);
    else field.current?.focus();
  };
  const told = () => {
    if (misread?.fault === 'word') return t('unlock.word', { at: misread.at });
    if (misread) return t('carry.in.count', { count: misread.count });
    return refused ? t('carry.in.shut') : undefined;
  };
  const fault = told();
  return (
    <form className="stack" {...leftAlone} onSubmit={submit}>
      <Fault id={message}>{fault}</Fault>
      <WordsField label={t('carry.in.words')} fault={fault && message} field={field} />
      <div className="acts">
        <button type="submit" className="btn">
          {t('carry.in.open')}
        </button>
      </div>
    </form>
  );
}
