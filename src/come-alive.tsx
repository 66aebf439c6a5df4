import { type ReactElement, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';

/**
 * Brings a drawn page to life, all at once. `onGivenUp` is called where what broke stood around all that is guarded: React has
 * taken everything away then.
 */
export function comeAlive(drawn: Element, page: ReactElement, onGivenUp: () => void): Root {
  return flushSync(() =>
    hydrateRoot(drawn, <StrictMode>{page}</StrictMode>, {
      onUncaughtError(error) {
        reportError(error);
        onGivenUp();
      },
      // What others changed in the page before it came to life is mended by drawing it anew.
      onRecoverableError: console.warn,
    }),
  );
}
