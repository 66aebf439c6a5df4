import { claims } from '#law/article.ts';
import { authority, citationOf } from '#law/citation.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Answers } from '#machines/engine/question.ts';
import { sayable, sourcesOf, standingText, statementText } from '#src/result/says.ts';
import { date } from '#src/words/format.ts';
import type { PageWords } from '#src/words/page-words.ts';
import { sentences, type Told } from './line.ts';

/** Each statement that the result rests on for sure. */
export const sureLaw = (told: Told, words: PageWords) => law(told.composed.statements, [], told, words);

/** Those that findings rest on which are open. */
export const openLaw = (told: Told, words: PageWords) => law(behindOpen(told), told.composed.statements, told, words);

/** Those that answer what people read. */
export const readLaw = (told: Told, words: PageWords) =>
  law(
    told.composed.claims.flatMap((id): readonly StatementId[] => claims[id].against),
    [...told.composed.statements, ...behindOpen(told)],
    told,
    words,
  );

const behindOpen = ({ composed }: Told): readonly StatementId[] =>
  composed.open.flatMap(({ found }) => found.flatMap(({ finding }) => finding.says));

/** Statements that can be said, each once and only where it did not stand before. */
const law = (ids: readonly StatementId[], before: readonly StatementId[], { said }: Told, words: PageWords) =>
  [...new Set(ids)].filter((id) => !before.includes(id) && sayable(id, said)).map((id) => statement(id, said, words));

/** A statement with its standing, its citations and the day it was checked. */
function statement(id: StatementId, said: Answers, words: PageWords) {
  const { standing, checked } = statements[id];
  const authorities = sourcesOf(id, said).map(authority);
  const citations = authorities.map((one) => ({ cite: citationOf(one), url: one.source.url }));
  const says = statementText(id, said, words.law, words) ?? '';
  const how = standingText(standing, authorities, words.law, words.language);
  const when = words.law('checked', { date: date(checked, words.language) });
  const text = `${says} [${sentences(how, citations.map(({ cite }) => cite).join('; '), when)}]`;
  // Its citations are in English whatever the language, and stand beside it.
  return { id, text, told: says, data: { statement: id, says, standing, checked, citations } };
}
