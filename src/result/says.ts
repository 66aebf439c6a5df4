import type { Verdict } from '#law/article.ts';
import type { Authority } from '#law/citation.ts';
import { county, countyCodes } from '#law/counties.ts';
import type { Cited, Standing } from '#law/register.ts';
import { ruling } from '#law/ruling.ts';
import type { SourceId } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type law from '#locales/en/law.json';
import type { Answer, Answers } from '#machines/engine/question.ts';
import { type AnswerWords, countyText } from '#src/answers/answer-words.ts';
import { date, asOf as dated, list } from '#src/words/format.ts';
import type { Language } from '#src/words/languages.ts';
import type { KeyOf, Say } from '#src/words/use-words.ts';

type LawWords = Say<KeyOf<typeof law>>;

/** A statement in words; undefined where it speaks of the reader's county and that is not known. */
export function statementText(
  id: StatementId,
  { county: code }: Answers,
  words: LawWords,
  { fields, language }: Pick<AnswerWords, 'fields' | 'language'>,
): string | undefined {
  const on = date(ruling.on, language);
  if (!statements[id].ofCounty) return words(`statements.${id}.says`, { on });
  return isCounty(code) ? words(`statements.${id}.says`, { county: countyText(code, { fields }) }) : undefined;
}

/** Whether a statement can be said with what is known. */
export const sayable = (id: StatementId, { county }: Answers): boolean => !statements[id].ofCounty || isCounty(county);

const isCounty = (answer: Answer | undefined): answer is string =>
  typeof answer === 'string' && countyCodes.includes(answer);

/** What a statement leans on; a record of what a county's jail does leans on what is on record for that county alone. */
export function sourcesOf(id: StatementId, { county: code }: Answers): readonly Cited<SourceId>[] {
  const recorded = isCounty(code) && ofPractice.includes(id) ? county(code).practice.sources : [];
  return recorded.length > 0 ? recorded.map((source) => ({ source })) : statements[id].sources;
}
/** What speaks of a record that each county has its own sources for. */
export const ofPractice: readonly StatementId[] = ['practice-honors', 'practice-needs-warrant'];

/** What came of checking a claim, in the fixed words; a claim with two verdicts has both. */
export const verdictText = (verdicts: readonly Verdict[], words: LawWords): string =>
  verdicts.map((verdict) => words(`verdicts.${verdict}`)).join('. ');

/** How sure a statement is, in the fixed words; "confirmed" names the copies that were read. */
export function standingText(
  standing: Standing,
  authorities: readonly Authority[],
  words: LawWords,
  language: Language,
): string {
  const copies = authorities.map(({ source: { cite, asOf } }) => {
    const copy = asOf === null ? undefined : dated(asOf, language);
    return copy === undefined || cite.includes(copy) ? cite : `${cite} (${copy})`;
  });
  return words(
    `standings.${standing}`,
    standing === 'confirmed' ? { source: list([...new Set(copies)], language) } : {},
  );
}
