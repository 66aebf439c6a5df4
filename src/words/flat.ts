import type { Texts } from './i18n.ts';

const pairs = (texts: Texts, path: string): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as const] : pairs(text, `${path}${key}.`),
  );

/** Every text of a file by its dotted key, in the order of the file. */
export const flat = (texts: Texts): Readonly<Record<string, string>> => Object.fromEntries(pairs(texts, ''));
