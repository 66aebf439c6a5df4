import { readCase } from '../cases/case-file.ts';
import { LaterForm } from '../vault/form.ts';
import type { Vault } from '../vault/vault.ts';
import type { Carried } from './content.ts';

/** What goes into a file: the newest version of each of these cases, and how many could not be read; one that no page would take in again is one of them. */
export async function gathered(
  vault: Pick<Vault, 'history'>,
  ids: readonly string[],
): Promise<{ readonly cases: readonly Carried[]; readonly left: number }> {
  const cases: Carried[] = [];
  for (const id of ids) {
    // One case of a later form is no reason to lose the copy of all others; a vault that was locked is.
    // Without a look at the list each time: of a thousand cases it is long.
    const [opened] = await vault.history(id).catch((fault: unknown) => {
      if (fault instanceof LaterForm) return [];
      throw fault;
    });
    if (opened && readCase(opened.body)) cases.push({ id, name: opened.name, body: opened.body });
  }
  return { cases, left: ids.length - cases.length };
}
