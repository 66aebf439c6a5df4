import { type ClaimId, claimIds } from '#law/article.ts';
import { type Deadline, type DeadlineId, deadline, deadlineIds } from '#law/deadlines.ts';
import type { Problem } from '#law/directory.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { FlowId } from '../flow-ids.ts';
import { type LetterId, letterIds } from '../letter-ids.ts';
import { type StepId, steps } from '../steps.ts';
import { type Found, find } from './find.ts';
import type { Around, Findings } from './finding.ts';
import type { Place } from './flow.ts';
import { isDate } from './question.ts';

/** What one finding puts on the flow's sheet: the part of its name, and the statements that stand there. */
export type SheetPart = { readonly finding: string; readonly says: readonly StatementId[] };

/** Findings put together, as ids and dates; page, print, letter and calendar are views of it. */
export type Result = {
  /** Those before the sure one that might hold, then the sure one. */
  readonly short: readonly Found[];
  readonly why: readonly Found[];
  /** Findings that might hold, under the question that leaves them open. */
  readonly open: readonly { readonly question: string; readonly found: readonly Found[] }[];
  readonly steps: Readonly<Record<Urgency, readonly StepId[]>>;
  readonly deadlines: readonly RunningDeadline[];
  readonly statements: readonly StatementId[];
  readonly unconfirmed: readonly StatementId[];
  /** What people might have read on this. */
  readonly claims: readonly ClaimId[];
  readonly letters: readonly LetterId[];
  /** The flows that go on from here, the next one first. */
  readonly onward: readonly FlowId[];
  /** What findings put on the flow's sheet; empty where the sheet does not go with it. */
  readonly sheet: readonly SheetPart[];
  readonly help: readonly Problem[];
  /** The questions that something here rests on, or waits for. */
  readonly restsOn: readonly string[];
  /** The open question that would settle most. */
  readonly worthFindingOut: string | undefined;
};
export const urgencies = ['now', 'today', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** A deadline that runs from the date given for a question; `onlyIf`: only if this finding holds, which is open. */
export type RunningDeadline = {
  readonly onlyIf: string | undefined;
  readonly id: DeadlineId;
  readonly question: string;
  readonly counted: Deadline;
};

/** What follows from the answers that count, at this moment. */
export const result = (findings: Findings, place: Pick<Place, 'said' | 'assumed'>, around: Around): Result =>
  resultOf(find(findings, place, around), place);

/** What follows from findings found at a place. */
export function resultOf(found: readonly Found[], place: Pick<Place, 'said'>): Result {
  const composed = compose(found);
  return {
    ...composed,
    deadlines: deadlinesOf([...composed.why, ...composed.open.flatMap(({ found }) => found)], place),
  };
}

/** Findings put together, before anything is counted. */
export function compose(found: readonly Found[]): Omit<Result, 'deadlines'> {
  const short = shortAnswer(found);
  const shown = found.filter((one) => !one.finding.short || short.includes(one));
  const sure = shown.filter((one) => one.sure);
  const cited = [...new Set(sure.flatMap(({ finding }) => finding.says))];
  return {
    short,
    why: sure,
    open: byOpenQuestion(shown.filter((one) => !one.sure)),
    steps: stepsOf(sure),
    statements: cited,
    unconfirmed: cited.filter((id) => statements[id].standing === 'unconfirmed'),
    claims: claimIds.filter((claim) => sure.some(({ finding }) => finding.claims?.includes(claim))),
    letters: letterIds.filter((letter) => sure.some(({ finding }) => finding.letters?.includes(letter))),
    onward: [...new Set(sure.flatMap(({ finding }) => finding.onward ?? []))],
    sheet: sure.flatMap(({ id, finding }) => (finding.sheet ? [{ finding: id, says: finding.sheet }] : [])),
    help: [...new Set(sure.flatMap(({ finding }) => finding.help ?? []))],
    restsOn: [...new Set(shown.flatMap(({ because }) => because))],
    worthFindingOut: mostOpen(shown),
  };
}

/** A decision list: short findings in file order up to the first that is sure, so that two never contradict each other. */
function shortAnswer(found: readonly Found[]): readonly Found[] {
  const short = found.filter(({ finding }) => finding.short);
  const end = short.findIndex(({ sure }) => sure);
  return end < 0 ? short : short.slice(0, end + 1);
}

/** Each step once, where it is most urgent, in the order of `steps`. */
function stepsOf(sure: readonly Found[]): Result['steps'] {
  const taken = new Set<StepId>();
  const of = (urgency: Urgency) => {
    const named = new Set(sure.flatMap(({ finding }) => finding[urgency] ?? []));
    const listed = steps.filter((step) => named.has(step) && !taken.has(step));
    for (const step of listed) taken.add(step);
    return listed;
  };
  return { now: of('now'), today: of('today'), later: of('later') };
}

/** The deadlines of what is sure, then those that run only if a finding that is open holds; each once a date it runs from. */
function deadlinesOf(found: readonly Found[], { said }: Pick<Place, 'said'>): readonly RunningDeadline[] {
  const named = [...found]
    .sort((one, other) => Number(other.sure) - Number(one.sure))
    .flatMap((one) => {
      const { deadlines } = one.finding;
      return deadlines === undefined ? [] : deadlineIds.map((id) => ({ id, question: deadlines[id], one }));
    });
  const running = named.flatMap(({ id, question, one }) => {
    const from = question === undefined ? undefined : said[question];
    if (question === undefined || from === undefined || !isDate(from)) return [];
    return [{ id, question, counted: deadline(id, from), onlyIf: one.sure ? undefined : one.id }];
  });
  return running.filter(
    ({ id, question }, place) => running.findIndex((one) => one.id === id && one.question === question) === place,
  );
}

/** One box an open question: four "if" boxes about the same county are noise. */
function byOpenQuestion(maybe: readonly Found[]): Result['open'] {
  const questions = [...new Set(maybe.flatMap(({ because }) => because.slice(0, 1)))];
  return questions.map((question) => ({ question, found: maybe.filter(({ because }) => because[0] === question) }));
}

function mostOpen(found: readonly Found[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { sure, because } of found)
    if (!sure) for (const question of because) votes.set(question, (votes.get(question) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
