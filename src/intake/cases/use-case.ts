import { useMemo, useRef, useState } from 'react';
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
  readonly version: Keeper['version'];
};

/** Holds the case that was opened, and keeps whatever is changed. `settle` works out what follows from a change, before it is kept. */
export function useCase(
  vault: Vault,
  id: string,
  opened: Opened,
  first: CaseFile,
  settle: (was: CaseFile, is: CaseFile) => CaseFile,
): OpenCase {
  const [standing, stand] = useState<Standing>({ name: opened.name, file: first });
  const [keeping, tell] = useState<Keeping>();
  // Two changes in one breath: the second goes on from the first.
  const newest = useRef(standing);
  const keeper = useMemo(() => keepCase(vault, id, opened, tell), [vault, id, opened]);

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
    take: ({ name, file }) => put({ name, file: settle(newest.current.file, file) }),
    again: keeper.again,
    version: keeper.version,
  };
}
