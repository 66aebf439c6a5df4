import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';

/** Says that nobody from outside has reviewed the room yet. */
export function Trial() {
  const t = useWords('intake');
  return (
    <p className="banner banner--late no-print">
      <Icon name="warn" />
      <span>{t('trial')}</span>
    </p>
  );
}
