import type { ReactNode } from 'react';

/** What is said while or after something is done; it is heard where it stands, without taking the focus. */
export const Status = ({ children }: { children: ReactNode }) => (
  <div role="status">{children && <p className="banner">{children}</p>}</div>
);
