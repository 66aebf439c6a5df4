import type lettersOf from '#locales/en/letters.json';
import type { Answers } from '#machines/engine/question.ts';
import type { LetterId } from '#machines/letter-ids.ts';
import { warningsOf } from '#machines/lines-asked.ts';
import type { KeyOf, Say } from '#src/words/use-words.ts';

/** What a letter can do to who sends it, the gravest first. */
export const LetterWarnings = ({
  id,
  said,
  letters,
}: {
  id: LetterId;
  said: Answers;
  letters: Say<KeyOf<typeof lettersOf>>;
}) =>
  warningsOf(id, said).map((warning, at) => {
    const Weight = at === 0 ? 'b' : 'span';
    // One text alone: a translator in the browser takes one of two from React.
    return <Weight key={warning}>{`${letters(`warnings.${warning}`)} `}</Weight>;
  });
