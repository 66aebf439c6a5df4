import type { Locales } from '#src/words/files.ts';
import type { Language } from '#src/words/languages.ts';
import { countsOf, sentencesOf, wordsOf } from '#src/words/measure.ts';
import { grouped, place, screensOf, span, type Text, textsOf } from './texts.ts';

/** Most words, by the voice guide, section 2. Spanish needs more of them. */
const most = {
  sentence: { en: 25, es: 28 },
  mean: { en: 14, es: 16 },
  question: { en: 16, es: 18 },
  option: { en: 7, es: 9 },
  step: { en: 18, es: 20 },
} as const satisfies Record<string, Record<Language, number>>;
const helpSentences = 3;
const bodyParagraphs = 3;
const paragraphSentences = 4;

const tooMany = (text: Text, have: number, limit: number, what: string, cure: string): readonly string[] =>
  have > limit ? [`${place(text)}: ${have} ${what}, at most ${limit}; ${cure}`] : [];

function ofPart(text: Text): readonly string[] {
  const words = wordsOf(text.text).length;
  const sentences = sentencesOf(text.text).length;
  switch (text.part) {
    case 'question':
      return [
        ...tooMany(text, sentences, 1, 'sentences in a question', 'move the rest into help'),
        ...tooMany(text, words, most.question[text.language], 'words in a question', 'ask less at once'),
      ];
    case 'option':
      return tooMany(text, words, most.option[text.language], 'words in an option', 'name it shorter');
    case 'step':
      return [
        ...tooMany(text, sentences, 1, 'sentences in what to do', 'move the rest into how'),
        ...tooMany(
          text,
          words,
          most.step[text.language],
          'words in what to do',
          'name the act, and leave the rest for how',
        ),
      ];
    case 'help':
      return tooMany(text, sentences, helpSentences, 'sentences of help', 'keep what changes the answer');
    case 'body':
      return bodyProblems(text);
    default:
      return [];
  }
}

function bodyProblems(text: Text): readonly string[] {
  const paragraphs = text.text.split(/\n+/u).filter((paragraph) => paragraph.trim() !== '');
  return [
    ...tooMany(text, paragraphs.length, bodyParagraphs, 'paragraphs', 'keep the fact, the act, the reason'),
    ...paragraphs.flatMap((paragraph) =>
      tooMany(
        text,
        sentencesOf(paragraph).length,
        paragraphSentences,
        'sentences in a paragraph',
        'part or shorten it',
      ),
    ),
  ];
}

const longSentences = (text: Text): readonly string[] =>
  sentencesOf(text.text).flatMap((sentence) =>
    tooMany(text, wordsOf(sentence).length, most.sentence[text.language], 'words in a sentence', 'make two sentences'),
  );

function longOnAverage(texts: readonly Text[]): readonly string[] {
  return screensOf(texts).flatMap((screen) => {
    const { language } = screen[0] ?? { language: 'en' };
    const { words, sentences } = countsOf(
      screen.map(({ text }) => text),
      language,
    );
    const mean = words / sentences;
    return mean > most.mean[language]
      ? [
          `${span(screen, language)}: ${mean.toFixed(1)} words a sentence, at most ${most.mean[language]}; shorten the longest`,
        ]
      : [];
  });
}

/** Texts longer than their part allows, and screens whose sentences are long on average. */
export function lengthProblems(locales: Locales): readonly string[] {
  const texts = textsOf(locales);
  const files = [...grouped(texts, ({ language, file }) => `${language}/${file}`).values()];
  return [...texts.flatMap(ofPart), ...texts.flatMap(longSentences), ...files.flatMap(longOnAverage)];
}
