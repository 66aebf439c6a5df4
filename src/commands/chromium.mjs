// @ts-check

import { findProgram, installWhereRoot, isProgram } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The path of this machine's Chromium or Chrome: the one that `CHROMIUM` names, else the first found; undefined where
 * there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return (await findProgram(names)) ?? ((await isProgram(macPath)) ? macPath : undefined);
}

/**
 * The same, installed first through the system's package manager where that can be done without asking. Where it
 * cannot, says in one line what to run.
 * @returns {Promise<string | undefined>}
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found) return found;
  await installWhereRoot(['chromium']);
  const installed = await findChromium();
  if (installed) return installed;
  console.error(
    (await findProgram(['apt-get']))
      ? 'The browser tests need Chromium. Run: sudo apt-get install -y chromium'
      : 'The browser tests need Chromium or Chrome. Install one, then run: CHROMIUM=/path/to/chromium npm test',
  );
  return undefined;
}
