// @ts-check

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runPackage } from './child.mjs';
import { findOrInstallChromium } from './chromium.mjs';
import { nodeFault } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { installServers } from './servers.mjs';
import { endOnSignal } from './signals.mjs';
import { countOne, countReport, failuresIn, lastLine, sum } from './sum.mjs';

/**
 * @typedef {import('./sum.mjs').Count} Count
 * What a stage came to; `report` is the text of vitest's JSON report where it ran tests.
 * @typedef {{ count: Count, report?: string | undefined }} Outcome
 * A stage; `tests` where it runs vitest and leaves a report.
 * @typedef {{ name: string, tests?: true, run: () => Promise<Outcome> }} Stage
 */

/**
 * The outcome of a stage that is one test in itself.
 * @param {boolean} passed
 * @returns {Outcome}
 */
const one = (passed) => ({ count: countOne(passed) });

/** @type {Stage} */
export const types = {
  name: 'type check',
  run: async () => one((await runPackage('typescript/bin/tsc', ['-p', '.'])) === 0),
};

/** @type {Stage} */
export const lint = {
  name: 'format and lint',
  run: async () => one((await runPackage('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings'])) === 0),
};

/** @type {Stage} */
export const site = { name: 'build', run: async () => one(await build()) };

/**
 * The stage that runs some of vitest's projects (see vitest.config.ts).
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {Record<string, string>} [environment]
 * @returns {Stage}
 */
export function vitest(name, projects, environment) {
  return {
    name,
    tests: true,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'firm-ground-'));
      const file = join(folder, 'report.json');
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      for (const project of projects) args.push('--project', project);
      const code = await runPackage('vitest/vitest.mjs', args, environment);
      const report = await readFile(file, 'utf8').catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
      return { count: countReport(report, code), report };
    },
  };
}

/**
 * The stage that runs those of vitest's projects that need a Chromium, which it finds or installs, as it does the servers that some of
 * its tests want.
 * @param {string} name
 * @param {readonly string[]} projects
 * @returns {Stage}
 */
export function inChromium(name, projects) {
  return {
    name,
    tests: true,
    run: async () => {
      const chromium = await findOrInstallChromium();
      if (!chromium) return one(false);
      await installServers();
      return vitest(name, projects, { CHROMIUM: chromium }).run();
    },
  };
}

/**
 * Everything that must hold, as `npm test` runs it.
 * @type {readonly Stage[]}
 */
export const everything = [
  types,
  lint,
  vitest('unit and pages', ['unit', 'slow', 'pages']),
  site,
  inChromium('browser tests', ['browser', 'browser alone']),
];

/**
 * Installs the packages where they are missing, then runs the stages one after the other, all of them, whatever
 * fails; says which tests failed, what each stage came to and took, and last, alone on its line, the sum. Sets the exit code: 1 where
 * anything failed.
 * @param {readonly Stage[]} stages
 * @returns {Promise<{ count: Count, reports: readonly string[] }>} the sum, and what the stages reported
 */
export async function runStages(stages) {
  // As a shell counts Ctrl-C: a run that was broken off did not pass.
  endOnSignal(130);
  const outcomes = [];
  const table = [];
  for (const stage of (await isReady()) ? stages : [notReady]) {
    console.log(`\n── ${stage.name}`);
    const began = performance.now();
    const outcome = await stage.run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    outcomes.push(outcome);
    table.push(`${stage.name.padEnd(16)} ${seconds.padStart(6)} s   ${lastLine(outcome.count)}`);
  }
  const all = sum(outcomes.map(({ count }) => count));
  const failures = outcomes.flatMap(({ report }) => failuresIn(report));
  // Once more, and last: a log is long, and often only its end is kept.
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
  console.log(`\n${table.join('\n')}\n`);
  console.log(lastLine(all));
  process.exitCode = all.failed > 0 ? 1 : 0;
  return { count: all, reports: outcomes.flatMap(({ report }) => report ?? []) };
}

/** @type {Stage} */
const notReady = { name: 'packages', run: async () => one(false) };

/** Whether this Node and the packages are there to run anything with; where not, has said what to do. */
async function isReady() {
  const fault = nodeFault(process.versions.node);
  if (fault) console.error(fault);
  return !fault && (await installPackages());
}
