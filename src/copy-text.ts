/** Copies a text, and says what came of it: some browsers refuse, and then it has to be copied by hand. */
export const copyText = (text: string): Promise<'copied' | 'byHand'> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'byHand',
  );
