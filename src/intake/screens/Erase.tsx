import { useState } from 'react';
import { useWords } from '#src/words/use-words.ts';
import { faultOf } from '../cases/fault.ts';
import { ownKeys } from '../keys/own-keys.ts';
import type { Store } from '../vault/store.ts';
import { AskFirst } from './AskFirst.tsx';
import { Status } from './Status.tsx';

/** Deletes everything, whoever is inside or shut out: the header first, and with it every key; and which keys of the keyboard were chosen. */
export function Erase({ store, onErased }: { store: Store; onErased: () => void }) {
  const t = useWords('intake');
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>();
  const erase = () => {
    setFault(undefined);
    ownKeys.forget();
    void store.erase().then(onErased, (why) => setFault(faultOf(why)));
  };
  return (
    <div className="no-print">
      <AskFirst name={t('erase')} question={t('sure.all')} what={t('sure.allWhat')} onYes={erase} />
      <Status>{fault && t(`said.${fault}`)}</Status>
    </div>
  );
}
