import { useMemo, useState } from 'react';
import { isAlike, shapeOf } from '../caseload/alike.ts';
import { everyCase, type Sought } from '../caseload/found.ts';
import { type Listed, listReader } from '../caseload/listed.ts';
import type { Case } from '../vault/survey.ts';

/** All cases with what is worked out from them, and what is looked for; it stays while a case is open, so that whoever comes back finds the list as they left it. */
export type Caseload = {
  readonly cases: readonly Listed[];
  readonly sought: Sought;
  readonly seek: (sought: Sought) => void;
  /** The nicknames that look like one, but for that of the case itself. */
  readonly alike: (name: string, id?: string) => readonly string[];
};

/** Keeps the caseload for the screens. */
export function useCaseload(cases: readonly Case[]): Caseload {
  const [read] = useState(listReader);
  const [sought, seek] = useState(everyCase);
  const listed = useMemo(() => read(cases), [read, cases]);
  const alike = (name: string, id?: string) => {
    const shape = shapeOf(name);
    return listed.filter((each) => each.id !== id && isAlike(each.shape, shape)).map((each) => each.name);
  };
  return { cases: listed, sought, seek, alike };
}
