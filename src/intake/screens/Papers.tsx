import { Icon } from '#src/look/Icon.tsx';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Drawn } from '../vault/entry.ts';
import { Heading } from './Heading.tsx';
import { WordList } from './WordList.tsx';

/** The phrase and the kit, to be written down; on paper comes the kit alone. */
export function Papers({ drawn, language, onHave }: { drawn: Drawn; language: Language; onHave: () => void }) {
  const t = useWords('intake');
  return (
    <>
      <div className="stack no-print">
        <Heading>{t('papers.title')}</Heading>
        <p className="lead">{t('papers.lead')}</p>
        <section className="card stack">
          <h2>{t('papers.phrase.title')}</h2>
          <p>{t('papers.phrase.use')}</p>
          <WordList words={drawn.phrase} language={language} />
        </section>
      </div>
      <section className="card stack">
        <h2>{t('papers.kit.title')}</h2>
        <p>{t('papers.kit.use')}</p>
        <WordList words={drawn.kit.words} language={language} />
        <div className="no-print stack">
          <button type="button" className="btn btn--plain" onClick={() => print()}>
            <Icon name="print" />
            {t('papers.kit.print')}
          </button>
          <p className="hint">{t('papers.kit.printer')}</p>
        </div>
      </section>
      <div className="acts">
        <button type="button" className="btn" onClick={onHave}>
          {t('papers.have')}
        </button>
      </div>
    </>
  );
}
