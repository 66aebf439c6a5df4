// @ts-check

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barsIn } from './bars.mjs';
import { root } from './child.mjs';
import { everything, inChromium, runStages } from './stages.mjs';

const file = join(root, 'docs', 'proof.json');

/**
 * What git says in the project's folder; undefined where there is no git, or no repository.
 * @param {string[]} args
 */
function git(...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** The commit that the files are those of; undefined where they are not those of a commit. */
const commit = () => (git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : undefined);

/**
 * `npm run prove:all`: everything that must hold, and what takes too long for each change. Writes into `docs/` what was
 * tried of each bar, and on which commit; not where another one could be named than was tried, or a stage left no report.
 */
const tried = commit();
if (tried === undefined)
  console.error('docs/proof.json will not be written: commit your changes first, so that it can name the commit.');
const stages = [...everything, inChromium('exhaustive', ['exhaustive'])];
const { reports } = await runStages(stages);
const testing = stages.filter((stage) => stage.tests).length;
if (tried !== undefined && commit() === tried && reports.length === testing) {
  const on = new Date(performance.timeOrigin).toISOString().slice(0, 10);
  await writeFile(file, `${JSON.stringify({ commit: tried, on, bars: barsIn(reports) }, null, 2)}\n`);
}
