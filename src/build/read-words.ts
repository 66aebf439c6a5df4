import type { Files, Texts } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';

const texts = import.meta.glob<Texts>('../../locales/*/*.json', { eager: true, import: 'default' });

/** Every file of words in a language: what is only read is drawn from all of them, and no page in a browser loads more than its own. */
export const readWords = (language: Language): Files =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([path, file]) => {
      const [, folder, name = ''] = /\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
      return folder === language && name !== 'fingerprints' ? [[name, file]] : [];
    }),
  );
