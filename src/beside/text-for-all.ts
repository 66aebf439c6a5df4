import type { AnyStatementId } from '#law/all.ts';
import { ruling } from '#law/ruling.ts';
import { date } from '#src/words/format.ts';
import type { Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';

/** The files with the words of statements, each statement in one of them. */
const files = ['law', 'article', 'changes'] as const;

/** Says any statement where nobody has named a county, so that one that speaks of the reader's is about each. */
export function textForAll(id: AnyStatementId, words: Words, language: Language): string {
  const values = { on: date(ruling.on, language), county: wordsIn(words, language, 'paper')('aCounty') };
  for (const file of files) {
    const text = wordsIn(words, language, file).ifAny(`statements.${id}.says`, values);
    if (text !== undefined) return text;
  }
  throw new Error(`no file has the words of the statement "${id}"`);
}
