import { useWords } from '#src/words/use-words.ts';
import { Heading } from './Heading.tsx';
import { Trial } from './Trial.tsx';

/** What the room shows before it is alive, and until it knows what is kept in this browser. */
export function Looking() {
  const t = useWords('intake');
  return (
    <>
      <Heading>{t('title')}</Heading>
      <Trial />
      <noscript>
        <p className="banner">{t('looking.noScript')}</p>
      </noscript>
      <p className="at-once">{t('looking.now')}</p>
      <p className="at-once soft">{t('looking.slow')}</p>
    </>
  );
}
