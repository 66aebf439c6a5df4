import { useEffect, useMemo, useRef, useState } from 'react';
import type { Opened, Vault } from '../vault/vault.ts';
import type { CaseFile } from './case-file.ts';
import { type Keeper, type Keeping, keepCase, type Standing } from './keeper.ts';

/** One open case: how it stands, how far it is kept, and how to change it. */
export type OpenCase = Standing & {
  /** Undefined until something was changed. */
  readonly keeping: Keeping | undefined;
  readonly change: (to: (file: CaseFile) => CaseFile) => void;
  readonly rename: (name: string) => void;
  /** Puts another version in its place, as it was. */
  readonly take: (version: Standing) => void;
  readonly again: Keeper['again'];
  readonly typing: Keeper['typing'];
  /** How often another version was put in its place: what holds a text of its own begins anew then. */
  readonly taken: number;
  readonly version: Keeper['version'];
};

/** What brings all that was written in the open case to the disk; false where it could not be kept. Undefined where no case is open. */
export type UnderWay = { current: (() => Promise<boolean>) | undefined };

/** Holds the case that was opened, and keeps whatever is changed. `settle` works out what follows from a change, before it is kept; `recount` which deadlines run by now. */
export function useCase(
  vault: Vault,
  id: string,
  opened: Opened,
  first: CaseFile,
  {
    settle,
    recount,
    underWay,
  }: {
    settle: (was: CaseFile, is: CaseFile) => CaseFile;
    recount: (file: CaseFile) => CaseFile;
    underWay: UnderWay;
  },
): OpenCase {
  const [standing, stand] = useState<Standing>({ name: opened.name, file: first });
  const [keeping, setKeeping] = useState<Keeping>();
  // Each letter says that somebody types: nothing is drawn anew for the second.
  const [tell] = useState(() => (is: Keeping) => {
    setKeeping((was) => (was?.at === 'typing' && is.at === 'typing' ? was : is));
  });
  // Two changes in one breath: the second goes on from the first.
  const newest = useRef(standing);
  const keeper = useMemo(() => keepCase(vault, id, opened, tell), [vault, id, opened, tell]);

  const [taken, take] = useState(0);
  useEffect(() => {
    underWay.current = () => {
      // A text is saved when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return keeper.idle();
    };
    return () => {
      underWay.current = undefined;
    };
  }, [underWay, keeper]);

  const put = (to: Standing) => {
    newest.current = to;
    stand(to);
    keeper.change(to);
  };
  return {
    ...standing,
    keeping,
    change: (to) => {
      const { name, file } = newest.current;
      const next = to(file);
      if (next !== file) put({ name, file: settle(file, next) });
    },
    rename: (name) => put({ name, file: settle(newest.current.file, { ...newest.current.file }) }),
    // As it was, results and all: what is different since is told as in every older case.
    take: ({ name, file }) => {
      put({ name, file: recount(file) });
      take((times) => times + 1);
    },
    again: keeper.again,
    typing: keeper.typing,
    taken,
    version: keeper.version,
  };
}
