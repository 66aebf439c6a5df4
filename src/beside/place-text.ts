import type { AnyHelpId } from '#law/directory/all.ts';
import type { Words } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';
import { textFrom } from './text-from.ts';

/** Says what a place in the directory is, or whom it takes and at what cost. */
export const placeText = (id: AnyHelpId, part: 'what' | 'takes', words: Words, language: Language): string =>
  textFrom(['help', 'directory'], `entries.${id}.${part}`, words, language);
