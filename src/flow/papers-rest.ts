import type { StatementId } from '#law/statements.ts';

/** What the captions of the drawn papers rest on: who issues each of ICE's. */
export const papersRest: readonly StatementId[] = ['no-judge-signs', 'i200-officer', 'i205-final-order'];
