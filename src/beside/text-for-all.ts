import type { AnyStatementId } from '#law/all.ts';
import { ruling } from '#law/ruling.ts';
import { date } from '#src/words/format.ts';
import type { Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { textFrom } from './text-from.ts';

/** Says any statement where nobody has named a county, so that one that speaks of the reader's is about each. */
export const textForAll = (id: AnyStatementId, words: Words, language: Language): string =>
  textFrom(['law', 'article', 'changes'], `statements.${id}.says`, words, language, {
    on: date(ruling.on, language),
    county: wordsIn(words, language, 'paper')('aCounty'),
    record: wordsIn(words, language, 'paper')('aRecord'),
  });
