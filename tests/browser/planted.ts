import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '#src/commands/build.mjs';

/** A fault: in the files whose name matches, what stands in the place of a text of theirs. */
export type Plant = { readonly file: RegExp; readonly from: string | RegExp; readonly to: string };

/** Copies of the built site with faults planted in them. */
export interface Copies {
  /** The folder of a new copy; an error where a fault finds no file, or a file has not the text to replace. */
  readonly copy: (...plants: readonly Plant[]) => Promise<string>;
  /** Removes every copy. */
  readonly close: () => Promise<void>;
}

/** Makes copies of the built site until it is closed. */
export function startCopies(): Copies {
  const folders: string[] = [];
  return {
    async copy(...plants) {
      const folder = await mkdtemp(join(tmpdir(), 'firm-ground-copy-'));
      folders.push(folder);
      await cp(dist, folder, { recursive: true });
      const names = await readdir(folder, { recursive: true });
      for (const plant of plants) {
        const found = names.filter((name) => plant.file.test(name));
        if (found.length === 0) throw new Error(`no file to plant a fault in: ${plant.file}`);
        for (const name of found) {
          const path = join(folder, name);
          await writeFile(path, withPlant(plant, name, await readFile(path, 'utf8')));
        }
      }
      return folder;
    },
    async close() {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/** The text with the fault in it; a document's policy allows its scripts as they are then, so that the fault itself is what is met. */
function withPlant({ from, to }: Plant, name: string, text: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${name} has no ${from} to plant a fault in`);
  if (!name.endsWith('.html')) return changed;
  const after = hashesIn(changed);
  return hashesIn(text).reduce((document, hash, index) => document.replaceAll(hash, after[index] ?? hash), changed);
}

/** What the policy calls each script inside a document, in their order. */
const hashesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) =>
    createHash('sha256').update(code).digest('base64'),
  );
