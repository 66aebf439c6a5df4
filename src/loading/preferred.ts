import { type Language, languages } from '#src/words/languages.ts';

/** Our first language among those the browser lists (`es-MX` counts as Spanish); English where it lists none of ours. */
export function preferred(tags: readonly string[]): Language {
  const ours = tags.map((tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language));
  return ours.find((language) => language !== undefined) ?? 'en';
}
