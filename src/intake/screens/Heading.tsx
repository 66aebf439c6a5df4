import type { ReactNode } from 'react';

/** The heading of a screen; it takes the focus when the screen changes. */
export const Heading = ({ children }: { children: ReactNode }) => <h1 tabIndex={-1}>{children}</h1>;
