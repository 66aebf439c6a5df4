import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import type { Reason } from '../lock/reason.ts';

/** Says why what was open is not any more; or that there is nothing any more. */
export function Why({ reason }: { reason: Reason | 'none' | undefined }) {
  const t = useWords('intake');
  return (
    reason && (
      <p className="banner" data-reason={reason}>
        <Icon name="lock" />
        <span>{t(`locked.${reason}`)}</span>
      </p>
    )
  );
}
