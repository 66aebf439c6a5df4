import type { ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { Shell } from './Shell.tsx';

/** A page; where even what stands around it broke, what stands around every page comes back, and whom to call. */
export const Guarded = ({ children }: { children: ReactNode }) => (
  <Boundary
    broken={(again) => (
      <Shell>
        <Broken again={again} />
      </Shell>
    )}
  >
    {children}
  </Boundary>
);
