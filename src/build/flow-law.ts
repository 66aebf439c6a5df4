import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Brought } from './brought.ts';

/** The registers of the law, and what a browser has of each until a page brings what it cites. What is asked of JSON files was asked here. */
const registers = {
  'law/directory/listed.ts': { listed: '[]' },
  'law/statements.ts': { statements: '{}' },
  'law/sources.ts': { sources: '{}', isSourceId: '() => true' },
  'law/deadline-table.ts': { deadlines: '{}', deadlineIds: '[]' },
  'law/number-table.ts': { numbers: '{}' },
  'law/county-records.ts': { countyRecords: '{ reports: {}, alike: {}, cities: {} }' },
  'law/article.ts': { claims: '{}', claimIds: '[]' },
  'machines/steps.ts': { steps: '[]' },
  'machines/steps-that-call.ts': { stepsThatCall: '[]' },
} as const;

/** A register before anything was brought: empty, but for what all pages have. */
const emptied = (register: Readonly<Record<string, string>>, forAll: Readonly<Record<string, unknown>>): string =>
  Object.entries(register)
    .map(([name, nothing]) => {
      const filled = Object.hasOwn(forAll, name)
        ? `Object.assign(${nothing}, ${JSON.stringify(forAll[name])})`
        : nothing;
      return `export const ${name} = ${filled};`;
    })
    .join('\n');

const piece = /\/src\/pieces\/(\w+)-(en|es)\.ts$/;
/** Who imports words that are cut: the words that pages share, what is said or sent in English, and a flow's own. */
const cut = { shared: /\/src\/pieces\/shared-\w+\.ts$/, aloud: /\/src\/loading\/words\.ts$/, today: piece } as const;

/** What a piece says besides: it fills the registers, and hands out the words. */
function filling({ calling, words, ...brought }: Brought, language: 'en' | 'es'): string {
  const filled = Object.entries(registers).flatMap(([file, register]) => {
    const parts = Object.entries<unknown>(brought).filter(([name, part]) => name in register && hasSome(part));
    if (parts.length === 0) return [];
    return [
      `import { ${parts.map(([name]) => name).join()} } from '#${file}';`,
      ...parts.map(([name, part]) => `Object.assign(${name}, ${JSON.stringify(part)});`),
    ];
  });
  return `
import { stepsThatCall } from '#machines/steps-that-call.ts';
${sharingDays(filled.join('\n'))}
stepsThatCall.push(...${JSON.stringify(calling)});
export const brought = ${JSON.stringify(words[language])};`;
}

const hasSome = (part: unknown): boolean => typeof part === 'object' && part !== null && Object.keys(part).length > 0;

/** Most statements were checked on the same day and are looked at again on one of three: each set of days is written once. */
function sharingDays(filled: string): string {
  const days = [...new Set(filled.match(/"checked":"[\d-]+","reviewBy":"[\d-]+","reviewed":null/g))];
  const named = days.reduce((text, set, at) => text.replaceAll(set, `...days[${at}]`), filled);
  return `const days = [${days.map((set) => `{${set}}`).join()}];\n${named}`;
}

/**
 * Gives each piece that speaks of the law (src/pieces) the statements and sources that its findings cite, with their words,
 * steps and helpers, and takes them out of what all pages are sent: a further flow costs its own readers alone.
 */
export function flowLaw(): Plugin {
  let root = '';
  let all: Promise<typeof import('./all-brought.ts')>;
  return {
    name: 'firm-ground:flow-law',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const file = '/src/build/all-brought.ts';
      all = runnerImport<typeof import('./all-brought.ts')>(file, { root, configFile: false, logLevel: 'error' }).then(
        ({ module }) => module,
      );
    },
    async resolveId(source, importer) {
      if (importer === undefined || !source.endsWith('.json')) return null;
      const [how] = Object.entries(cut).find(([, who]) => who.test(importer)) ?? [];
      const [, name = ''] = cut.today.exec(importer) ?? [];
      const isOwn = source.endsWith(`/${name}.json`) && Object.hasOwn((await all).brought, name);
      if (how === undefined || (how === 'today' && !isOwn)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}?${how}`;
    },
    async load(id) {
      const [, register] = Object.entries(registers).find(([file]) => id === join(root, file)) ?? [];
      if (register !== undefined) return { code: emptied(register, (await all).forAll), moduleType: 'js' };
      const [, path = '', how] = /^(.+\.json)\?(shared|aloud|today)$/.exec(id) ?? [];
      if (how === undefined) return null;
      const { brought, withoutBrought, aloudWithoutBrought, wordsOfToday } = await all;
      const [name, texts] = [basename(path, '.json'), JSON.parse(await readFile(path, 'utf8'))];
      const left = {
        shared: () => withoutBrought(name, texts),
        aloud: () => aloudWithoutBrought(name, texts),
        today: () => wordsOfToday(texts, brought[name]),
      }[how];
      return { code: `export default ${JSON.stringify(left?.())}`, moduleType: 'js' };
    },
    async transform(code, id) {
      const [, name = '', language] = piece.exec(id) ?? [];
      if (language !== 'en' && language !== 'es') return null;
      const found = (await all).brought[name];
      return found ? `${code}${filling(found, language)}` : null;
    },
  };
}
