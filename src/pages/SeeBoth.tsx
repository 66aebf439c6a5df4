import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';

/** Puts the other language beside the reader's own, under a question and in the result; pressed again, takes it away. */
export function SeeBoth({ flow }: { flow: string }) {
  const each = useEach(flow);
  const { language, both, speak } = useHere();
  return (
    <button
      type="button"
      className="link-btn at-once"
      onClick={({ currentTarget }) => speak(language, !both, currentTarget)}
    >
      <Icon name="both" />
      {each(({ ui }) => ui(both ? `seeOnly.${language}` : 'seeBoth'))}
    </button>
  );
}
