import { type AnyClaimId, allClaimIds, allClaims, type OmissionId, omissions } from '#law/article/claims.ts';
import { type QuestionId, questionIds, questions } from '#law/article/questions.ts';
import type { AnyStatementId } from '#law/article/statements.ts';

/** The audit counts in two digits: `C03a` stands under question 3. */
const isUnder = (id: string, question: QuestionId): boolean => Number(id.slice(1, 3)) === Number(question.slice(1));

/** The claims of the article under one of its questions. */
export const claimsUnder = (question: QuestionId): readonly AnyClaimId[] =>
  allClaimIds.filter((id) => isUnder(id, question));

/** What the article leaves out under one of its questions. */
export const omissionsUnder = (question: QuestionId): readonly OmissionId[] =>
  (Object.keys(omissions) as OmissionId[]).filter((id) => isUnder(id, question));

/** Every statement that the page leans on, once, in the order in which it is met: its place is its number. */
export const citedByArticle: readonly AnyStatementId[] = [
  ...new Set<AnyStatementId>(
    questionIds.flatMap((id) => [
      ...questions[id].rests,
      ...claimsUnder(id).flatMap((claim) => allClaims[claim].against),
      ...omissionsUnder(id).flatMap((omission) => omissions[omission]),
    ]),
  ),
];
