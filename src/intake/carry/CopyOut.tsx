import { type FormEvent, useId, useState } from 'react';
import { now } from '#src/clock.ts';
import { useHere } from '#src/here.ts';
import { leftAlone } from '#src/left-alone.ts';
import { fileName, saveFile } from '#src/save-file.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import { pause } from '../opening/pause.ts';
import { Fault } from '../screens/Fault.tsx';
import { Status } from '../screens/Status.tsx';
import { TextField } from '../screens/TextField.tsx';
import { newPhrase } from '../vault/phrase.ts';
import type { Case } from '../vault/survey.ts';
import type { Vault } from '../vault/vault.ts';
import { type For, lockedFile, publicHalf } from './carry-file.ts';
import type { Carried } from './content.ts';
import { type Gathered, gathered } from './gather.ts';
import { NewPhrase } from './NewPhrase.tsx';
import { OlderOnes } from './OlderOnes.tsx';
import { Part } from './Part.tsx';
import { WhichCases } from './WhichCases.tsx';

/** What was made, or why nothing was. */
type Said =
  | 'making'
  | 'none'
  | 'noKey'
  | 'own'
  | 'tooLarge'
  | 'failed'
  | { readonly name: string; readonly made: number; readonly left: number };
/** What can go out: cases that are kept here, or one as it stands on the screen. */
export type Of = { readonly cases: readonly Case[] } | { readonly shown: () => Carried };
/** A file that is to be made: of what, and for whom. */
type Wanted = { readonly chosen: Of; readonly opens: For };

/** Locks cases into a file that leaves this browser: for whoever has a phrase that is drawn for it, or for a colleague. */
export function CopyOut({ vault, of }: { vault: Vault; of: Of }) {
  const t = useWords('intake');
  const { language } = useHere();
  const [drawn, setDrawn] = useState<{ phrase: string; language: Language; chosen: Of }>();
  const [older, setOlder] = useState<Wanted & { readonly names: readonly string[] }>();
  // How often it began anew, turned back or done: the focus is on the heading again.
  const [turns, setTurns] = useState(0);
  const [whom, setWhom] = useState<'phrase' | 'key'>('phrase');
  const [said, say] = useState<Said>();
  const message = useId();

  const begin = () => {
    setDrawn(undefined);
    setOlder(undefined);
    setTurns((before) => before + 1);
  };
  const save = async ({ chosen, opens }: Wanted, isKnown: boolean) => {
    say('making');
    // The work is done in one go: what is said before it must be seen first.
    await pause(50);
    // What only this vault opens is lost with it.
    if ('recipient' in opens && opens.recipient === (await publicHalf(await vault.ownKey()))) return say('own');
    const { cases, left, older: names } = await inIt(vault, chosen);
    if (cases.length === 0) return say('failed');
    if (names.length > 0 && !isKnown) {
      say(undefined);
      return setOlder({ chosen, opens, names });
    }
    const file = await lockedFile(cases, opens);
    if ('fault' in file) return say(file.fault);
    const name = fileName(now().on, 'age');
    saveFile(name, file, 'application/octet-stream');
    begin();
    say({ name, made: cases.length, left });
  };
  const make = (wanted: Wanted, isKnown = false) => {
    if (said !== 'making') void save(wanted, isKnown).catch(() => say('failed'));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = chosenOf(of, form);
    if ('cases' in chosen && chosen.cases.length === 0) return say('none');
    say(undefined);
    if (whom === 'phrase') return setDrawn({ phrase: newPhrase(language), language, chosen });
    // It comes with line breaks out of a letter.
    make({ chosen, opens: { recipient: String(form.get('key')).replace(/\s/g, '') } });
  };

  const fault = typeof said === 'string' && said !== 'making' ? t(`carry.out.${said}`) : undefined;
  const isKey = said === 'noKey' || said === 'own';
  return (
    <Part turns={turns} title={t('carry.out.title')}>
      <p>{t('cases' in of ? 'carry.out.use' : 'carry.out.shown')}</p>
      <Fault id={message}>{fault}</Fault>
      {older && <OlderOnes names={older.names} onGoOn={() => make(older, true)} onLeave={begin} />}
      {drawn && !older && (
        <NewPhrase {...drawn} onHave={() => make({ chosen: drawn.chosen, opens: { phrase: drawn.phrase } })} />
      )}
      {!drawn && !older && (
        <form className="stack" {...leftAlone} onSubmit={submit}>
          {'cases' in of && <WhichCases {...of} />}
          <fieldset className="stack">
            <legend>{t('carry.out.whom')}</legend>
            {(['phrase', 'key'] as const).map((each) => (
              <label className="switch" key={each}>
                <input type="radio" name="whom" checked={whom === each} onChange={() => setWhom(each)} />
                {t(`carry.out.${each}`)}
              </label>
            ))}
          </fieldset>
          {whom === 'key' && (
            <TextField
              label={t('carry.out.paste')}
              help={t('carry.out.pasteHelp')}
              fault={isKey ? message : undefined}
              name="key"
              rows={2}
            />
          )}
          <div className="acts">
            <button type="submit" className="btn">
              {t('carry.out.next')}
            </button>
          </div>
        </form>
      )}
      <Status>{told(said)}</Status>
    </Part>
  );

  function told(said: Said | undefined) {
    if (said === 'making') return t('carry.out.making');
    if (typeof said !== 'object') return undefined;
    const { name, made, left } = said;
    const count = t('carry.out.made', { count: made, name });
    return left > 0 ? `${count} ${t('carry.out.left', { count: left })}` : count;
  }
}

const inIt = async (vault: Vault, of: Of): Promise<Gathered> =>
  'cases' in of ? gathered(vault, of.cases) : { cases: [of.shown()], left: 0, older: [] };

/** Of cases those that were chosen in the form. */
function chosenOf(of: Of, form: FormData): Of {
  if (!('cases' in of) || form.get('which') !== 'some') return of;
  const ids = new Set(form.getAll('case'));
  return { cases: of.cases.filter(({ id }) => ids.has(id)) };
}
