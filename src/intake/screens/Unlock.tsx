import { useWords } from '#src/words/use-words.ts';
import type { Reason } from '../lock/reason.ts';
import { overwrite } from '../opening/opener.ts';
import type { Derive } from '../vault/derive.ts';
import type { Opener } from '../vault/door.ts';
import { unlockVault } from '../vault/entry.ts';
import type { Store } from '../vault/store.ts';
import type { Vault } from '../vault/vault.ts';
import { Beaten } from './Beaten.tsx';
import { Erase } from './Erase.tsx';
import { Heading } from './Heading.tsx';
import { Trial } from './Trial.tsx';
import { Why } from './Why.tsx';
import { WordsForm } from './WordsForm.tsx';

/** Opens the cases with the phrase or the kit. */
export function Unlock({
  store,
  derive,
  reason,
  beaten,
  onOpen,
  onGone,
  onErased,
}: {
  store: Store;
  derive: Derive;
  reason: Reason | undefined;
  /** Another tab was set up meanwhile, with other words. */
  beaten: true | undefined;
  onOpen: (vault: Vault, sound: boolean) => void;
  /** There is nothing to open any more: another tab has deleted it, or the browser has lost it. */
  onGone: (what: 'none' | 'lost') => void;
  onErased: () => void;
}) {
  const t = useWords('intake');
  const attempt = async (opener: Opener) => {
    const attempted = await unlockVault(store, opener, derive).finally(() => overwrite(opener));
    if (attempted === 'shut') return false;
    if (typeof attempted === 'string') onGone(attempted);
    else onOpen(attempted.vault, attempted.sound);
    return true;
  };
  return (
    <>
      <Heading>{t('unlock.title')}</Heading>
      <Why reason={reason} />
      {beaten && <Beaten />}
      <Trial />
      <WordsForm button={t('unlock.open')} onTry={attempt} />
      <Erase store={store} onErased={onErased} />
    </>
  );
}
