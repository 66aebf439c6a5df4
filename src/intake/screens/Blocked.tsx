import { useWords } from '#src/words/use-words.ts';
import { Heading } from './Heading.tsx';

/** The browser keeps nothing for this page: why that can be, and what to do; where there had been cases, that they are not to be cleared away. */
export function Blocked({ had }: { had: boolean }) {
  const t = useWords('intake');
  return (
    <>
      <Heading>{t('blocked.title')}</Heading>
      <p>{t('blocked.why')}</p>
      <p>{t('blocked.do')}</p>
      {had && <p className="banner banner--late">{t('blocked.had')}</p>}
      <p>{t('blocked.guide')}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {t('blocked.again')}
        </button>
      </div>
    </>
  );
}
