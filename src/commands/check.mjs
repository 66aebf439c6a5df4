// @ts-check

import { lint, runStages, types, vitest } from './stages.mjs';

/** `npm run check`: the part of the tests that takes less than a minute: no browser, no long random runs. */
await runStages([types, lint, vitest('unit and pages', ['unit', 'pages'])]);
