// @ts-check

import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The path of this machine's Chromium or Chrome: the one that `CHROMIUM` names, else the first found; undefined where
 * there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return (await inPath(names)) ?? ((await isProgram(macPath)) ? macPath : undefined);
}

/**
 * The same, installed first through the system's package manager where that can be done without asking. Where it
 * cannot, says in one line what to run.
 * @returns {Promise<string | undefined>}
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found) return found;
  const apt = await inPath(['apt-get']);
  if (apt && process.getuid?.() === 0) {
    console.log('Installing Chromium for the browser tests …');
    await run(apt, ['update', '-qq']);
    await run(apt, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    const installed = await findChromium();
    if (installed) return installed;
  }
  console.error(
    apt
      ? 'The browser tests need Chromium. Run: sudo apt-get install -y chromium'
      : 'The browser tests need Chromium or Chrome. Install one, then run: CHROMIUM=/path/to/chromium npm test',
  );
  return undefined;
}

/**
 * @param {readonly string[]} wanted
 * @returns {Promise<string | undefined>}
 */
async function inPath(wanted) {
  for (const name of wanted) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && (await isProgram(path))) return path;
    }
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {Promise<boolean>}
 */
async function isProgram(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
