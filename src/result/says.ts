import type { Verdict } from '#law/article.ts';
import type { Authority } from '#law/citation.ts';
import { county } from '#law/counties.ts';
import { alikeOf, citiesAcross, reportsOn } from '#law/further-records.ts';
import type { Cited, Standing } from '#law/register.ts';
import { ruling } from '#law/ruling.ts';
import type { SourceId } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type law from '#locales/en/law.json';
import type { Answers } from '#machines/engine/question.ts';
import { type AnswerWords, countyText, isCounty } from '#src/answers/answer-words.ts';
import { date, asOf as dated, list } from '#src/words/format.ts';
import type { Language } from '#src/words/languages.ts';
import type { KeyOf, Say } from '#src/words/use-words.ts';

type LawWords = Say<KeyOf<typeof law>>;

/** A statement in words; undefined where it speaks of the reader's county and that is not known, or not on record. */
export function statementText(
  id: StatementId,
  said: Answers,
  words: LawWords,
  { fields, language }: Pick<AnswerWords, 'fields' | 'language'>,
): string | undefined {
  const { county: code } = said;
  if (!sayable(id, said)) return undefined;
  if (!statements[id].ofCounty || !isCounty(code))
    return words(`statements.${id}.says`, { on: date(ruling.on, language) });
  const values = { county: countyText(code, { fields }), record: recordText(id, code, { fields, language }) };
  return words(`statements.${id}.says`, values);
}

/** What a county's record has for a statement that asks for it: its agreements, its cities, its name elsewhere, or the date of a report. */
function recordText(id: StatementId, code: string, words: Pick<AnswerWords, 'fields' | 'language'>): string {
  const { agreements, name } = county(code);
  const alike = alikeOf(code);
  const { fields, language } = words;
  switch (statements[id].names) {
    case 'agreements':
      return list(
        agreements.map(({ model, signed }) => fields(`record.signed.${model}`, { date: date(signed, language) })),
        language,
      );
    case 'cities':
      return list(
        citiesAcross(code).map(([city, codes]) =>
          fields('record.also', {
            city,
            counties: list(
              codes.map((other) => county(other).name),
              language,
            ),
          }),
        ),
        language,
      );
    case 'alike':
      return alike ? fields(`record.alike.${alike.kind}`, { name, county: countyText(alike.county, words) }) : '';
    default:
      return dated(reportsOn(code)[id]?.asOf ?? '', language);
  }
}

/** Whether a statement can be said with what is known. */
export function sayable(id: StatementId, { county: code }: Answers): boolean {
  const { ofCounty, ofRecord } = statements[id];
  return (!ofCounty && !ofRecord) || (isCounty(code) && hasRecord(id, code));
}

/** Whether the record of a county has what a statement tells. */
function hasRecord(id: StatementId, code: string): boolean {
  const { names } = statements[id];
  if (names === 'cities') return citiesAcross(code).length > 0;
  if (names === 'alike') return alikeOf(code) !== undefined;
  return !statements[id].ofRecord || reportsOn(code)[id] !== undefined;
}

/** What a statement leans on; a record of what a county's jail does leans on what is on record for that county alone. */
export function sourcesOf(id: StatementId, { county: code }: Answers): readonly Cited<SourceId>[] {
  const recorded = isCounty(code) ? recordedSources(id, code) : [];
  return recorded.length > 0 ? recorded.map((source) => ({ source })) : statements[id].sources;
}
function recordedSources(id: StatementId, code: string): readonly SourceId[] {
  if (ofPractice.includes(id)) return county(code).practice.sources;
  return statements[id].ofCounty ? (reportsOn(code)[id]?.sources ?? []) : [];
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
