import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(dist, folder, { recursive: true });
    for (const [name, change] of Object.entries(changes)) {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch(() => '');
      const changed = change(text);
      if (changed === text) throw new Error(`nothing was changed in ${name}`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, changed);
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

/** The text with one part in the place of another wherever it stands; throws where it stands nowhere. */
export function planted(text: string, part: string, instead: string): string {
  if (!text.includes(part)) throw new Error(`there is no ${part} to be replaced`);
  return text.replaceAll(part, instead);
}

/** A fault: in which files, by their names below `dist`, what is replaced in each of them, and by what. */
export type Fault = { readonly files: RegExp; readonly text: string | RegExp; readonly by: string };

/** The file with the app, below `dist`. */
export const core = /^assets\/core-.+\.js$/;

/** Code that runs in every page that comes to life, beside the app. */
export const beside = (code: string): Fault => ({ files: core, text: /$/, by: `\n${code}\n` });

/** A copy of the built site with faults in it. Throws where a fault names no file, or a file has not got the text. */
export async function faultySite(...faults: readonly Fault[]): Promise<SiteCopy> {
  const names = await readdir(dist, { recursive: true });
  const changes: Record<string, (text: string) => string> = {};
  for (const fault of faults) {
    const found = names.filter((name) => fault.files.test(name));
    if (found.length === 0) throw new Error(`no file of the site is named ${fault.files}`);
    for (const name of found) {
      const before = changes[name];
      changes[name] = (text) => withFault(fault, name, before === undefined ? text : before(text));
    }
  }
  return copyOfSite(changes);
}

/** The text with the fault in it; a document's policy allows its scripts as they are then, so that the fault itself is what is met. */
function withFault({ text: part, by }: Fault, name: string, text: string): string {
  // A function, so that nothing in the new text is taken for a part of the old one.
  const changed = typeof part === 'string' ? text.replaceAll(part, () => by) : text.replace(part, () => by);
  if (changed === text) throw new Error(`${name} has no ${part}`);
  if (!name.endsWith('.html')) return changed;
  const after = hashesIn(changed);
  return hashesIn(text).reduce((document, hash, index) => document.replaceAll(hash, after[index] ?? hash), changed);
}

/** What the policy calls each script inside a document, in their order. */
const hashesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) =>
    createHash('sha256').update(code).digest('base64'),
  );
