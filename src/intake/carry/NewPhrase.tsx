import { useEffect, useRef } from 'react';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import { WordList } from '../screens/WordList.tsx';

/** The phrase of a file, to be written down before there is a file that nothing else opens. */
export function NewPhrase({ phrase, language, onHave }: { phrase: string; language: Language; onHave: () => void }) {
  const t = useWords('intake');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h3 tabIndex={-1} ref={heading}>
        {t('carry.out.words')}
      </h3>
      <p>{t('carry.out.wordsUse')}</p>
      <WordList words={phrase} language={language} />
      <div className="acts">
        <button type="button" className="btn" onClick={onHave}>
          {t('carry.out.have')}
        </button>
      </div>
    </div>
  );
}
