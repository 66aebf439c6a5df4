// @ts-check

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runPackage } from './child.mjs';

/** The folder of the built site, as a path. */
export const dist = join(root, 'dist');

/** Where the site is served: `/`, or the sub-path that `BASE` gives and Vite builds for. */
export const base = process.env.BASE ?? '/';

const record = join(dist, '.build-hash');

/** All that the built site is made from. */
const inputs = [
  'law',
  'machines',
  'locales',
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'site.config.ts',
  'docs/proof.json',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * A hash over the names and contents of all files below the paths given, in a fixed order.
 * @param {string} folder the paths are relative to it
 * @param {readonly string[]} paths files or folders; a missing one counts as missing
 * @returns {Promise<string>} hexadecimal
 */
export async function contentHash(folder, paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    const full = join(folder, path);
    if (!existsSync(full)) continue;
    const below = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => undefined);
    const files = below
      ? below.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      : [full];
    for (const file of files.sort()) {
      const content = await readFile(file);
      hash.update(`${file.slice(folder.length)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @returns {Promise<string>} */
const wantedHash = async () => `${await contentHash(root, inputs)} ${base}`;

/**
 * Builds the site and records what it was built from. Gives back whether it worked.
 * @returns {Promise<boolean>}
 */
export async function build() {
  const hash = await wantedHash();
  await rm(record, { force: true });
  // Under a test runner NODE_ENV says "test", which would build the development version of React.
  if ((await runPackage('vite/bin/vite.js', ['build'], { NODE_ENV: 'production' })) !== 0) return false;
  await writeFile(record, hash);
  return true;
}

/**
 * Builds the site if there is none or if it was built from anything else than what is here now. Gives back whether
 * an up-to-date build is there.
 * @returns {Promise<boolean>}
 */
export async function buildIfStale() {
  const built = await readFile(record, 'utf8').catch(() => '');
  if (built === (await wantedHash())) return true;
  console.log('Building the site …');
  return build();
}
