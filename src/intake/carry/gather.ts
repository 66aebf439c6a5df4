import { readCase } from '../cases/case-file.ts';
import { LaterForm } from '../vault/form.ts';
import type { Case } from '../vault/survey.ts';
import type { Vault } from '../vault/vault.ts';
import type { Carried } from './content.ts';

/** What goes into a file of cases. */
export type Gathered = {
  readonly cases: readonly Carried[];
  /** How many could not be read; one that no page would take in again is one of them. */
  readonly left: number;
  /** The nicknames of those that go in as an older version: the newest one is damaged or missing. */
  readonly older: readonly string[];
};

/** Reads of each of these cases, as the list has them, the newest version that opens. */
export async function gathered(vault: Pick<Vault, 'history'>, listed: readonly Case[]): Promise<Gathered> {
  const cases: Carried[] = [];
  const older: string[] = [];
  for (const { id, version, sound } of listed) {
    // One case of a later form is no reason to lose the copy of all others; a vault that was locked is.
    // Without a look at the list each time: of a thousand cases it is long.
    const [opened] = await vault.history(id).catch((fault: unknown) => {
      if (fault instanceof LaterForm) return [];
      throw fault;
    });
    if (!opened || !readCase(opened.body)) continue;
    cases.push({ id, name: opened.name, body: opened.body });
    if (!sound || opened.version < version) older.push(opened.name);
  }
  return { cases, left: listed.length - cases.length, older };
}
