import enArticle from '#locales/en/article.json';
import enPaper from '#locales/en/paper.json';
import esArticle from '#locales/es/article.json';
import esPaper from '#locales/es/paper.json';
import type { Files } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';

/** The words of what is only read: the build alone needs them, and no page in a browser. */
export const readWords: Readonly<Record<Language, Files>> = {
  en: { paper: enPaper, article: enArticle },
  es: { paper: esPaper, article: esArticle },
};
