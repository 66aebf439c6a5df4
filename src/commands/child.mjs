// @ts-check

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, as a path. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A child that says nothing for good would hold up continuous integration; nothing here takes this long. */
const limit = 90 * 60_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Runs a program in the project's folder with its output shown. Gives back its exit code; 1 when it could not start
 * or was ended by a signal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this process's own
 * @returns {Promise<number>}
 */
export function run(program, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      timeout: limit,
    });
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      console.error(`${program} did not start: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a JavaScript program of an installed package under this same Node, so that no shell and no PATH is needed.
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>}
 */
export function runPackage(file, args, environment) {
  return run(process.execPath, [`node_modules/${file}`, ...args], environment);
}
