import { useWords } from '#src/words/use-words.ts';

/** Says that another tab was faster, so that the words on the new paper open nothing. */
export function Beaten() {
  const t = useWords('intake');
  return (
    <p className="banner banner--late" role="alert">
      {t('renew.beaten')}
    </p>
  );
}
