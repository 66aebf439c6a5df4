import type { FactMaker } from '../engine/finding.ts';
import type { prepare } from './flow.ts';

/** Whether there are children, and whether a court may have to agree to who cares for one of them. */
const families = ['court', 'noCourt', 'none'] as const;

/** What is worked out from the answers to *prepare*. */
export const prepareFacts = (fact: FactMaker<typeof prepare>) => ({
  family: fact(families, ['children'], ({ children }) => {
    if (children === undefined) return undefined;
    if (children.includes('court')) return 'court';
    return children.length > 0 ? 'noCourt' : 'none';
  }),
});
