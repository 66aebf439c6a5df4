import type { Plugin } from 'vite';

/** Vite's name for what it wraps around each import that waits: it fetches styles ahead, and ours are fetched by src/loading/styles.ts. */
const wrapper = '\0vite/preload-helper.js';

/** Leaves each import that waits as it is written: what Vite puts around it is sent to everybody and does nothing here. */
export const plainImports = (): Plugin => ({
  name: 'firm-ground:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === wrapper ? 'export const __vitePreload = (load) => load();' : null),
});
