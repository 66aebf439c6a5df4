import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Reason } from '../lock/reason.ts';
import { openerOf, type Unreadable } from '../opening/opener.ts';
import { pause, pauseAfter } from '../opening/pause.ts';
import type { Derive } from '../vault/derive.ts';
import { unlockVault } from '../vault/entry.ts';
import { LaterForm } from '../vault/form.ts';
import type { Store } from '../vault/store.ts';
import type { Vault } from '../vault/vault.ts';
import { Erase } from './Erase.tsx';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { Status } from './Status.tsx';
import { Trial } from './Trial.tsx';
import { Why } from './Why.tsx';

/** Why the cases stay shut. A wrong phrase and a damaged lock are one: nobody can tell them apart. */
type Refused = Unreadable | { readonly fault: 'shut' | 'later' | 'failed' };

/** Opens the cases with the phrase or the kit, whichever is typed. */
export function Unlock({
  store,
  derive,
  reason,
  onOpen,
  onGone,
  onErased,
}: {
  store: Store;
  derive: Derive;
  reason: Reason | undefined;
  onOpen: (vault: Vault, sound: boolean) => void;
  /** There is nothing to open any more: another tab has deleted it, or the browser has lost it. */
  onGone: (what: 'none' | 'lost') => void;
  onErased: () => void;
}) {
  const t = useWords('intake');
  const [refused, setRefused] = useState<Refused>();
  const [trying, setTrying] = useState(false);
  const wrong = useRef(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, help] = [useId(), useId()];

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
      const attempted = await unlockVault(store, opener, derive);
      if (typeof attempted === 'object') return onOpen(attempted.vault, attempted.sound);
      if (attempted !== 'shut') return onGone(attempted);
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
  // Words stand one after the other, however wide the field is.
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <>
      <Heading>{t('unlock.title')}</Heading>
      <Why reason={reason} />
      <Trial />
      <form className="card stack" {...leftAlone} onSubmit={submit}>
        <Fault id={message}>{refused && t(`unlock.${refused.fault}`, { ...refused })}</Fault>
        <div className="field">
          <label htmlFor="words">{t('unlock.words')}</label>
          <textarea
            id="words"
            name="words"
            className="inp"
            rows={3}
            ref={field}
            autoComplete="off"
            {...readByNobody}
            onKeyDown={enter}
            aria-invalid={refused !== undefined}
            aria-describedby={refused ? `${message} ${help}` : help}
          />
          <p className="hint" id={help}>
            {t('unlock.help')}
          </p>
        </div>
        <div className="acts">
          <button type="submit" className="btn">
            {t('unlock.open')}
          </button>
        </div>
        <Status>{trying && t('unlock.trying')}</Status>
      </form>
      <Erase store={store} onErased={onErased} />
    </>
  );
}
