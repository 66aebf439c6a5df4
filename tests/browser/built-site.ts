import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '#src/commands/build.mjs';

/** Every file of the built site whose name ends so, with its text, by its name below the site. */
export const builtFiles = (ending: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  );

/** What stands inside the elements of a document that have a name, such as `script`, in their order. */
export const inside = (html: string, element: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text = '']) => text);

/** How a policy names a text that may stand inside a document. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy by its directives, each with what it allows. */
export const directivesOf = (policy: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...allowed] = directive.trim().split(' ');
      return [name, allowed];
    }),
  );
