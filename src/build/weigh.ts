import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Written } from './assemble.ts';
import { budgets } from './budgets.ts';

type Budget = keyof typeof budgets;
/** What is sent under one limit: a text, or several that are sent apart. */
export type Load = { readonly name: string; readonly budget: Budget; readonly texts: readonly string[] };

/** Everything that has a limit in the documents and what they fetch, each once. */
export function loadsOf(documents: readonly Written[]): readonly Load[] {
  const loads = documents.flatMap(({ file, look, room, text, styles, fetched }): readonly Load[] => {
    const isFlow = look === 'first-question' && !room;
    const answerable = text.slice(0, text.lastIndexOf('</script>')).replace(styles, '');
    return [
      ...fetched.map(({ name, text }) => ({ name, budget: budgetOf(name), texts: [text] })),
      { name: `${look}.css`, budget: look === 'reading' ? 'readingStyles' : 'styles', texts: [styles] },
      { name: file, budget: look === 'reading' ? 'reading' : 'document', texts: [text] },
      ...(isFlow
        ? [
            { name: `${file}, to answer`, budget: 'answerable' as const, texts: [answerable] },
            { name: `${file}, all`, budget: 'visit' as const, texts: [text, ...fetched.map((each) => each.text)] },
          ]
        : []),
    ];
  });
  return [...new Map(loads.map((load) => [load.name, load])).values()];
}

function budgetOf(name: string): Budget {
  if (name === 'core') return 'core';
  if (name === 'rest.css') return 'rest';
  if (name === 'intake') return 'room';
  if (name === 'room.css') return 'roomStyles';
  return name.startsWith('shared-') ? 'shared' : 'flow';
}

const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const kilobytes = (texts: readonly string[], pack: (text: string) => Buffer) =>
  texts.reduce((total, text) => total + pack(text).length, 0) / 1024;

/** The loads beside their limits, in kB as a good host sends them: a line each as a table, and those that are too large. */
export function weigh(loads: readonly Load[]): { readonly table: string; readonly tooLarge: readonly string[] } {
  const width = Math.max(...loads.map(({ name }) => name.length));
  const weighed = loads.map(({ name, budget, texts }) => {
    const limit = budgets[budget];
    const gzip = kilobytes(texts, (text) => gzipSync(text, { level: 9 }));
    const brotli = kilobytes(texts, (text) => brotliCompressSync(text, best));
    const beside = (weight: number, most: number) => `${weight.toFixed(1).padStart(6)} of ${String(most).padEnd(4)}`;
    const line = `${name.padEnd(width)} ${beside(gzip, limit.gzip)} ${beside(brotli, limit.brotli)}`;
    return { line, over: gzip > limit.gzip || brotli > limit.brotli };
  });
  return {
    table: [`${'kB'.padEnd(width)}    gzip           brotli`, ...weighed.map(({ line }) => line)].join('\n'),
    tooLarge: weighed.filter(({ over }) => over).map(({ line }) => line.replace(/ +/g, ' ')),
  };
}
