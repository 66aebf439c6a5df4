import type { ComponentType } from 'react';
import type { Result } from '#machines/engine/result.ts';
import type { Printing } from '#src/result/use-printing.ts';
import type { Telling } from './result/telling.ts';

/** What a sheet is made from: the parts that the result's findings put on it, its steps, and the command to print. */
export type SheetProps = Telling & Pick<Result, 'sheet' | 'steps'> & { readonly print: (how: Printing) => void };

/** A sheet that goes with a result of a flow, to be filled in on the page or by hand. A flow brings its own, so that others need not fetch it. */
export type Sheet = ComponentType<SheetProps>;
