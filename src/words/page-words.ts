import type { Words } from './i18n.ts';
import type { Language } from './languages.ts';
import { type File, type FlowFile, flowWordsIn, wordsIn } from './use-words.ts';

/** All that the pages of a flow say, in one language. */
export function pageWords(words: Words, language: Language, flow: FlowFile) {
  const of = <F extends File>(file: F) => wordsIn(words, language, file);
  return {
    language,
    flow: flowWordsIn(words, language, flow),
    ui: of('ui'),
    pages: of('pages'),
    fields: of('fields'),
    result: of('result'),
    law: of('law'),
    deadlines: of('deadlines'),
    help: of('help'),
    steps: of('steps'),
    say: of('say'),
    letters: of('letters'),
    spellings: of('spellings'),
    calendar: of('calendar'),
    handoff: of('handoff'),
  };
}
export type PageWords = ReturnType<typeof pageWords>;
