import { createContext } from 'react';
import type { placeOf } from '#machines/engine/flow.ts';
import type { FlowId } from '#machines/flow-ids.ts';

/** How each visit stands, by how many flows led to it; in memory alone. */
export type Kept = Map<number, { readonly flow: FlowId; readonly snapshot: Parameters<typeof placeOf>[0] }>;

/** Given by `main.tsx`, above all that React can take away; without it nothing is kept. */
export const KeptContext = createContext<Kept | undefined>(undefined);
