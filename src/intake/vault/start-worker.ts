import text from './derive-worker.ts?worker-text';

/** What TypeScript does not know yet: a policy gives what the browser lets a worker be started from. */
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (ignored: string) => ConstructorParameters<typeof Worker>[0] };
};
declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
/** It vouches for this one address, whatever it is asked: nobody can use it for another script. */
const policy = window.trustedTypes?.createPolicy('vault', { createScriptURL: () => address });

/** Starts the worker that makes keys, from text that came with the page: it is under the page's policy and fetches nothing. */
export const startWorker = (): Worker => new Worker(policy?.createScriptURL(address) ?? address);
