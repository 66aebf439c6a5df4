// @ts-check

import { everything, inChromium, runStages } from './stages.mjs';

/** `npm run prove:all`: everything that must hold, and every result in every way of looking at it. */
await runStages([...everything, inChromium('exhaustive', 'exhaustive')]);
