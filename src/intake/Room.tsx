import { useEffect, useState } from 'react';
import { type Found, lookFor } from './opening/look-for.ts';
import { type Given, Stages } from './Stages.tsx';
import { Blocked } from './screens/Blocked.tsx';
import { Looking } from './screens/Looking.tsx';
import { witness } from './vault/witness.ts';

/** The room where helpers keep cases: looks for what there is in this browser, and goes on from there. */
export function Room(given: Given) {
  const [found, setFound] = useState<Found | 'blocked'>();
  useEffect(() => {
    let left = false;
    void lookFor().then(
      (it) => {
        if (left) it.store.close();
        else setFound(it);
      },
      () => setFound('blocked'),
    );
    return () => {
      left = true;
    };
  }, []);
  if (found === undefined) return <Looking />;
  return found === 'blocked' ? (
    <Blocked had={witness.recall() !== 0} />
  ) : (
    <Stages {...given} store={found.store} first={found.at} />
  );
}
