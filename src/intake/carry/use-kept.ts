import { useEffect, useState } from 'react';

/** Whether the browser has promised not to delete what it keeps for this page; true until it has answered. It is asked anew whenever the number of cases changes. */
export function useKept(cases: number): boolean {
  const [kept, setKept] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the first case it is asked to promise
  useEffect(() => {
    let left = false;
    void promised().then((answer) => {
      if (!left) setKept(answer);
    });
    return () => {
      left = true;
    };
  }, [cases]);
  return kept;
}

async function promised(): Promise<boolean> {
  // Where a page is not under https there is none, whatever its type says.
  const storage: Pick<StorageManager, 'persisted'> | undefined = navigator.storage;
  try {
    return (await storage?.persisted()) ?? false;
  } catch {
    return false;
  }
}
