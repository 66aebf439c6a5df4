import type { Rolldown } from 'vite';
import type { Place } from '#src/routes.ts';
import { filesOf } from '../loading/files.ts';

type Chunks = readonly Rolldown.OutputChunk[];

/** Ends of the names of the modules a page is alive with, in the order in which they are wanted. */
const wanted = ({ route, language }: Place): readonly string[] => [
  '/src/start.tsx',
  ...(route === 'home' ? ['/src/pages/HomePage.tsx'] : ['/src/flow/FlowPage.tsx', `/machines/${route}/findings.ts`]),
  ...filesOf(route).map((file) => `/locales/${language}/${file}.json`),
  ...(route === 'home' ? [] : ['/locales/en/steps.json']),
];

function withImports(chunk: Rolldown.OutputChunk, chunks: Chunks): readonly string[] {
  const imported = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
  return [chunk.fileName, ...imported.flatMap((each) => withImports(each, chunks))];
}

/** The pieces of script a page needs beyond the one it names, in the order in which they are wanted, each once. */
export function preloadsOf(place: Place, chunks: Chunks): readonly string[] {
  const found = wanted(place).flatMap((module) =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module))),
  );
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const names = found.flatMap((chunk) => withImports(chunk, chunks));
  return [...new Set(names)].filter((name) => !entries.includes(name));
}
