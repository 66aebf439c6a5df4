import type { AnyStatementId } from '#law/all.ts';
import { type AnyClaimId, allClaimIds, allClaims, type OmissionId, omissions } from '#law/article/claims.ts';
import { type QuestionId, questionIds, questions } from '#law/article/questions.ts';

/** The audit counts in two digits: `C03a` stands under question 3. */
const isUnder = (id: string, question: QuestionId): boolean => Number(id.slice(1, 3)) === Number(question.slice(1));

/** The question under which a claim stands. */
export function questionOf(claim: AnyClaimId): QuestionId {
  const found = questionIds.find((question) => isUnder(claim, question));
  if (found === undefined) throw new Error(`claim ${claim} stands under no question`);
  return found;
}

/** The claims of the article under one of its questions. */
export const claimsUnder = (question: QuestionId): readonly AnyClaimId[] =>
  allClaimIds.filter((id) => isUnder(id, question));

/** What the article leaves out under one of its questions. */
export const omissionsUnder = (question: QuestionId): readonly OmissionId[] =>
  (Object.keys(omissions) as OmissionId[]).filter((id) => isUnder(id, question));

/** The statements that a question of the article leans on, in the order in which they are met. */
export const citedUnder = (id: QuestionId): readonly AnyStatementId[] => [
  ...questions[id].rests,
  ...claimsUnder(id).flatMap((claim) => allClaims[claim].against),
  ...omissionsUnder(id).flatMap((omission) => omissions[omission]),
];

/** Every statement that the page leans on, once, in the order in which it is met: its place is its number. */
export const citedByArticle: readonly AnyStatementId[] = [...new Set(questionIds.flatMap(citedUnder))];
