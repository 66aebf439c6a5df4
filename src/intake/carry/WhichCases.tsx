import { useState } from 'react';
import { useWords } from '#src/words/use-words.ts';
import type { Case } from '../vault/survey.ts';

/** Which cases go along: all of them, or some by their nicknames. */
export function WhichCases({ cases }: { cases: readonly Case[] }) {
  const t = useWords('intake');
  const [which, setWhich] = useState<'all' | 'some'>('all');
  return (
    <fieldset className="stack">
      <legend>{t('carry.out.which')}</legend>
      {(['all', 'some'] as const).map((each) => (
        <label className="switch" key={each}>
          <input type="radio" name="which" value={each} checked={which === each} onChange={() => setWhich(each)} />
          {t(`carry.out.${each}`)}
        </label>
      ))}
      {which === 'some' && (
        <ul className="cases">
          {cases.map(({ id, name }) => (
            <li key={id}>
              <label className="switch">
                <input type="checkbox" name="case" value={id} />
                <bdi>{name || t('cases.noName')}</bdi>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
