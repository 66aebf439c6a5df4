import type { Day } from '#law/register.ts';
import { type SourceId, sources } from '#law/sources.ts';
import type { Moment, Span } from '#law/time.ts';
import type fields from '#locales/en/fields.json';
import type lettersOf from '#locales/en/letters.json';
import type { Answers } from '#machines/engine/question.ts';
import type { RunningDeadline } from '#machines/engine/result.ts';
import type { LetterId } from '#machines/letter-ids.ts';
import { byHand, choices, type LetterLine, letters } from '#machines/letters.ts';
import { linesOf } from '#machines/lines-asked.ts';
import { countyText, dateText, isCounty } from '#src/answers/answer-words.ts';
import { typedText } from '#src/typed.ts';
import { date } from '#src/words/format.ts';
import type { Language } from '#src/words/languages.ts';
import type { KeyOf, Say } from '#src/words/use-words.ts';

/** What was typed into the form of a letter, by line; it lives in the page and nowhere else. */
export type Typed = Readonly<Partial<Record<LetterLine, string>>>;
/** What a letter is filled from: the answers, the moment from which the hold is counted, the day, and what was typed or chosen. */
export type Filled = {
  readonly said: Answers;
  readonly due: Moment | Span | undefined;
  /** The day that stands on it; a line to write on where it is not made on a day. */
  readonly made?: Day;
  readonly typed?: Typed;
};
/** The words a letter is written in; page and command write the same. */
export type LetterWords = {
  readonly letters: Say<KeyOf<typeof lettersOf>>;
  readonly fields: Say<KeyOf<typeof fields>>;
  readonly language: Language;
};
/** A piece of a line: words of the letter, what was filled in, or room to write by hand. */
export type Piece = { readonly text: string; readonly is: 'words' | 'filled' | 'blank' };
/** A line of a letter in pieces. */
export type WrittenLine = { readonly line: LetterLine; readonly pieces: readonly Piece[] };

/** The laws that letters ask by, each with the line that names it. */
export const askedBy: Readonly<Partial<Record<LetterLine, SourceId>>> = {
  request: 'wis-19.35',
  foiaRequest: 'usc-5-552',
};

/** The laws that a letter names. */
export const letterSources = (id: LetterId): readonly SourceId[] => letters[id].flatMap((line) => askedBy[line] ?? []);

/** Room to write by hand: nobody has to type a name. */
const blank = '_'.repeat(24);

/** The moment from which the hold is counted, where it is. */
export const countedFrom = (deadlines: readonly RunningDeadline[]): Filled['due'] =>
  deadlines.find(({ id }) => id === 'detainer')?.counted.from;

/** What is put into a line stands between these two until the line is cut into pieces; nothing that is typed can hold them. */
const [opened, closed] = ['\u0001', '\u0002'];
const put = (value: string): string => `${opened}${value}${closed}`;

/** One line in pieces, with what is known and typed put in and room to write for the rest. */
function writtenLine(line: LetterLine, { said, due, made, typed = {} }: Filled, words: LetterWords): WrittenLine {
  const { county } = said;
  const name = isCounty(county) ? countyText(county, words) : undefined;
  const [chosen] = choices[line]?.filter((choice) => choice === typed[line]) ?? [];
  const own = put(
    chosen
      ? words.letters(`choices.${chosen}`, { county: name ?? words.fields('county.named', { name: blank }) })
      : typedText(typed[line] ?? '') || blank,
  );
  const law = askedBy[line];
  const text = words.letters(`lines.${line}`, {
    blank: own,
    county: name === undefined ? words.fields('county.named', { name: own }) : put(name),
    today: made ? put(date(made, words.language)) : own,
    due: due && 'on' in due ? put(dateText(due, words)) : own,
    ...(law && { statute: sources[law].cite }),
  });
  return { line, pieces: piecesOf(text) };
}

/** A letter line by line in pieces; what was asked for elsewhere in the flow decides which lines there are. */
export function writtenLines(id: LetterId, filled: Filled, words: LetterWords): readonly WrittenLine[] {
  return linesOf(id, filled.said).map((line) => writtenLine(line, filled, words));
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(opened)
    .flatMap((part, at): readonly Piece[] => {
      const [inside = '', after = ''] = at === 0 ? [undefined, part] : part.split(closed);
      const filled: readonly Piece[] = at === 0 ? [] : [{ text: inside, is: inside === blank ? 'blank' : 'filled' }];
      return [...filled, { text: after, is: 'words' }];
    })
    .filter((piece) => piece.text !== '');

/** A line as it is sent. */
export const lineText = ({ pieces }: WrittenLine): string => pieces.map(({ text }) => text).join('');

/** A letter line by line as it is sent. */
export const letterLines = (id: LetterId, filled: Filled, words: LetterWords): readonly string[] =>
  writtenLines(id, filled, words).map(lineText);

/** The lines of a letter that have room to type. */
export const fieldsOf = (id: LetterId, filled: Omit<Filled, 'typed'>, words: LetterWords): readonly LetterLine[] =>
  writtenLines(id, filled, words).flatMap(({ line, pieces }) =>
    pieces.some(({ is }) => is === 'blank') && !byHand.includes(line) ? [line] : [],
  );

/** What is asked in a field: the words of its line around the room to write. */
export const labelOf = (line: LetterLine, filled: Omit<Filled, 'typed'>, words: LetterWords): string =>
  writtenLine(line, filled, words)
    .pieces.flatMap(({ text, is }) => (is === 'words' ? [text] : []))
    .join(' ')
    .replace(/[\s:]+$/, '');
