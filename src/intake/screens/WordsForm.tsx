import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { leftAlone } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { openerOf, type Unreadable } from '../opening/opener.ts';
import { pause, pauseAfter } from '../opening/pause.ts';
import type { Opener } from '../vault/door.ts';
import { LaterForm } from '../vault/form.ts';
import { Fault } from './Fault.tsx';
import { Status } from './Status.tsx';
import { WordsField } from './WordsField.tsx';

/** Why words open nothing. A wrong phrase and a damaged lock are one: nobody can tell them apart. */
type Refused = Unreadable | { readonly fault: 'shut' | 'later' | 'failed' };

/** Asks for the phrase or the kit, whichever is typed, and says what is wrong with it. */
export function WordsForm({
  button,
  onTry,
  children,
}: {
  button: string;
  /** Whether the words open the cases. */
  onTry: (opener: Opener) => Promise<boolean>;
  /** What is asked beside them. */
  children?: ReactNode;
}) {
  const t = useWords('intake');
  const [refused, setRefused] = useState<Refused>();
  const [trying, setTrying] = useState(false);
  const wrong = useRef(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const message = useId();

  const refuse = (why: Refused) => {
    setRefused(why);
    field.current?.focus();
  };
  const attempt = async (typed: string) => {
    const opener = openerOf(typed);
    if ('fault' in opener) return refuse(opener);
    setRefused(undefined);
    setTrying(true);
    try {
      if (await onTry(opener)) return;
      wrong.current += 1;
      await pause(pauseAfter(wrong.current));
      refuse({ fault: 'shut' });
    } catch (fault) {
      refuse({ fault: fault instanceof LaterForm ? 'later' : 'failed' });
    } finally {
      setTrying(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!trying) void attempt(field.current?.value ?? '');
  };

  return (
    <form className="card stack" {...leftAlone} onSubmit={submit}>
      <Fault id={message}>{refused && t(`unlock.${refused.fault}`, { ...refused })}</Fault>
      {children}
      <WordsField label={t('unlock.words')} fault={refused && message} field={field} />
      <div className="acts">
        <button type="submit" className="btn">
          {button}
        </button>
      </div>
      <Status>{trying && t('unlock.trying')}</Status>
    </form>
  );
}
