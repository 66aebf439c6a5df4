import { inYear, register, soon } from './register.ts';

/** Local rules, what agencies share, and the money behind it. */
export const agencies = register({});
