import { useCallback, useEffect, useState } from 'react';

/** All that age files are made with, and what is shown of it; `gone` where it could not be fetched, undefined while it comes. */
export type Desk = typeof import('./desk.ts');

/** Fetches the desk, and gives what fetches it once more. */
export function useDesk(): readonly [Desk | 'gone' | undefined, () => void] {
  const [desk, setDesk] = useState<Desk | 'gone'>();
  const fetchDesk = useCallback(() => void import('./desk.ts').then(setDesk, () => setDesk('gone')), []);
  useEffect(fetchDesk, [fetchDesk]);
  return [desk, fetchDesk];
}
