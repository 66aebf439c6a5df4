import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { Fault } from '../screens/Fault.tsx';
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
  const [message, help] = [useId(), useId()];
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
      <div className="field">
        <label htmlFor="file-words">{t('carry.in.words')}</label>
        <textarea
          id="file-words"
          className="inp"
          rows={3}
          ref={field}
          autoComplete="off"
          {...readByNobody}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${message} ${help}` : help}
        />
        <p className="hint" id={help}>
          {t('unlock.help')}
        </p>
      </div>
      <div className="acts">
        <button type="submit" className="btn">
          {t('carry.in.open')}
        </button>
      </div>
    </form>
  );
}
