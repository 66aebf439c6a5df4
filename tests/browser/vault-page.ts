import { newId } from '#src/intake/vault/bytes.ts';
import { leastCost } from '#src/intake/vault/cost.ts';
import { type Derive, measuredCost } from '#src/intake/vault/derive.ts';
import { deriveAside } from '#src/intake/vault/derive-aside.ts';
import { beginVault, drawVault, unlockVault } from '#src/intake/vault/entry.ts';
import { readKit } from '#src/intake/vault/kit.ts';
import { startWorker } from '#src/intake/vault/start-worker.ts';
import { openStore } from '#src/intake/vault/store.ts';
import type { Vault } from '#src/intake/vault/vault.ts';

const derive = deriveAside(startWorker);
let open: Vault | undefined;
const vault = (): Vault => {
  if (!open) throw new Error('no vault is open');
  return open;
};

/** What a test can ask of the page that `builtVaultPage` makes: the vault as it is, with nothing around it. */
const workspace = {
  newId,
  derive: async (phrase: string, salt: readonly number[], memory: number): Promise<readonly number[]> =>
    Array.from(await derive({ phrase, salt: new Uint8Array(salt), cost: { ...leastCost, memory } })),
  measured: () => measuredCost(derive),
  /** Begins a vault, and gives what opens it. */
  async begin() {
    const drawn = await drawVault('es', derive);
    open = await beginVault(await openStore(), { ...drawn, cost: leastCost }, derive);
    return { phrase: drawn.phrase, kit: drawn.kit.words, begun: open !== undefined };
  },
  /** Opens the vault by the words of its kit, which takes no time, or by its phrase. */
  async unlock(typed: string): Promise<string> {
    const kit = readKit(typed);
    const never: Derive = () => Promise.reject(new Error('a kit needs no key of a phrase'));
    const attempt = await ('fault' in kit
      ? unlockVault(await openStore(), { phrase: typed }, derive)
      : unlockVault(await openStore(), { kit }, never));
    if (typeof attempt === 'string') return attempt;
    open = attempt.vault;
    return attempt.sound ? 'sound' : 'unsound';
  },
  list: () => vault().list(),
  open: (id: string) => vault().open(id),
  history: (id: string) => vault().history(id),
  save: (...given: Parameters<Vault['save']>) => vault().save(...given),
  remove: (...given: Parameters<Vault['remove']>) => vault().remove(...given),
  async erase() {
    await (await openStore()).erase();
  },
};

declare global {
  interface Window {
    workspace: typeof workspace;
    saved: (version: number) => void;
  }
}
window.workspace = workspace;
