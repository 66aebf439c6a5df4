import type { Moment } from '#law/time.ts';
import { now } from '#src/clock.ts';
import type { Opened, Vault } from '../vault/vault.ts';
import { type CaseFile, written } from './case-file.ts';
import { faultOf } from './fault.ts';

/** A case as it stands on the screen. */
export type Standing = { readonly name: string; readonly file: CaseFile };

/** How far a case is kept: since when, not yet, or why it could not be; `both` where another tab had changed it and both versions are there. */
export type Keeping =
  | { readonly at: 'kept' | 'both'; readonly since: Required<Moment> }
  | { readonly at: 'saving' | ReturnType<typeof faultOf> };

/** Keeps one open case: whatever is changed is saved, one save after the other, the newest last. */
export type Keeper = {
  readonly change: (to: Standing) => void;
  /** Saves once more what could not be kept. */
  readonly again: () => void;
  /** Comes once nothing is under way; false where something could not be kept, also at one more try: why is told anew then. */
  readonly idle: () => Promise<boolean>;
  /** The version that is kept. */
  readonly version: () => number;
};

/** Begins to keep a case that was opened; `tell` hears how far it is, and that it is kept only once the disk has it. */
export function keepCase(
  vault: Pick<Vault, 'save'>,
  id: string,
  opened: Pick<Opened, 'version'>,
  tell: (keeping: Keeping) => void,
): Keeper {
  let { version } = opened;
  let toKeep: Standing | undefined;
  let saving = false;
  let running: Promise<void> | undefined;
  let alone = true;

  async function saveAll(): Promise<void> {
    let end: Keeping;
    try {
      while (toKeep) {
        const mine = toKeep;
        tell({ at: 'saving' });
        const saved = await vault.save({ id, name: mine.name, ...written(mine.file), from: version });
        version = saved.version;
        alone &&= saved.alone;
        if (toKeep === mine) toKeep = undefined;
      }
      end = { at: alone ? 'kept' : 'both', since: now() };
    } catch (fault) {
      end = { at: faultOf(fault) };
    }
    // Before anybody hears of it: what is changed from now on is a save of its own.
    saving = false;
    tell(end);
  }
  const save = () => {
    if (saving || !toKeep) return;
    saving = true;
    running = saveAll();
  };

  return {
    change: (to) => {
      toKeep = to;
      save();
    },
    again: save,
    idle: async () => {
      save();
      while (saving) await running;
      return toKeep === undefined;
    },
    version: () => version,
  };
}
