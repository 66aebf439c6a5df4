// @ts-check

import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './child.mjs';

const record = join(root, 'node_modules', '.firm-ground-lock');

/**
 * Installs the locked packages if they are missing or were installed from another package-lock.json. Gives back
 * whether they are there now.
 * @returns {Promise<boolean>}
 */
export async function installPackages() {
  const wanted = createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = await readFile(record, 'utf8').catch(() => '');
  if (installed === wanted) return true;

  console.log('Installing the packages of package-lock.json …');
  await rm(record, { force: true });
  // No package needs its install script, and none gets to run one. The build needs the development packages, also
  // where NODE_ENV says production.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) {
    console.error('The packages could not be installed; npm says why above. Is there a network connection?');
    return false;
  }
  await writeFile(record, wanted);
  return true;
}
