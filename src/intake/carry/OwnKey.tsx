import { useEffect, useId, useState } from 'react';
import { copyText } from '#src/copy-text.ts';
import { useWords } from '#src/words/use-words.ts';
import { Status } from '../screens/Status.tsx';
import type { Vault } from '../vault/vault.ts';
import { publicHalf } from './carry-file.ts';
import { Part } from './Part.tsx';

/** The public half of this vault's own keys, for colleagues. The secret half is made, used and forgotten. */
export function OwnKey({ vault }: { vault: Vault }) {
  const t = useWords('intake');
  const [key, setKey] = useState<string>();
  const [said, say] = useState<'copied' | 'byHand' | 'failed'>();
  const label = useId();
  useEffect(() => {
    let left = false;
    vault
      .ownKey()
      .then(publicHalf)
      .then(
        (made) => !left && setKey(made),
        () => !left && say('failed'),
      );
    return () => {
      left = true;
    };
  }, [vault]);
  return (
    <Part title={t('carry.key.title')}>
      <p>{t('carry.key.use')}</p>
      <p className="soft">{t('carry.key.safe')}</p>
      {key !== undefined && (
        <>
          <div className="field">
            <span id={label}>{t('carry.key.here')}</span>
            <output className="own-key" aria-labelledby={label} translate="no">
              {key}
            </output>
          </div>
          <div className="acts">
            <button type="button" className="btn" onClick={() => void copyText(key).then(say)}>
              {t('carry.key.copy')}
            </button>
          </div>
        </>
      )}
      <Status>{said && t(`carry.key.${said}`)}</Status>
    </Part>
  );
}
