import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { root } from '#src/commands/child.mjs';

/** A file of code: its path below the project, its text, and the text without its comments. */
export type Source = { readonly path: string; readonly text: string; readonly code: string };

/** The text with the comments blanked, so that a word in a comment is no use of it. */
export function sourceOf(path: string, text: string): Source {
  const { comments } = path.endsWith('.css') ? { comments: [] } : parseSync(path, text);
  const code = comments.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return { path, text, code };
}

/** Every file of code and style in a folder of the project. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));

const request = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

/** What a file imports, types and `import()` included: paths below the project for ours, names for packages. */
export const importsOf = ({ path, code }: Source): readonly string[] =>
  [...code.matchAll(request)].map(([, to = '']) => {
    if (to.startsWith('#')) return to.slice(1);
    return to.startsWith('.') ? normalize(join(dirname(path), to)) : to;
  });
