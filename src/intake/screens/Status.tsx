import { type ReactNode, useEffect, useState } from 'react';

/** What is said while or after something is done; it is heard where it stands, without taking the focus. */
export function Status({ children }: { children: ReactNode }) {
  // A place that comes with its words already in it is not heard: they follow it.
  const [said, say] = useState<ReactNode>();
  useEffect(() => say(children), [children]);
  return <div role="status">{said && <p className="banner">{said}</p>}</div>;
}
