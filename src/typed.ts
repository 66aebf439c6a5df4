/** Characters that are not seen and change what is: control characters, and marks that turn the direction of reading. */
const unseen = /[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/gu;

/** What somebody typed as it is printed, sent or saved: one line, without what cannot be seen. */
export const typedText = (typed: string): string => typed.replace(unseen, ' ').trim();
