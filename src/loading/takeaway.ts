import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Takeaway } from '#src/takeaway.ts';
import { addWords } from '#src/words/i18n.ts';
import { languages } from '#src/words/languages.ts';
import { whenIdle } from './idle.ts';
import { takeawayPiece } from './pieces.ts';

let loaded: Takeaway | undefined;

/** What can be taken away from a result, once it is there; asked for when nothing else is to do, in one file that is the same for all. */
export function useTakeaway(): Takeaway | undefined {
  const { i18n } = useTranslation();
  const [piece, setPiece] = useState<Takeaway>();
  useEffect(() => {
    const take = (found: Takeaway) => {
      loaded = found;
      for (const language of languages) addWords(i18n, language, found.words[language]);
      setPiece(found);
    };
    if (loaded) {
      take(loaded);
      return undefined;
    }
    // What fails here is asked for again once there is a connection.
    const ask = () => whenIdle(() => void takeawayPiece().then(take, () => undefined));
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [i18n]);
  return piece;
}
