import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';

/** The way back to all cases. */
export function BackToAll({ onBack }: { onBack: () => void }) {
  const t = useWords('intake');
  return (
    <button type="button" className="link-btn" onClick={onBack}>
      <Icon name="back" />
      {t('one.back')}
    </button>
  );
}
