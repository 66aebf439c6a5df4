import { county, countyCodes } from '#law/counties.ts';
import type { Moment, Span } from '#law/time.ts';
import type fields from '#locales/en/fields.json';
import type ui from '#locales/en/ui.json';
import { optionsOf } from '#machines/engine/condition.ts';
import { type Answer, isDate, type Question } from '#machines/engine/question.ts';
import { list, moment } from '#src/words/format.ts';
import type { Language } from '#src/words/languages.ts';
import type { FlowKey, KeyOf, Say } from '#src/words/use-words.ts';

/** The words an answer is said in: those of the flow, of the controls, and of dates. */
export type AnswerWords = {
  readonly flow: Say<FlowKey>;
  readonly ui: Say<KeyOf<typeof ui>>;
  readonly fields: Say<KeyOf<typeof fields>>;
  readonly language: Language;
};

/** What was answered, in the reader's words. */
export function answerText(id: string, { kind }: Question, answer: Answer, words: AnswerWords): string {
  const { flow, ui, language } = words;
  if (answer === 'unsure') return flow.ifAny(`questions.${id}.unsure`) ?? ui('unsure');
  if (answer === 'unsaid') return ui('unsaid');
  if (isDate(answer)) return dateText(answer, words);
  if (kind === 'county') return countyText(String(answer), words);
  return list(
    optionsOf(answer).map((option) => flow(`questions.${id}.options.${option}`)),
    language,
  );
}

/** A date, exact or "about", in words. */
export function dateText(when: Moment | Span, { fields, language }: Pick<AnswerWords, 'fields' | 'language'>): string {
  const text = (one: Moment) => moment(one, language, (day) => fields('date.endOf', { day }));
  return 'on' in when ? text(when) : fields('date.between', { from: text(when.from), to: text(when.to) });
}

/** A county by its code, as it is called: `Brown County`, `Condado de Brown`. */
export const countyText = (code: string, { fields }: Pick<AnswerWords, 'fields'>): string =>
  fields('county.named', { name: county(code).name });

/** Whether an answer is the code of a county, and so a known one. */
export const isCounty = (answer: Answer | undefined): answer is string =>
  typeof answer === 'string' && countyCodes.includes(answer);
