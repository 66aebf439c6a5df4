import { createContext } from 'react';
import { claims } from '#law/article.ts';
import { citation } from '#law/citation.ts';
import type { Cited, Day } from '#law/register.ts';
import type { SourceId } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { Result, RunningDeadline } from '#machines/engine/result.ts';
import { sayable, sourcesOf } from './says.ts';

/** A source with its pinpoint, as a statement leans on it. */
export type CitedSource = Cited<SourceId>;

/** The number of each citation in the list of sources; empty on a page that has no such list. */
export const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());

/** The finding, claim or deadline under which a statement stands first: told there with its sources, it need not be told so again. */
export const FirstSaid = createContext<ReadonlyMap<StatementId, string>>(new Map());

type Parts = Pick<Result, 'why' | 'open' | 'deadlines' | 'claims'>;

/** A deadline by what it is and the date it runs from: one can run from two. */
export const nameOf = ({ id, question }: Pick<RunningDeadline, 'id' | 'question'>): string => `${id} ${question}`;

/** What is said where, in the order of the page. */
function saidIn({ why, open, deadlines, claims: read }: Parts): readonly (readonly [StatementId, string])[] {
  const counted = deadlines.flatMap((running) =>
    running.counted.ends.map(({ statement }) => [statement, nameOf(running)] as const),
  );
  const found = [...open.flatMap(({ found }) => found), ...why];
  return [
    ...counted,
    ...found.flatMap(({ id, finding }) => finding.says.map((one) => [one, id] as const)),
    ...read.flatMap((id) => claims[id].against.map((one) => [one, id] as const)),
  ];
}

/** Where each statement of a result is said first. */
export const firstSaidIn = (parts: Parts): ReadonlyMap<StatementId, string> => new Map([...saidIn(parts)].reverse());

/** Every source that a result leans on, each citation once, in the order in which they are met. */
export function citedIn(parts: Parts, said: Answers): readonly CitedSource[] {
  const cited = saidIn(parts).flatMap(([id]) => (sayable(id, said) ? sourcesOf(id, said) : []));
  return [...new Map(cited.map((one) => [citation(one), one])).values()];
}

/** The day on which all of it had been compared with its sources: the earliest one. */
export const checkedIn = (parts: Parts): Day =>
  saidIn(parts)
    .map(([id]): Day => statements[id].checked)
    .sort()[0] ?? '';
