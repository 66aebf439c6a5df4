import { type FormEvent, useId, useState } from 'react';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useWords } from '#src/words/use-words.ts';
import type { faultOf } from '../cases/fault.ts';
import { twoPlaces } from '../opening/places.ts';
import { isWord } from '../vault/words.ts';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { Status } from './Status.tsx';

/** Asks back two words by their places; only who has them on paper goes on. */
export function AskBack({
  of,
  words,
  done,
  unless,
  onRight,
  onBack,
}: {
  /** Which of the two papers is asked for. */
  of: 'kit' | 'phrase';
  words: string;
  /** What the button says that goes on. */
  done: string;
  /** Among which words it is said why that did not succeed. */
  unless: 'said' | 'renew';
  /** Goes on; gives why that did not succeed. */
  onRight: () => Promise<ReturnType<typeof faultOf> | undefined>;
  onBack: () => void;
}) {
  const t = useWords('intake');
  const all = words.split(' ');
  const [places] = useState(() => twoPlaces(all.length));
  const [wrong, setWrong] = useState<number>();
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState<ReturnType<typeof faultOf>>();
  const message = useId();
  const nameOf = (place: number) => `word-${place}`;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (making) return;
    const form = event.currentTarget;
    const typed = new FormData(form);
    const another = places.find((place) => !isWord(String(typed.get(nameOf(place))), all[place - 1] ?? ''));
    setWrong(another);
    if (another !== undefined) return form.querySelector<HTMLElement>(`[name="${nameOf(another)}"]`)?.focus();
    setMaking(true);
    void onRight().then((why) => {
      setFailed(why);
      setMaking(false);
    });
  };

  return (
    <>
      <Heading>{t('ask.title')}</Heading>
      <p className="lead">{t(`ask.${of}.lead`)}</p>
      <form className="card stack" {...leftAlone} onSubmit={submit}>
        <Fault id={message}>{wrong === undefined ? undefined : t('ask.wrong', { place: wrong })}</Fault>
        {places.map((place) => (
          <div className="field" key={place}>
            <label htmlFor={nameOf(place)}>{t(`ask.${of}.word`, { place })}</label>
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
          <button type="submit" className="btn" aria-disabled={making}>
            {done}
          </button>
          {/* Not while these words begin to count: a second run would then call them void. */}
          <button type="button" className="link-btn" aria-disabled={making} onClick={making ? undefined : onBack}>
            {t('ask.back')}
          </button>
        </div>
        <Status>{making ? t('ask.making') : failed && t(`${unless}.${failed}`)}</Status>
      </form>
    </>
  );
}
