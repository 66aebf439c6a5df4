// @ts-check

import { base, buildIfStale, dist } from './build.mjs';
import { nodeFault } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { codeOf, serve } from './serve.mjs';
import { endOnSignal } from './signals.mjs';

/** `npm start`: packages, build, then the site on this machine until Ctrl-C. */
async function start() {
  const fault = nodeFault(process.versions.node);
  if (fault) return stop(fault);

  const given = process.env.PORT ?? '4173';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
    return stop(`PORT must be a whole number from 1 to 65535, not "${given}". For example: PORT=4173 npm start`);
  }

  // Tried before the build, so that nobody waits for it only to learn that the port is taken.
  const free = await serveOrSay(port);
  await free.close();

  if (!(await installPackages())) return stop('The site was not started.');
  if (!(await buildIfStale())) return stop('The site could not be built; the reason stands above.');

  await serveOrSay(port);
  console.log(`http://localhost:${port}${base}`);
}

/**
 * @param {number} port
 * @returns {ReturnType<typeof serve>}
 */
async function serveOrSay(port) {
  try {
    return await serve({ directory: dist, port, base });
  } catch (error) {
    const other = port === 65_535 ? 4173 : port + 1;
    return stop(
      codeOf(error) === 'EADDRINUSE'
        ? `Port ${port} is taken. End the program that uses it, or choose another port: PORT=${other} npm start`
        : `Port ${port} cannot be used (${codeOf(error)}). Choose another port: PORT=4173 npm start`,
    );
  }
}

/**
 * @param {string} line what went wrong and what to do
 * @returns {never}
 */
function stop(line) {
  console.error(line);
  process.exit(1);
}

endOnSignal(0);
await start();
