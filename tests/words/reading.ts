import type { Locales } from '#src/words/files.ts';
import type { Language } from '#src/words/languages.ts';
import {
  type Counts,
  countsOf,
  fernandezHuerta,
  fleschKincaid,
  forcast,
  inflesz,
  masked,
  smog,
} from '#src/words/measure.ts';
import { maskedNames } from '#src/words/terms.ts';
import { enoughWords, grouped, readable, screensOf, span, type Text, textsOf } from './texts.ts';

/** SMOG was made for thirty sentences, FORCAST for a hundred words and more. */
const smogSentences = 30;
const forcastWords = 100;
const cure = 'use shorter words and sentences, keep because, so and but (voice guide, section 11)';

const harder = (texts: readonly Text[], language: Language, name: string, value: number, limit: number) =>
  value > limit ? [`${span(texts, language)}: ${name} ${value.toFixed(1)}, at most ${limit}; ${cure}`] : [];
const lessEasy = (texts: readonly Text[], language: Language, name: string, value: number, limit: number) =>
  value < limit ? [`${span(texts, language)}: ${name} ${value.toFixed(1)}, at least ${limit}; ${cure}`] : [];

const count = (texts: readonly Text[], language: Language, change = (text: string) => text): Counts =>
  countsOf(
    texts.map(({ text }) => change(text)),
    language,
  );

const screenProblems: Readonly<Record<Language, (screen: readonly Text[]) => readonly string[]>> = {
  en: (screen) => [
    ...harder(screen, 'en', 'Flesch-Kincaid grade', fleschKincaid(count(screen, 'en')), 7),
    ...harder(
      screen,
      'en',
      'Flesch-Kincaid grade with names masked',
      fleschKincaid(count(screen, 'en', (text) => masked(text, maskedNames))),
      6.5,
    ),
  ],
  es: (screen) => [
    ...lessEasy(screen, 'es', 'INFLESZ', inflesz(count(screen, 'es')), 65),
    ...lessEasy(screen, 'es', 'Fernández-Huerta', fernandezHuerta(count(screen, 'es')), 70),
  ],
};

const topicProblems: Readonly<Record<Language, (topic: readonly Text[]) => readonly string[]>> = {
  en: (topic) => {
    const counts = count(topic, 'en');
    return counts.sentences < smogSentences ? [] : harder(topic, 'en', 'SMOG of the file', smog(counts), 9.5);
  },
  es: (topic) => {
    const counts = count(topic, 'es');
    return counts.words < enoughWords ? [] : lessEasy(topic, 'es', 'INFLESZ of the file', inflesz(counts), 70);
  },
};

/** FORCAST over all English options and labels together: it needs no sentences. */
function labelProblems(texts: readonly Text[]): readonly string[] {
  const labels = texts.filter(({ language, part }) => language === 'en' && (part === 'option' || part === 'label'));
  const counts = count(labels, 'en');
  return counts.words < forcastWords ? [] : harder(labels, 'en', 'FORCAST of options and labels', forcast(counts), 10);
}

/** Screens and files that are harder to read than grade 6 to 7, by the formulas of each language. */
export function readingProblems(locales: Locales): readonly string[] {
  const texts = textsOf(locales);
  const files = [...grouped(texts, ({ language, file }) => `${language}/${file}`).values()];
  const byFile = files.flatMap((file) => {
    const language = file[0]?.language ?? 'en';
    return [...screensOf(file).flatMap(screenProblems[language]), ...topicProblems[language](readable(file))];
  });
  return [...byFile, ...labelProblems(texts)];
}
