import type { Language } from '#src/words/languages.ts';

/** Words in their order, each with its number and on its own, as they are copied by hand. They stay in their language, whatever the page speaks. */
export const WordList = ({ words, language }: { words: string; language: Language }) => (
  <ol className="words" lang={language}>
    {words
      .normalize('NFC')
      .split(' ')
      .map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word can stand in it twice, and none moves
        <li key={at}>{word}</li>
      ))}
  </ol>
);
