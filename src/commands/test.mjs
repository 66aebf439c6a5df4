// @ts-check

import { findOrInstallChromium } from './chromium.mjs';
import { lint, runStages, site, types, vitest } from './stages.mjs';
import { countOne } from './sum.mjs';

/** @type {import('./stages.mjs').Stage} */
const browser = {
  name: 'browser tests',
  run: async () => {
    const chromium = await findOrInstallChromium();
    return chromium ? vitest('browser tests', ['browser'], { CHROMIUM: chromium }).run() : countOne(false);
  },
};

/** `npm test`: everything that must hold. */
await runStages([types, lint, vitest('unit and pages', ['unit', 'slow', 'pages']), site, browser]);
