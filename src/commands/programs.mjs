// @ts-check

import { constants, rmSync } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';

/** Where a system keeps what only its administrator runs; a user's PATH often leaves it out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * The path of the first program found of those named, in PATH and where the system keeps its own; undefined where there is none.
 * @param {readonly string[]} names
 * @returns {Promise<string | undefined>}
 */
export async function findProgram(names) {
  for (const name of names) {
    for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...systemFolders]) {
      const path = join(folder, name);
      if (folder && (await isProgram(path))) return path;
    }
  }
  return undefined;
}

/**
 * Whether a file is there that can be run.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function isProgram(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Debian's packages ask this file whether a service may be started. */
const servicePolicy = '/usr/sbin/policy-rc.d';

/**
 * Installs packages of the system where that can be done without asking: as root, through apt. No service of theirs is started.
 * @param {readonly string[]} packages
 * @returns {Promise<void>}
 */
export async function installWhereRoot(packages) {
  const apt = await findProgram(['apt-get']);
  if (!apt || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' and ')} for the browser tests …`);
  // Left alone where there is one: somebody else has decided it.
  const ours = await writeFile(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755, flag: 'wx' }).then(
    () => true,
    () => false,
  );
  const remove = () => {
    if (ours) rmSync(servicePolicy, { force: true });
  };
  // Also where somebody breaks it off.
  process.once('exit', remove);
  try {
    await run(apt, ['update', '-qq']);
    await run(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } finally {
    remove();
    process.off('exit', remove);
  }
}
