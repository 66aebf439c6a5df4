import { useId, useState } from 'react';
import { useHere } from '#src/here.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import { overwrite } from '../opening/opener.ts';
import { BackToAll } from '../screens/BackToAll.tsx';
import { Beaten } from '../screens/Beaten.tsx';
import { Heading } from '../screens/Heading.tsx';
import { WordsForm } from '../screens/WordsForm.tsx';
import type { Derive } from '../vault/derive.ts';
import type { Opener } from '../vault/door.ts';
import { drawVault, unlockVault } from '../vault/entry.ts';
import type { Store } from '../vault/store.ts';
import type { Fresh } from './Renew.tsx';

const choices = ['phrase', 'kit', 'both'] as const;

/** Why words are set anew, what that does and what not, which of them, and the words that count until then. */
export function WhatAnew({
  store,
  derive,
  both,
  beaten,
  onDrawn,
  onBack,
}: {
  store: Store;
  derive: Derive;
  /** Both are to be chosen unless somebody chooses otherwise. */
  both: boolean;
  /** Another tab has set other words meanwhile. */
  beaten: boolean;
  onDrawn: (opener: Opener, fresh: Fresh, language: Language) => void;
  onBack: () => void;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  const [chosen, choose] = useState<(typeof choices)[number]>(both ? 'both' : 'phrase');
  const group = useId();

  const attempt = async (opener: Opener) => {
    const attempted = await unlockVault(store, opener, derive);
    if (attempted === 'shut') {
      overwrite(opener);
      return false;
    }
    if (typeof attempted === 'string') throw new Error('there is nothing to open any more');
    // It was opened to see whether these are the words, and for nothing else.
    attempted.vault.lock();
    const { phrase, kit, cost } = await drawVault(language, derive);
    onDrawn(opener, { cost, ...(chosen !== 'kit' && { phrase }), ...(chosen !== 'phrase' && { kit }) }, language);
    return true;
  };

  return (
    <>
      <Heading>{t('renew.title')}</Heading>
      {beaten && <Beaten />}
      <p className="lead">{t('renew.why')}</p>
      <p>{t('renew.then')}</p>
      <p>{t('renew.old')}</p>
      <WordsForm button={t('renew.draw')} onTry={attempt}>
        <fieldset className="stack">
          <legend>{t('renew.what.title')}</legend>
          {choices.map((each) => (
            <label className="switch" key={each}>
              <input type="radio" name={group} value={each} checked={chosen === each} onChange={() => choose(each)} />
              {t(`renew.what.${each}`)}
            </label>
          ))}
        </fieldset>
        <p>{t('renew.present')}</p>
      </WordsForm>
      <BackToAll onBack={onBack} />
    </>
  );
}
