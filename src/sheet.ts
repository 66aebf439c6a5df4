import type { ComponentType, ReactNode } from 'react';

/** A sheet that the reader fills in on the page alone; `children` is what the law says of it. A flow brings its own, so that others need not fetch it. */
export type Sheet = ComponentType<{ readonly flow: string; readonly children: ReactNode }>;
