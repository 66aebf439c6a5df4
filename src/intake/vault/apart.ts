/**
 * A place in this browser apart from the database, under a name of its own. Anybody can read what is kept there. Where the browser
 * refuses, it keeps nothing and gives nothing, and nothing else fails by it.
 */
export type Apart = {
  readonly read: () => string | undefined;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
};

/** The place of this name in a storage of the browser. */
export function apart(name: string, storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Apart {
  return {
    read: () => unlessRefused(() => storage().getItem(name)) ?? undefined,
    keep: (text) => unlessRefused(() => storage().setItem(name, text)),
    forget: () => unlessRefused(() => storage().removeItem(name)),
  };
}

function unlessRefused<Of>(ask: () => Of): Of | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
