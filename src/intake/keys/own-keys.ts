import { boolean, type GenericSchema, object, picklist, pipe, record, regex, safeParse, string } from 'valibot';
import { apart } from '../vault/apart.ts';

/** What a letter or a sign can do. */
export const acts = ['unsure', 'unsaid', 'back', 'note', 'turn', 'find', 'lock', 'show'] as const;
export type Act = (typeof acts)[number];
export type KeyOf = Readonly<Record<Act, string>>;

/** Which one does it until somebody chooses another. */
export const firstKeys: KeyOf = {
  unsure: 'u',
  unsaid: 's',
  back: 'b',
  note: 'n',
  turn: 't',
  find: '/',
  lock: 'l',
  show: '?',
};

/** Which keys act when they are pressed by themselves: the one that locks, and those to work with; and which does what. */
export type Keys = { readonly lock: boolean; readonly work: boolean; readonly of: KeyOf };

/**
 * As they are until somebody chooses. The key that locks acts from the start, for a lock that waits to be turned on locks nothing; the
 * others wait: who speaks to their computer has letters that nobody meant.
 */
export const atFirst: Keys = { lock: true, work: false, of: firstKeys };

// One press on an English and on a Spanish keyboard. The numbers choose answers.
const one = /^[a-zñ.,/?;:+*-]$/;

/** Gives a key another meaning; or says what it does already, or that it cannot be one. */
export function withKey(of: KeyOf, act: Act, key: string): KeyOf | Act | 'none' {
  if (!one.test(key)) return 'none';
  return acts.find((each) => each !== act && of[each] === key) ?? { ...of, [act]: key };
}

const form: GenericSchema<unknown, { lock: boolean; work: boolean; of: Partial<Record<Act, string>> }> = object({
  lock: boolean(),
  work: boolean(),
  of: record(picklist(acts), pipe(string(), regex(one))),
});

/** The keys that a helper has chosen, kept in a storage of the browser, where anybody can read them. What cannot be read there is as at first. */
export function keysIn(storage: Parameters<typeof apart>[1]) {
  const { read, keep, forget } = apart('intake-keys', storage);
  return {
    recall: (): Keys => {
      const kept = safeParse(form, parsed(read()));
      if (!kept.success) return atFirst;
      const { lock, work, of } = kept.output;
      const all: KeyOf = { ...firstKeys, ...of };
      return { lock, work, of: new Set(Object.values(all)).size === acts.length ? all : firstKeys };
    },
    keep: (keys: Keys): void => keep(JSON.stringify(keys)),
    forget,
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The keys of this browser. */
export const ownKeys = keysIn(() => localStorage);
