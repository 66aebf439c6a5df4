import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { workerText } from '#src/build/worker-text.ts';
import { root } from '#src/commands/child.mjs';

/** What the page of the vault may do: what every page of ours may, and start the one worker that it has within it. */
const policy =
  "default-src 'none'; script-src 'self'; img-src data:; worker-src blob:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types vault";

/** A folder with one page that has the vault and nothing else. */
export async function builtVaultPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firm-ground-vault-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [workerText()],
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'tests/browser/vault-page.ts'),
        output: { entryFileNames: 'vault-page.js' },
      },
    },
  });
  const html = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Vault</title><link rel="icon" href="data:,"><script type="module" src="vault-page.js"></script></html>`;
  await writeFile(join(folder, 'index.html'), html);
  return folder;
}
