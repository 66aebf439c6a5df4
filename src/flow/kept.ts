import { createContext } from 'react';
import type { placeOf } from '#machines/engine/flow.ts';

/** How each visit to a flow stands, by the flow's id; in memory alone. */
export type Kept = Map<string, Parameters<typeof placeOf>[0]>;

/** Given by `main.tsx`, above all that React can take away; without it nothing is kept. */
export const KeptContext = createContext<Kept | undefined>(undefined);
