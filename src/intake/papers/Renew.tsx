import { useState } from 'react';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import { faultOf } from '../cases/fault.ts';
import { overwrite } from '../opening/opener.ts';
import { AskBack } from '../screens/AskBack.tsx';
import { Papers } from '../screens/Papers.tsx';
import { useHeadingFocus } from '../screens/use-heading-focus.ts';
import type { Derive } from '../vault/derive.ts';
import type { Opener } from '../vault/door.ts';
import type { Drawn } from '../vault/entry.ts';
import type { Store } from '../vault/store.ts';
import type { Vault } from '../vault/vault.ts';
import { Renewed } from './Renewed.tsx';
import { WhatAnew } from './WhatAnew.tsx';

/** Words that were drawn to take the place of others: one of the two papers, or both. */
export type Fresh = Pick<Drawn, 'cost'> & Partial<Drawn>;

type Step =
  | { readonly at: 'what'; readonly beaten: boolean }
  | { readonly at: 'papers' | 'ask'; readonly opener: Opener; readonly fresh: Fresh; readonly language: Language }
  | { readonly at: 'done'; readonly both: boolean };

/** Sets another phrase, another kit, or both. Until two of the new words were asked back the old ones count, and from then on they open nothing here. */
export function Renew({
  store,
  vault,
  derive,
  sound,
  onDone,
}: {
  store: Store;
  vault: Vault;
  derive: Derive;
  /** False where one of the two ways in has suffered. */
  sound: boolean;
  /** Goes back to the cases; whether both ways in are new. */
  onDone: (both: boolean) => void;
}) {
  const t = useWords('intake');
  const [step, go] = useState<Step>({ at: 'what', beaten: false });
  useHeadingFocus(step.at);

  switch (step.at) {
    case 'what':
      return (
        <WhatAnew
          store={store}
          derive={derive}
          both={!sound}
          beaten={step.beaten}
          onDrawn={(opener, fresh, language) => go({ at: 'papers', opener, fresh, language })}
          onBack={() => onDone(false)}
        />
      );
    case 'papers':
      return (
        <Papers
          drawn={step.fresh}
          title={t('renew.papers.title')}
          lead={t('renew.papers.lead')}
          language={step.language}
          onHave={() => go({ ...step, at: 'ask' })}
        />
      );
    case 'ask': {
      const { opener, fresh } = step;
      const { phrase, kit, cost } = fresh;
      const set = async () => {
        const anew = { ...(phrase && { phrase: { words: phrase, cost } }), ...(kit && { kit: kit.secret }) };
        try {
          // The words opened the cases a moment ago: where they do not any more, another tab has set others.
          const isSet = await vault.renew(opener, anew, derive);
          overwrite(opener);
          kit?.secret.fill(0);
          go(isSet ? { at: 'done', both: phrase !== undefined && kit !== undefined } : { at: 'what', beaten: true });
          return undefined;
        } catch (fault) {
          return faultOf(fault);
        }
      };
      return (
        <AskBack
          of={kit ? 'kit' : 'phrase'}
          words={kit?.words ?? phrase ?? ''}
          done={t('renew.set')}
          unless="renew"
          onRight={set}
          onBack={() => go({ ...step, at: 'papers' })}
        />
      );
    }
    case 'done':
      return <Renewed onBack={() => onDone(step.both)} />;
  }
}
