import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHere } from '#src/here.ts';
import { bringWords } from '#src/loading/words.ts';
import { type PageWords, pageWords } from '#src/words/page-words.ts';
import type { FlowFile } from '#src/words/use-words.ts';

/** All that a flow says, in English, whatever the reader's language; undefined until it is there, or where it cannot be had. */
export function useEnglish(flow: FlowFile): PageWords | undefined {
  const { i18n } = useTranslation();
  const { route } = useHere();
  const [there, setThere] = useState(false);
  useEffect(() => {
    bringWords(i18n, { route, language: 'en' }).then(
      () => setThere(true),
      () => undefined,
    );
  }, [i18n, route]);
  return there ? pageWords(i18n, 'en', flow) : undefined;
}
