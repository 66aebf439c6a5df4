import type { ComponentType } from 'react';
import type { Day } from '#law/register.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answers } from '#machines/engine/question.ts';
import type { Result } from '#machines/engine/result.ts';

/** What a sheet is made from: the parts that the result's findings put on it, its steps, what was said, today, and the command to print it alone. */
export type SheetProps = Pick<Result, 'sheet' | 'steps'> & {
  readonly flow: AnyFlow;
  readonly said: Answers;
  readonly today: Day;
  readonly print: (part: Element) => void;
};

/** A sheet that goes with a result of a flow, to be filled in on the page or by hand. One to fill in by hand comes with what can be taken away; the flow that has another brings its own. */
export type Sheet = ComponentType<SheetProps>;
