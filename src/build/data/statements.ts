import { type AnyStatementId, allStatements, toldIds } from '#law/all.ts';
import type { Statement } from '#law/register.ts';
import { textForAll } from '#src/beside/text-for-all.ts';
import type { OpenData } from './file.ts';
import { list } from './schemas/parts.ts';
import { statement } from './schemas/statement.ts';
import type { SayInBoth } from './words.ts';

/** A statement as the file has it. */
function statementOf(id: AnyStatementId, inBoth: SayInBoth) {
  const { standing, sources, checked, reviewBy, reviewed, ...some }: Statement<string> = allStatements[id];
  return {
    id,
    says: inBoth((words, language) => textForAll(id, words, language)),
    ofCounty: some.ofCounty ?? false,
    standing,
    sources: sources.map(({ source, at }) => ({ id: source, pinpoint: at ?? null })),
    from: some.from ?? null,
    until: some.until ?? null,
    against: some.against ?? [],
    checked,
    reviewBy,
    reviewed,
  };
}

/** Every claim about the law that can be told today, with its words. */
export const statements = (inBoth: SayInBoth): OpenData => ({
  name: 'statements',
  about:
    'Every claim about the law that the site makes, with its sources, how sure it is, and the day it was checked. A claim about a ruling is here only once the court has ruled so.',
  checked: toldIds.map((id) => allStatements[id].checked),
  asOf: 'The newest day on which a claim in this file was compared with its sources.',
  holds: { statements: toldIds.map((id) => statementOf(id, inBoth)) },
  fields: { statements: list('The claims.', statement, { minItems: 1 }) },
});
