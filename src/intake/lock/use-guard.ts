import { useEffect, useRef, useState } from 'react';
import type { UnderWay } from '../cases/use-case.ts';
import type { Vault } from '../vault/vault.ts';
import { type Guard, standGuard } from './guard.ts';
import type { LoadAnew } from './load-anew.ts';
import type { Reason } from './reason.ts';

/** Stands guard over cases while they are shown: what locks them, and whether they will be locked soon. */
export function useGuard(
  vault: Vault,
  loadAnew: LoadAnew,
  underWay: UnderWay,
): { readonly lock: (reason: Reason) => void; readonly soon: boolean } {
  const [soon, setSoon] = useState(false);
  const guard = useRef<Guard>(undefined);
  useEffect(() => {
    const mine = standGuard(vault, loadAnew, setSoon, () => underWay.current?.());
    guard.current = mine;
    return mine.end;
  }, [vault, loadAnew, underWay]);
  return { lock: (reason) => guard.current?.lock(reason), soon };
}
