import { Icon } from '#src/look/Icon.tsx';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Drawn } from '../vault/entry.ts';
import { Heading } from './Heading.tsx';
import { WordList } from './WordList.tsx';

/** A phrase, a kit, or both, to be written down; on paper comes the kit alone. */
export function Papers({
  drawn: { phrase, kit },
  title,
  lead,
  language,
  onHave,
}: {
  drawn: Partial<Drawn>;
  title: string;
  lead: string;
  /** Of the words that were drawn, whatever the page speaks by now. */
  language: Language;
  onHave: () => void;
}) {
  const t = useWords('intake');
  return (
    <>
      <div className="stack no-print">
        <Heading>{title}</Heading>
        <p className="lead">{lead}</p>
        {phrase !== undefined && (
          <section className="card stack">
            <h2>{t('papers.phrase.title')}</h2>
            <p>{t('papers.phrase.use')}</p>
            <WordList words={phrase} language={language} />
          </section>
        )}
      </div>
      {kit && (
        <section className="card stack">
          <h2>{t('papers.kit.title')}</h2>
          <p>{t('papers.kit.use')}</p>
          <WordList words={kit.words} language={language} />
          <div className="no-print stack">
            <button type="button" className="btn btn--plain" onClick={() => print()}>
              <Icon name="print" />
              {t('papers.kit.print')}
            </button>
            <p className="hint">{t('papers.kit.printer')}</p>
          </div>
        </section>
      )}
      <div className="acts">
        <button type="button" className="btn" onClick={onHave}>
          {t(phrase !== undefined && kit ? 'papers.have' : 'papers.haveOne')}
        </button>
      </div>
    </>
  );
}
