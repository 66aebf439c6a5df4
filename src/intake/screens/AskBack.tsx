import { type FormEvent, useId, useState } from 'react';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import { faultOf } from '../cases/fault.ts';
import { twoPlaces } from '../opening/places.ts';
import type { Derive } from '../vault/derive.ts';
import { beginVault, type Drawn } from '../vault/entry.ts';
import type { Store } from '../vault/store.ts';
import type { Vault } from '../vault/vault.ts';
import { isWord } from '../vault/words.ts';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { Status } from './Status.tsx';

/** Asks back two words of the kit, by their places; only who has them on paper begins. */
export function AskBack({
  store,
  derive,
  drawn,
  onBegun,
  onTaken,
  onBack,
}: {
  store: Store;
  derive: Derive;
  drawn: Drawn;
  onBegun: (vault: Vault) => void;
  /** Another tab was first: there are cases already. */
  onTaken: () => void;
  onBack: () => void;
}) {
  const t = useWords('intake');
  const [places] = useState(twoPlaces);
  const [wrong, setWrong] = useState<number>();
  const [making, setMaking] = useState<'now' | ReturnType<typeof faultOf>>();
  const message = useId();
  const words = drawn.kit.words.split(' ');
  const nameOf = (place: number) => `word-${place}`;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (making === 'now') return;
    const form = event.currentTarget;
    const typed = new FormData(form);
    const another = places.find((place) => !isWord(String(typed.get(nameOf(place))), words[place - 1] ?? ''));
    setWrong(another);
    if (another !== undefined) return form.querySelector<HTMLElement>(`[name="${nameOf(another)}"]`)?.focus();
    setMaking('now');
    void beginVault(store, drawn, derive).then(
      (vault) => (vault ? onBegun(vault) : onTaken()),
      (fault) => setMaking(faultOf(fault)),
    );
  };

  return (
    <>
      <Heading>{t('ask.title')}</Heading>
      <p className="lead">{t('ask.lead')}</p>
      <form className="card stack" {...leftAlone} onSubmit={submit}>
        <Fault id={message}>{wrong === undefined ? undefined : t('ask.wrong', { place: wrong })}</Fault>
        {places.map((place) => (
          <div className="field" key={place}>
            <label htmlFor={nameOf(place)}>{t('ask.word', { place })}</label>
            <input
              id={nameOf(place)}
              name={nameOf(place)}
              className="inp"
              autoComplete="off"
              {...readByNobody}
              {...(place === wrong && { 'aria-invalid': true, 'aria-describedby': message })}
            />
          </div>
        ))}
        <div className="acts">
          <button type="submit" className="btn">
            {t('ask.done')}
          </button>
          <button type="button" className="link-btn" onClick={onBack}>
            {t('ask.back')}
          </button>
        </div>
        <Status>{making && (making === 'now' ? t('ask.making') : t(`said.${making}`))}</Status>
      </form>
    </>
  );
}
