// @ts-check

import { findProgram, installWhereRoot } from './programs.mjs';

/**
 * The paths of this machine's nginx and Apache, as Debian has them; undefined where there is none. The headers that the built site
 * asks of a host are tested with them.
 * @returns {Promise<{ nginx: string | undefined, apache: string | undefined }>}
 */
export async function findServers() {
  return { nginx: await findProgram(['nginx']), apache: await findProgram(['apache2']) };
}

/**
 * Installs them where one is missing and that can be done without asking. Where it cannot, says in one line what to run; what needs
 * them is then skipped.
 * @returns {Promise<void>}
 */
export async function installServers() {
  const missing = async () => Object.values(await findServers()).includes(undefined);
  if (!(await missing())) return;
  const packages = ['nginx', 'apache2-bin'];
  await installWhereRoot(packages);
  if (!(await missing())) return;
  console.error(
    (await findProgram(['apt-get']))
      ? `The tests of the headers are skipped: they need nginx and Apache. Run: sudo apt-get install -y ${packages.join(' ')} (which may start nginx on port 80; sudo systemctl disable --now nginx ends it)`
      : 'The tests of the headers are skipped: they need nginx and Apache as Debian has them.',
  );
}
