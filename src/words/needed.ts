import type { AnyClaimId, OmissionId } from '#law/article/claims.ts';
import type { QuestionId } from '#law/article/questions.ts';
import type { articleStatements } from '#law/article/statements.ts';
import type { ClaimId, Verdict } from '#law/article.ts';
import type { DeadlineTopic } from '#law/deadline-table.ts';
import type { DeadlineId } from '#law/deadlines.ts';
import type { FurtherId } from '#law/directory/all.ts';
import type { HelpId } from '#law/directory/listed.ts';
import type { Phone, Problem } from '#law/directory.ts';
import type { LeftOut } from '#law/holidays.ts';
import type { Source, Standing } from '#law/register.ts';
import type { StatementId } from '#law/statements.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { Flow } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import type { LetterId } from '#machines/letter-ids.ts';
import type { LetterLine, LetterWarning } from '#machines/letters.ts';
import type { StepId } from '#machines/steps.ts';

/** The texts a question needs: "none of these" where several can be chosen; a date's "has not happened" where it is offered. */
type QuestionTexts<Q> = { ask: string; help?: string; why?: string; unsure?: string } & (Q extends Question<
  infer Kind,
  infer Option
>
  ? Kind extends 'one'
    ? { options: { [Id in Option]: string } }
    : Kind extends 'several'
      ? { options: { [Id in Option | 'none']: string } }
      : Kind extends 'day' | 'moment'
        ? { options?: { none: string } }
        : Record<never, never>
  : never);

/** The texts a finding needs: a short one has its short answer. */
type FindingTexts<Rule> = { title: string; body?: string; ifUnsure?: string } & (Rule extends { short: true }
  ? { short: string }
  : Record<never, never>);

/** What a part of a sheet says: its heading, boxes to tick, and blanks to write on. */
type PartTexts = { title: string; tick?: Record<string, string>; blank?: Record<string, string> };
type PartIds<Rules> = { [Id in keyof Rules & string]: Rules[Id] extends { sheet: unknown } ? Id : never }[keyof Rules &
  string];

/** The texts a flow needs, read off its questions and findings; a sheet to print alone, if it has one, says each part that a finding puts on it. */
export type TextsOf<F> =
  F extends Findings<Flow<string, infer Q>, infer _Facts, infer Rules>
    ? {
        title: string;
        lead: string;
        questions: { [Id in keyof Q & string]: QuestionTexts<Q[Id]> };
        findings: { [Id in keyof Rules & string]: FindingTexts<Rules[Id]> };
        sheet?: { title: string; lead?: string; parts: { [Id in PartIds<Rules>]: PartTexts } };
      }
    : never;

/** The texts that ids in law and machines need, by file. */
export type StepTexts = { steps: Record<StepId, { do: string; how?: string }> };
/** What to say aloud for a step. */
export type SayTexts = { steps: { [Id in StepId]?: string } };
export type LetterTexts = {
  letters: Record<LetterId, { name: string }>;
  warnings: Record<LetterWarning, string>;
  lines: Record<LetterLine, string>;
};
export type StatementTexts = Record<StatementId, { says: string }>;
export type ClaimTexts = Record<ClaimId, { says: string; why: string }>;
/** The article page: its questions with our answers, the claims that no flow shows, what it leaves out, and the statements behind them. */
export type ArticleTexts = {
  questions: Record<QuestionId, { ask: string; answer: string }>;
  claims: Record<Exclude<AnyClaimId, ClaimId>, { says: string; why: string }>;
  omissions: Record<OmissionId, { says: string; why: string }>;
  statements: Record<keyof typeof articleStatements, { says: string }>;
};
export type VerdictTexts = Record<Verdict, string>;
export type StandingTexts = Record<Standing, string>;
export type KindTexts = Record<Source['kind'], string>;
export type HelpTexts = Record<HelpId, { what: string; takes: string }>;
/** The page of help: whom no flow names, the problems, and what is said of a number. */
export type DirectoryTexts = {
  problems: Record<Problem, string>;
  grades: Record<Phone['grade'], string>;
  uses: Record<NonNullable<Phone['use']>, string>;
  entries: Record<FurtherId, { what: string; takes: string }>;
};
export type DeadlineTexts = Record<DeadlineId, { name: string }>;
/** The page that counts one date: its headings, and from which day each deadline runs. */
export type CountTexts = { topics: Record<DeadlineTopic, string>; from: Record<DeadlineId, string> };
export type ReasonTexts = Record<LeftOut['why'], string>;
