import { useWords } from '#src/words/use-words.ts';
import { Status } from '../screens/Status.tsx';

/** Says that a guide was begun once more, with the way back: an interview is not lost by one press. */
export function Restarted({ onBack }: { onBack: () => void }) {
  const t = useWords('intake');
  return (
    <div className="stack no-print">
      <Status>{t('walk.restarted')}</Status>
      <button type="button" className="btn btn--plain" onClick={onBack}>
        {t('walk.bringBack')}
      </button>
    </div>
  );
}
