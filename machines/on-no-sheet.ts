import type { StepId } from './steps.ts';

/** The steps that stand on no sheet to fill in: one lies in a drawer or is handed on, and tells nothing of anybody's status. */
export const onNoSheet: readonly StepId[] = ['tellOldOrder'];
