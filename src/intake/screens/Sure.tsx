import { authority } from '#law/citation.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Answers } from '#machines/engine/question.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { sourcesOf, standingText } from '#src/result/says.ts';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';

/** How sure the statements are that a date is counted by; what is said of several stands there once. */
export function Sure({ ids, said = {} }: { ids: readonly StatementId[]; said?: Answers }) {
  const law = useWords('law');
  const { language } = useSpoken();
  const texts = ids.map((id) => {
    const { standing } = statements[id];
    return [standingText(standing, sourcesOf(id, said).map(authority), law, language), standing] as const;
  });
  return [...new Map(texts)].map(([text, standing]) => (
    <p key={text} className={`st st--${standing}`} data-standing={standing}>
      <Glyph standing={standing} />
      <span>{text}</span>
    </p>
  ));
}
