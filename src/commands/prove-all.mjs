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

/**
 * `npm run prove:all`: everything that must hold, and what takes too long for each change. Writes into `docs/` what was
 * tried of each bar, and on which commit; not where the files are not those of a commit, since it would name the wrong one.
 */
const before = git('status', '--porcelain');
if (before !== '')
  console.error('docs/proof.json will not be written: commit your changes first, so that it can name the commit.');
const { reports } = await runStages([...everything, inChromium('exhaustive', 'exhaustive')]);
if (before === '') {
  const report = {
    commit: git('rev-parse', 'HEAD'),
    on: new Date(performance.timeOrigin).toISOString().slice(0, 10),
    bars: barsIn(reports),
  };
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}
