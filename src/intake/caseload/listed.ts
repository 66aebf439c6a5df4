import { type Deadline, deadline } from '#law/deadlines.ts';
import { type Brief, type Runs, readBrief } from '../cases/case-file.ts';
import type { Case } from '../vault/survey.ts';
import { shapeOf } from './alike.ts';
import { folded } from './folded.ts';

/** A deadline that runs in a case, counted; `maybe` where a finding that is open decides whether it runs. */
export type Running = { readonly counted: Deadline; readonly maybe: boolean };

/** A case of the list with all that is worked out from it once, whatever is looked for and whatever the time. */
export type Listed = Case & {
  /** What stands in it; undefined where that cannot be read. */
  readonly inBrief: Brief | undefined;
  /** The nickname as it is looked for, and what it looks like. */
  readonly folded: string;
  readonly shape: string;
  /** Each once, also where two guides come to the same; none of a case that is closed. */
  readonly running: readonly Running[];
  /** The same of those that nobody counts, because a finding was set aside. */
  readonly aside: readonly Running[];
};

/** Reads lists of cases, one after the other: what has not changed since the last one is not worked out anew. */
export function listReader(): (cases: readonly Case[]) => readonly Listed[] {
  let last: ReadonlyMap<string, Listed> = new Map();
  return (cases) => {
    const read = cases.map((each) => {
      const before = last.get(each.id);
      return before && isSame(before, each) ? before : listed(each);
    });
    last = new Map(read.map((each) => [each.id, each]));
    return read;
  };
}

const isSame = (one: Case, two: Case): boolean =>
  one.version === two.version && one.sound === two.sound && one.name === two.name && one.brief === two.brief;

function listed(each: Case): Listed {
  const inBrief = readBrief(each.brief);
  const { runs, aside } = inBrief && inBrief.status !== 'closed' ? inBrief : { runs: [], aside: [] };
  const isRunning = new Set(runs.map(nameOf));
  return {
    ...each,
    inBrief,
    folded: folded(each.name),
    shape: shapeOf(each.name),
    running: runningFrom(runs),
    // What one guide has set aside, another can say all the same.
    aside: runningFrom(aside.filter((one) => !isRunning.has(nameOf(one)))),
  };
}

const nameOf = ({ deadline, from }: Runs): string => JSON.stringify([deadline, from]);

function runningFrom(runs: readonly Runs[]): readonly Running[] {
  const once = new Map<string, Runs>();
  for (const each of runs) {
    const key = nameOf(each);
    // What runs for sure in one guide runs, whatever is open in another.
    once.set(key, { ...each, maybe: each.maybe && once.get(key)?.maybe !== false });
  }
  return [...once.values()].map(({ deadline: kind, from, maybe }) => ({ counted: deadline(kind, from), maybe }));
}
