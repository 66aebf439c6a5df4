import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Brought } from './brought.ts';

/** The registers as a browser has them: empty, until a page brings what it cites. What is asked of JSON files was asked here. */
const empty: Readonly<Record<string, string>> = {
  'law/statements.ts': 'export const statements = {};',
  'law/sources.ts': 'export const sources = {};\nexport const isSourceId = () => true;',
  'law/county-records.ts': 'export const countyRecords = { reports: {}, alike: {}, cities: {} };',
  'law/deadline-table.ts': 'export const deadlines = {};\nexport const deadlineIds = [];',
  'law/number-table.ts': 'export const numbers = {};',
  'law/article.ts': 'export const claims = {};\nexport const claimIds = [];',
  'machines/steps.ts': 'export const steps = [];\nexport const stepsThatCall = [];',
};

const piece = /\/src\/pieces\/(\w+)-(en|es)\.ts$/;
/** Who imports words that are cut: the words that pages share, what is said or sent in English, and a flow's own. */
const cut = { shared: /\/src\/pieces\/shared-\w+\.ts$/, aloud: /\/src\/loading\/words\.ts$/, today: piece } as const;

/** What a piece says besides: it fills the registers, and hands out the words. */
const filling = (
  {
    statements,
    sources,
    claims,
    claimIds,
    countyRecords,
    deadlines,
    deadlineIds,
    numbers,
    steps,
    calling,
    words,
  }: Brought,
  language: 'en' | 'es',
): string => `
import { claimIds, claims } from '#law/article.ts';
import { countyRecords } from '#law/county-records.ts';
import { deadlineIds, deadlines } from '#law/deadline-table.ts';
import { numbers } from '#law/number-table.ts';
import { statements } from '#law/statements.ts';
import { sources } from '#law/sources.ts';
import { steps, stepsThatCall } from '#machines/steps.ts';
Object.assign(claims, ${JSON.stringify(claims)});
Object.assign(claimIds, ${JSON.stringify(claimIds)});
Object.assign(countyRecords, ${JSON.stringify(countyRecords)});
Object.assign(deadlines, ${JSON.stringify(deadlines)});
Object.assign(deadlineIds, ${JSON.stringify(deadlineIds)});
Object.assign(numbers, ${JSON.stringify(numbers)});
Object.assign(steps, ${JSON.stringify(steps)});
stepsThatCall.push(...${JSON.stringify(calling)});
${sharingDays(JSON.stringify(statements))}
Object.assign(sources, ${JSON.stringify(sources)});
export const brought = ${JSON.stringify(words[language])};`;

/** Most statements were checked on the same day and are looked at again on one of three: each set of days is written once. */
function sharingDays(statements: string): string {
  const days = [...new Set(statements.match(/"checked":"[\d-]+","reviewBy":"[\d-]+","reviewed":null/g))];
  const named = days.reduce((text, set, at) => text.replaceAll(set, `...days[${at}]`), statements);
  return `const days = [${days.map((set) => `{${set}}`).join()}];\nObject.assign(statements, ${named});`;
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
      const register = Object.keys(empty).find((file) => id === join(root, file));
      if (register !== undefined) return { code: empty[register] ?? '', moduleType: 'js' };
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
