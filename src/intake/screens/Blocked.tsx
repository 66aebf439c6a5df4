import { useWords } from '#src/words/use-words.ts';
import { Heading } from './Heading.tsx';

/** The browser keeps nothing for this page: why that can be, and what to do. */
export function Blocked() {
  const t = useWords('intake');
  return (
    <>
      <Heading>{t('blocked.title')}</Heading>
      <p>{t('blocked.why')}</p>
      <p>{t('blocked.do')}</p>
      <p>{t('blocked.guide')}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {t('blocked.again')}
        </button>
      </div>
    </>
  );
}
