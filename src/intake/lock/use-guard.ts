import { useEffect, useRef } from 'react';
import type { Vault } from '../vault/vault.ts';
import { type Guard, standGuard } from './guard.ts';
import type { LoadAnew } from './load-anew.ts';
import type { Reason } from './reason.ts';

/** Stands guard over cases while they are shown; the function it gives locks them. */
export function useGuard(vault: Vault, loadAnew: LoadAnew): (reason: Reason) => void {
  const guard = useRef<Guard>(undefined);
  useEffect(() => {
    const mine = standGuard(vault, loadAnew);
    guard.current = mine;
    return mine.end;
  }, [vault, loadAnew]);
  return (reason) => guard.current?.lock(reason);
}
