import { useWords } from '#src/words/use-words.ts';
import { BackToAll } from '../screens/BackToAll.tsx';
import { Heading } from '../screens/Heading.tsx';

/** The new words count: what the old ones open now, and what they still open elsewhere. */
export function Renewed({ onBack }: { onBack: () => void }) {
  const t = useWords('intake');
  return (
    <>
      <Heading>{t('renew.done.title')}</Heading>
      <p className="lead">{t('renew.done.now')}</p>
      <p>{t('renew.old')}</p>
      <p>{t('renew.done.paper')}</p>
      <BackToAll onBack={onBack} />
    </>
  );
}
