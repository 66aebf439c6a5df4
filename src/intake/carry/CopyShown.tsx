import { useWords } from '#src/words/use-words.ts';
import { Status } from '../screens/Status.tsx';
import type { Vault } from '../vault/vault.ts';
import type { Carried } from './content.ts';
import { useDesk } from './use-desk.ts';

/** Copies one case out as it stands on the screen: where it cannot be saved here. */
export function CopyShown({ vault, shown }: { vault: Vault; shown: () => Carried }) {
  const t = useWords('intake');
  const [desk] = useDesk();
  return (
    <>
      <Status>{desk === 'gone' && t('carry.gone')}</Status>
      {typeof desk === 'object' && <desk.CopyOut vault={vault} of={{ shown }} />}
    </>
  );
}
