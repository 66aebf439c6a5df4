import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '#src/commands/build.mjs';

/** A change to the built site: in which files, by their names below `dist`, what is replaced in each of them, and by what. */
export type Change = { readonly files: RegExp; readonly text: string | RegExp; readonly by: string };

/** Code that runs in every page that comes to life, beside the app. */
export const beside = (code: string): Change => ({ files: /^assets\/core-.*\.js$/, text: /$/, by: `\n${code}\n` });

/**
 * A copy of the built site with changes in it, and what removes it. Throws where a change names no file, or a file has not
 * got the text: a planted fault is never absent in silence.
 */
export async function changedSite(
  ...changes: readonly Change[]
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'firm-ground-changed-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(dist, folder, { recursive: true });
    await change(folder, changes);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

async function change(folder: string, changes: readonly Change[]): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const { files, text, by } of changes) {
    const changed = names.filter((name) => files.test(name));
    if (changed.length === 0) throw new Error(`no file of the site is named ${files}`);
    for (const name of changed) {
      const path = join(folder, name);
      const before = await readFile(path, 'utf8');
      // A function, so that nothing in the new text is taken for a part of the old one.
      const after = typeof text === 'string' ? before.replaceAll(text, () => by) : before.replace(text, () => by);
      if (after === before) throw new Error(`${name} has no ${text}`);
      await writeFile(path, after);
    }
  }
}
