import { useEffect, useState } from 'react';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import { faultOf } from './cases/fault.ts';
import type { LoadAnew } from './lock/load-anew.ts';
import { note, type Reason } from './lock/reason.ts';
import type { Found } from './opening/look-for.ts';
import { AskBack } from './screens/AskBack.tsx';
import { Lost } from './screens/Lost.tsx';
import { OpenCases } from './screens/OpenCases.tsx';
import { Papers } from './screens/Papers.tsx';
import { Unlock } from './screens/Unlock.tsx';
import { useHeadingFocus } from './screens/use-heading-focus.ts';
import { Welcome } from './screens/Welcome.tsx';
import type { Derive } from './vault/derive.ts';
import { beginVault, type Drawn } from './vault/entry.ts';
import type { Store } from './vault/store.ts';
import type { Vault } from './vault/vault.ts';

/** What the room is given from outside: what makes keys, what loads the page anew, and why it was loaded this time. */
export type Given = { readonly derive: Derive; readonly loadAnew: LoadAnew; readonly reason: Reason | undefined };

type Stage =
  | { readonly at: Found['at']; readonly beaten?: true }
  | { readonly at: 'papers' | 'ask'; readonly drawn: Drawn; readonly language: Language }
  | { readonly at: 'open'; readonly vault: Vault; readonly sound: boolean };

/** The way through the room: set up or unlock, then the cases. */
export function Stages({ store, first, derive, loadAnew, reason }: Given & { store: Store; first: Found['at'] }) {
  const t = useWords('intake');
  const ui = useWords('ui');
  const [stage, go] = useState<Stage>({ at: first });
  useHeadingFocus(stage.at);

  // What is printed bears the title, and the browser remembers it: once there is something to hide it says nothing.
  const tab = 'drawn' in stage || 'vault' in stage ? ui('name') : ui('titled', { title: t('title') });
  useEffect(() => {
    document.title = tab;
  }, [tab]);

  const open = (vault: Vault, sound: boolean) => {
    // However the page is loaded next, unless somebody says more.
    note('loaded');
    go({ at: 'open', vault, sound });
  };
  const begin = async (drawn: Drawn): Promise<ReturnType<typeof faultOf> | undefined> => {
    try {
      const vault = await beginVault(store, drawn, derive);
      drawn.kit.secret.fill(0);
      // Another tab was first: there are cases already.
      if (vault) open(vault, true);
      else go({ at: 'unlock', beaten: true });
      return undefined;
    } catch (fault) {
      return faultOf(fault);
    }
  };
  const erased = () => loadAnew('erased');

  switch (stage.at) {
    case 'welcome':
      return (
        <Welcome derive={derive} reason={reason} onDrawn={(drawn, language) => go({ at: 'papers', drawn, language })} />
      );
    case 'papers':
      return (
        <Papers
          drawn={stage.drawn}
          title={t('papers.title')}
          lead={t('papers.lead')}
          language={stage.language}
          onHave={() => go({ ...stage, at: 'ask' })}
        />
      );
    case 'ask':
      return (
        <AskBack
          of="kit"
          words={stage.drawn.kit.words}
          done={t('ask.done')}
          unless="said"
          onRight={() => begin(stage.drawn)}
          onBack={() => go({ ...stage, at: 'papers' })}
        />
      );
    case 'unlock':
      return (
        <Unlock
          store={store}
          derive={derive}
          reason={reason}
          beaten={stage.beaten}
          onOpen={open}
          onGone={(at) => go({ at: at === 'none' ? 'welcome' : at })}
          onErased={erased}
        />
      );
    case 'lost':
      return <Lost store={store} onErased={erased} />;
    case 'open':
      return <OpenCases {...stage} store={store} derive={derive} loadAnew={loadAnew} />;
  }
}
