import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, languages } from '../words/languages.ts';
import { finder } from '../words/terms-in.ts';

type Terms = Readonly<
  Record<string, Readonly<Record<Language, string>> & { readonly match: Readonly<Record<Language, readonly string[]>> }>
>;

/** What a JSON file is to who imports it. */
const asModule = (content: object) => ({
  code: `export default ${JSON.stringify(content)}`,
  moduleType: 'js' as const,
});

/** The ids of the terms that a flow says in any language: what has findings is a flow. */
async function saidIn(locales: string, terms: Terms): Promise<ReadonlySet<string>> {
  const said = languages.map(async (language) => {
    const find = finder(Object.fromEntries(Object.entries(terms).map(([id, { match }]) => [id, match[language]])));
    const folder = `${locales}/${language}`;
    const files = await Promise.all((await readdir(folder)).map((file) => readFile(`${folder}/${file}`, 'utf8')));
    return find(files.filter((text) => 'findings' in JSON.parse(text)).join(' '));
  });
  return new Set((await Promise.all(said)).flat());
}

/**
 * Keeps of the glossary and of the meanings only the words that a flow says, in one language: the piece that explains them beside a
 * question (src/pieces/terms-*.ts) would else be several times as large.
 */
export function flowTerms(): Plugin {
  return {
    name: 'firm-ground:flow-terms',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [, language] = /\/src\/pieces\/terms-(\w+)\.ts$/.exec(importer ?? '') ?? [];
      if (language === undefined || !source.endsWith('.json')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}?terms=${language}`;
    },
    async load(id) {
      const [, path = '', tag] = /^(.+\.json)\?terms=(\w+)$/.exec(id) ?? [];
      const language = languages.find((each) => each === tag);
      if (language === undefined) return null;
      const locales = path.slice(0, path.lastIndexOf('/locales/') + '/locales'.length);
      const { terms }: { terms: Terms } = JSON.parse(await readFile(`${locales}/glossary.json`, 'utf8'));
      const said = await saidIn(locales, terms);
      const kept = Object.entries(terms).filter(([term]) => said.has(term));
      if (basename(path) === 'glossary.json') {
        const named = kept.map(([term, { match, ...names }]) => [
          term,
          { [language]: names[language], match: { [language]: match[language] } },
        ]);
        return asModule({ terms: Object.fromEntries(named) });
      }
      const { means }: { means: Readonly<Record<string, string>> } = JSON.parse(await readFile(path, 'utf8'));
      return asModule({ means: Object.fromEntries(kept.map(([term]) => [term, means[term]])) });
    },
  };
}
