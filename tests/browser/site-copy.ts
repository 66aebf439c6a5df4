import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dist } from '#src/commands/build.mjs';

/** A copy of the built site in a folder of its own. */
export interface SiteCopy {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/**
 * Copies the built site and changes the files that are named; one that is not there is empty and comes to be. Throws where a change
 * changes nothing, so that a planted fault is never silently absent.
 */
export async function copyOfSite(changes: Readonly<Record<string, (text: string) => string>>): Promise<SiteCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'firm-ground-copy-'));
  await cp(dist, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch(() => '');
    const changed = change(text);
    if (changed === text) throw new Error(`nothing was changed in ${name}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, changed);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The text with one part in the place of another wherever it stands; throws where it stands nowhere. */
export function planted(text: string, part: string, instead: string): string {
  if (!text.includes(part)) throw new Error(`there is no ${part} to be replaced`);
  return text.replaceAll(part, instead);
}
