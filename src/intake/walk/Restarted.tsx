import { useWords } from '#src/words/use-words.ts';

/** Says that a guide was begun once more, with the way back: an interview is not lost by one press. */
export function Restarted({ onBack }: { onBack: () => void }) {
  const t = useWords('intake');
  return (
    <div role="status" className="banner banner--late stack no-print">
      <p>{t('walk.restarted')}</p>
      <button type="button" className="btn btn--plain" onClick={onBack}>
        {t('walk.bringBack')}
      </button>
    </div>
  );
}
