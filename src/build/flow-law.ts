import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Brought } from './brought.ts';

/** The registers as a browser has them: empty, until a page brings what it cites. What is asked of JSON files was asked here. */
const empty: Readonly<Record<string, string>> = {
  'law/statements.ts': 'export const statements = {};',
  'law/sources.ts': 'export const sources = {};\nexport const isSourceId = () => true;',
};

const piece = /\/src\/pieces\/(\w+)-(en|es)\.ts$/;
/** What every page has, whichever law it speaks of. */
const ofAllPages = /\/src\/(pieces\/shared-\w+|loading\/words)\.ts$/;
const shared = '?shared';

/** What a piece says besides: it fills the registers, and hands out the words. */
const filling = ({ statements, sources, words }: Brought, language: 'en' | 'es'): string => `
import { statements } from '#law/statements.ts';
import { sources } from '#law/sources.ts';
Object.assign(statements, ${JSON.stringify(statements)});
Object.assign(sources, ${JSON.stringify(sources)});
export const brought = ${JSON.stringify(words[language])};`;

/**
 * Gives each piece that speaks of the law (src/pieces) the statements and sources that its findings cite, with their words,
 * steps and helpers, and takes them out of what all pages are sent: a further flow costs its own readers alone.
 */
export function flowLaw(): Plugin {
  let root = '';
  let all: Promise<Readonly<Record<string, Brought>>>;
  type Module = typeof import('./brought.ts');
  let module: Promise<Module>;
  return {
    name: 'firm-ground:flow-law',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      module = runnerImport<Module>('/src/build/brought.ts', { root, configFile: false, logLevel: 'error' }).then(
        (ran) => ran.module,
      );
      all = module.then(({ broughtBy }) => broughtBy());
    },
    async resolveId(source, importer) {
      if (!ofAllPages.test(importer ?? '') || !source.endsWith('.json')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}${shared}`;
    },
    async load(id) {
      const register = Object.keys(empty).find((file) => id === join(root, file));
      if (register !== undefined) return { code: empty[register] ?? '', moduleType: 'js' };
      if (!id.endsWith(`.json${shared}`)) return null;
      const path = id.slice(0, -shared.length);
      const { withoutBrought } = await module;
      const texts = withoutBrought(basename(path, '.json'), JSON.parse(await readFile(path, 'utf8')));
      return { code: `export default ${JSON.stringify(texts)}`, moduleType: 'js' };
    },
    async transform(code, id) {
      const [, name = '', language] = piece.exec(id) ?? [];
      if (language !== 'en' && language !== 'es') return null;
      const found = (await all)[name];
      return found ? `${code}${filling(found, language)}` : null;
    },
  };
}
