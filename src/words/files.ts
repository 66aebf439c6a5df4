import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fingerprints } from './fingerprints.ts';
import type { Files, Texts } from './i18n.ts';
import { type Language, languages } from './languages.ts';

/** The words of both languages. */
export type Locales = Readonly<Record<Language, Files>>;

const fingerprintsFile = 'fingerprints.json';

/** Where the fingerprints stand, below the folder of the locales. */
export const fingerprintsPath = (folder: string): string => join(folder, 'es', fingerprintsFile);

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function filesIn(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== fingerprintsFile);
  return Object.fromEntries(
    names.sort().map((name): [string, Texts] => [basename(name, '.json'), json(join(folder, name))]),
  );
}

/** Every file of words in `locales/en` and `locales/es`; for commands and tests, pages import theirs. */
export function readLocales(folder: string): Locales {
  const [en, es] = languages.map((language) => filesIn(join(folder, language)));
  return { en: en ?? {}, es: es ?? {} };
}

/** What was confirmed of the Spanish so far. */
export const readFingerprints = (folder: string): Fingerprints =>
  existsSync(fingerprintsPath(folder)) ? json(fingerprintsPath(folder)) : {};
