import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerender } from './src/build/prerender.ts';
import { inEnglish, inEveryFlow, onEveryPage } from './src/loading/files.ts';

const filesIn = (language: string, names: readonly string[]) =>
  new RegExp(`/locales/${language}/(${names.join('|')})\\.json$`);

/** The words of a language in two pieces: what every page says, and what every flow says; what is said aloud is for both. */
const pieces = [
  { name: 'aloud', test: filesIn('en', inEnglish) },
  ...['en', 'es'].flatMap((language) => [
    { name: `words-${language}`, test: filesIn(language, onEveryPage) },
    { name: `shared-${language}`, test: filesIn(language, inEveryFlow) },
  ]),
];

export default defineConfig({
  base: process.env.BASE ?? '/',
  // Every address is a document of its own; an unknown one is not the home page.
  appType: 'mpa',
  plugins: [react(), prerender()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A file inlined as data would be forbidden by the policy where it is a font.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: pieces } } },
  },
});
