import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '#src/commands/child.mjs';

/** What the desk may do: no more than the room. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types";

/** A folder with one page that has the desk of `tests/intake/desk.tsx` and nothing else. */
export async function builtDesk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firm-ground-desk-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(root, 'tests/browser/desk-page.tsx'),
        output: { entryFileNames: 'desk.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Desk</title><link rel="icon" href="data:,"><link rel="stylesheet" href="desk-page.css"><script type="module" src="desk.js"></script></html>`;
  await writeFile(join(folder, 'index.html'), html);
  return folder;
}
