import { createContext, type MouseEvent, useContext } from 'react';
import type { Answers } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';

/** Flows in the place of a page: its address stays, so that the browser's history shows one dull line. */
export type InPlace = {
  /** How many flows led to the one that is shown; `beforeFlows` where none is. */
  readonly level: number;
  /** What was answered in them that the shown flow asks too. */
  readonly given: Answers;
  /** The flow that the reader went back from, and whether questions were answered in it. */
  readonly left: { readonly flow: FlowId; readonly answered: boolean } | undefined;
  /** The flow that was asked for, while its files are not all there yet. */
  readonly coming: FlowId | undefined;
  /** Opens a flow with what is given; a link to its own address that is pressed calls this. */
  readonly open: (flow: FlowId, given: Answers, event: MouseEvent<HTMLAnchorElement>) => void;
};

/** Given by `InPlace`; while a page is only drawn, its links lead to the flows' own addresses. */
export const InPlaceContext = createContext<InPlace>({
  level: 0,
  given: {},
  left: undefined,
  coming: undefined,
  open: () => undefined,
});

/** What is open in the place of the page, and how to open more. */
export const useInPlace = (): InPlace => useContext(InPlaceContext);
