import { join } from 'node:path';
import type { FlowId } from '#machines/flow-ids.ts';
import { readLocales } from '#src/words/files.ts';
import { createWords } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { flowWordsIn, wordsIn } from '#src/words/use-words.ts';
import { root } from './child.mjs';

/** Everything that a flow's decision is said in, in one language. */
export type AskWords = ReturnType<typeof wordsFor>;

/** Reads the words of a flow and of what every flow says. */
export function wordsFor(id: FlowId, language: Language) {
  const words = createWords(language, readLocales(join(root, 'locales'))[language]);
  return {
    language,
    flow: flowWordsIn(words, language, id),
    ui: wordsIn(words, language, 'ui'),
    pages: wordsIn(words, language, 'pages'),
    fields: wordsIn(words, language, 'fields'),
    law: wordsIn(words, language, 'law'),
    result: wordsIn(words, language, 'result'),
    steps: wordsIn(words, language, 'steps'),
    say: wordsIn(words, language, 'say'),
    letters: wordsIn(words, language, 'letters'),
    deadlines: wordsIn(words, language, 'deadlines'),
    help: wordsIn(words, language, 'help'),
  };
}
