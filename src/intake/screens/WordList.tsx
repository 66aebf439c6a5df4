/** Words in their order, each with its number and on its own, as they are copied by hand. */
export const WordList = ({ words }: { words: string }) => (
  <ol className="words">
    {words
      .normalize('NFC')
      .split(' ')
      .map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word can stand in it twice, and none moves
        <li key={at}>{word}</li>
      ))}
  </ol>
);
