import type { Found } from '#machines/engine/find.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useWords } from '#src/words/use-words.ts';
import type { Telling } from './telling.ts';

/** The short answer: the first short finding that is sure. Those before it that only might hold stand under what is open. */
export function ShortAnswer({ found, words }: { found: readonly Found[] } & Telling) {
  const t = useWords('result');
  const sure = found.find((one) => one.sure);
  if (!sure) return null;
  return (
    <section className="answer" aria-labelledby="answer" data-finding={sure.id}>
      <p className="flowq">{t('short')}</p>
      <h1 id="answer" tabIndex={-1}>
        <Unbroken text={words.flow(`findings.${sure.id}.title`)} />
      </h1>
      <p>
        <Unbroken text={words.flow(`findings.${sure.id}.short`)} />
      </p>
    </section>
  );
}
