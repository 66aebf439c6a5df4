import { useEffect, useMemo, useRef, useState } from 'react';
import type { Opened, Vault } from '../vault/vault.ts';
import { type CaseFile, walksOf } from './case-file.ts';
import { type Keeper, type Keeping, keepCase, type Standing } from './keeper.ts';

/** One open case: how it stands, how far it is kept, and how to change it. */
export type OpenCase = Standing & {
  /** Undefined until something was changed. While somebody types what is not saved yet, that; but never in the place of what went wrong. */
  readonly keeping: Keeping | { readonly at: 'typing' } | undefined;
  readonly change: (to: (file: CaseFile) => CaseFile) => void;
  readonly rename: (name: string) => void;
  /** Puts another version in its place, as it was. */
  readonly take: (version: Standing) => void;
  readonly again: Keeper['again'];
  /** Somebody types: whether that is other than what is saved. */
  readonly typing: (isOther: boolean) => void;
  /** How it stands at the moment, whenever it is asked. */
  readonly newest: () => Standing;
  /** How often another version was put in its place: what holds a text of its own begins anew then. */
  readonly taken: number;
  readonly version: Keeper['version'];
};

/** Why something could not be kept; undefined where nothing has failed. */
export const faultIn = (keeping: OpenCase['keeping']) =>
  keeping && !('since' in keeping) && keeping.at !== 'saving' && keeping.at !== 'typing' ? keeping.at : undefined;

/** What brings all that was written in the open case to the disk; false where it could not be kept. Undefined where no case is open. */
export type UnderWay = { current: (() => Promise<boolean>) | undefined };

/** The deadlines of a case as one text, to be compared. */
const runsIn = (file: CaseFile): string => JSON.stringify(walksOf(file).map(([, { runs, aside }]) => [runs, aside]));

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
  const [standing, stand] = useState<Standing>(() => ({ name: opened.name, file: recount(first) }));
  const [keeping, setKeeping] = useState<Keeping>();
  const [isTyping, typing] = useState(false);
  // Two changes in one breath: the second goes on from the first.
  const newest = useRef(standing);
  const keeper = useMemo(() => keepCase(vault, id, opened, setKeeping), [vault, id, opened]);
  // The list knows of a case what ran when it was saved last. Over what is damaged nothing is saved before somebody changes it.
  const [countOnce] = useState(() => () => {
    if (opened.sound && runsIn(standing.file) !== runsIn(first)) keeper.change(standing);
  });
  useEffect(countOnce, [countOnce]);

  const [taken, take] = useState(0);
  useEffect(() => {
    underWay.current = () => {
      // A text is saved when it is left. Who pressed a button stays there, where nothing can be left.
      if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
      return keeper.idle();
    };
    return () => {
      underWay.current = undefined;
    };
  }, [underWay, keeper]);

  const put = (to: Standing) => {
    newest.current = to;
    stand(to);
    typing(false);
    keeper.change(to);
  };
  return {
    ...standing,
    keeping: isTyping && faultIn(keeping) === undefined ? { at: 'typing' } : keeping,
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
    typing,
    newest: () => newest.current,
    taken,
    version: keeper.version,
  };
}
