import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { copies, isInCore, isInRoom, pieceOfRoom } from './src/build/copies.ts';
import { flowLaw } from './src/build/flow-law.ts';
import { flowTerms } from './src/build/flow-terms.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { prerender } from './src/build/prerender.ts';
import { workerText } from './src/build/worker-text.ts';

export default defineConfig({
  base: process.env.BASE ?? '/',
  // Every address is a document of its own; an unknown one is not the home page.
  appType: 'mpa',
  plugins: [react(), copies(), flowLaw(), flowTerms(), plainImports(), workerText(), prerender()],
  // React has had this itself since 18: what stands in for it in older ones is sent to nobody.
  resolve: { alias: { 'use-sync-external-store/shim': 'use-sync-external-store' } },
  build: {
    target: 'es2022',
    // The script inside each page asks for all its files itself, at once.
    modulePreload: false,
    // A file inlined as data would be forbidden by the policy where it is a font.
    assetsInlineLimit: 0,
    // The build prints its own table, each file beside its limit (src/build/budgets.ts).
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        core: 'src/main.tsx',
        intake: 'src/intake/main.tsx',
        'first-home': 'src/look/first-home.css',
        'first-question': 'src/look/first-question.css',
        'in-place': 'src/look/in-place.css',
        reading: 'src/look/reading.css',
        rest: 'src/look/rest.css',
        room: 'src/intake/room.css',
      },
      // The script inside each page calls what src/main.tsx exports.
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', test: isInCore },
            { name: pieceOfRoom, test: isInRoom },
          ],
        },
      },
    },
  },
});
