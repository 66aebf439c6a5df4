import { counties } from './data/counties.ts';
import { deadlines } from './data/deadlines.ts';
import { written } from './data/file.ts';
import { machines } from './data/machines.ts';
import { pending } from './data/pending.ts';
import { services } from './data/services.ts';
import { sharing } from './data/sharing.ts';
import { sources } from './data/sources.ts';
import { statements } from './data/statements.ts';
import { openWords } from './data/words.ts';
import type { SiteFile } from './site-file.ts';

/** The open data, each file with its schema beside it; the same input gives the same text. */
export async function dataFiles(): Promise<readonly SiteFile[]> {
  const inBoth = openWords();
  const files = [statements(inBoth), sources, pending(inBoth), sharing, counties, deadlines(inBoth), services(inBoth)];
  return [...files.flatMap(written), ...(await machines())];
}
