import { readCase } from '../cases/case-file.ts';
import type { Vault } from '../vault/vault.ts';
import type { Carried } from './content.ts';

/** What goes into a file: the newest version of each of these cases, and how many could not be read; one that no page would take in again is one of them. */
export async function gathered(
  vault: Pick<Vault, 'open'>,
  ids: readonly string[],
): Promise<{ readonly cases: readonly Carried[]; readonly left: number }> {
  const cases: Carried[] = [];
  for (const id of ids) {
    // One case of a later form, or one that is gone by now, is no reason to lose the copy of all others.
    const opened = await vault.open(id).catch(() => undefined);
    if (opened && readCase(opened.body)) cases.push({ id, name: opened.name, body: opened.body });
  }
  return { cases, left: ids.length - cases.length };
}
