// @ts-check

import { everything, runStages } from './stages.mjs';

/** `npm test`: everything that must hold. */
await runStages(everything);
