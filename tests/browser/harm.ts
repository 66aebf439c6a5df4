import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

type Harm = (content: Buffer) => Buffer;
const half: Harm = (content) => content.subarray(0, content.length / 2);
const flipped: Harm = (content) => {
  const at = Math.floor(content.length / 2);
  return Buffer.concat([content.subarray(0, at), Buffer.from([~(content[at] ?? 0) & 255]), content.subarray(at + 1)]);
};

/** How files suffer in which Chromium keeps the databases of pages: what is done, to which kind of file. */
export const harms: readonly (readonly [done: string, kind: string, harm: Harm])[] = [
  ['cut in half', '.log', half],
  ['cut in half', 'MANIFEST', half],
  ['cut in half', 'CURRENT', half],
  ['another in one byte', '.log', flipped],
  ['another in one byte', 'MANIFEST', flipped],
  ['another in one byte', 'CURRENT', flipped],
];

/** Harms the files of one kind in a profile whose browser has ended; throws where there are none. */
export async function harmed(profile: string, kind: string, harm: Harm): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = (await readdir(folder, { recursive: true })).filter((name) => basename(name).includes(kind));
  if (names.length === 0) throw new Error(`there is no ${kind} in ${folder}`);
  for (const name of names) await writeFile(join(folder, name), harm(await readFile(join(folder, name))));
}
