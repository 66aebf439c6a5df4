import { countyCodes } from '#law/counties.ts';
import { type SourceId, sources } from '#law/sources.ts';
import type { Moment, Span } from '#law/time.ts';
import type fields from '#locales/en/fields.json';
import type lettersOf from '#locales/en/letters.json';
import type { Answers } from '#machines/engine/question.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import type { LetterId } from '#machines/letter-ids.ts';
import { type LetterLine, letters } from '#machines/letters.ts';
import { linesOf } from '#machines/lines-asked.ts';
import { countyText, dateText } from '#src/answers/answer-words.ts';
import type { Language } from '#src/words/languages.ts';
import type { KeyOf, Say } from '#src/words/use-words.ts';

/** What a letter fills in by itself; the rest is left to write by hand. */
export type Filled = { readonly said: Answers; readonly due: Moment | Span | undefined };
/** The words a letter is written in; page and command write the same. */
export type LetterWords = {
  readonly letters: Say<KeyOf<typeof lettersOf>>;
  readonly fields: Say<KeyOf<typeof fields>>;
  readonly language: Language;
};

/** The laws that letters ask by, each with the line that names it. */
const askedBy: Readonly<Partial<Record<LetterLine, SourceId>>> = { request: 'wis-19.35', foiaRequest: 'usc-5-552' };

/** The laws that a letter names. */
export const letterSources = (id: LetterId): readonly SourceId[] => letters[id].flatMap((line) => askedBy[line] ?? []);

/** Room to write by hand: no name is ever asked for. */
const blank = '_'.repeat(24);

/** The moment from which the hold is counted, where it is. */
export const countedFrom = (deadlines: readonly RunningDeadline[]): Filled['due'] =>
  deadlines.find(({ id }) => id === 'detainer')?.counted.from;

/** A letter line by line, with what is known put in and room to write for the rest. */
export function letterLines(
  id: LetterId,
  { said: { county, ...said }, due }: Filled,
  words: LetterWords,
): readonly string[] {
  const known = typeof county === 'string' && countyCodes.includes(county);
  const values = {
    blank,
    county: known ? countyText(county, words) : words.fields('county.named', { name: blank }),
    due: due && 'on' in due ? dateText(due, words) : blank,
  };
  return linesOf(id, said).map((line) => {
    const law = askedBy[line];
    return words.letters(`lines.${line}`, law ? { ...values, statute: sources[law].cite } : values);
  });
}
