import { counties } from './data/counties.ts';
import { deadlines } from './data/deadlines.ts';
import { asSchema, written } from './data/file.ts';
import { machines } from './data/machines.ts';
import { pending } from './data/pending.ts';
import { handOff } from './data/schemas/hand-off.ts';
import { services } from './data/services.ts';
import { sharing } from './data/sharing.ts';
import { sources } from './data/sources.ts';
import { statements } from './data/statements.ts';
import { openWords } from './data/words.ts';
import type { SiteFile } from './site-file.ts';

/** The open data, each file with its schema beside it, and the schema of the sheet that readers save; the same input gives the same text. */
export async function dataFiles(): Promise<readonly SiteFile[]> {
  const inBoth = openWords();
  const files = [statements(inBoth), sources, pending(inBoth), sharing, counties, deadlines(inBoth), services(inBoth)];
  return [
    ...files.flatMap(written),
    ...(await machines()),
    asSchema('hand-off.schema.json', 'Firm Ground · Tierra firme: a sheet for a lawyer', handOff),
  ];
}
