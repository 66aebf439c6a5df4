// node src/commands/confirm-spanish.mjs [key-prefix]
// Says that somebody has compared the Spanish with the English of today: all of it, or what stands below a key such as
// `detainer.questions.where`. Prints each pair, so that it can be read once more, and writes the new fingerprints.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const locales = `${root}locales`;
const load = async (path) => (await runnerImport(`${root}src/words/${path}`, { root, configFile: false })).module;
const { confirm, fingerprintsOf, leftOver, unconfirmed } = await load('fingerprints.ts');
const { fingerprintsPath, readFingerprints, readLocales } = await load('files.ts');
const { flat } = await load('flat.ts');

const prefix = process.argv[2] ?? '';
const { en, es } = readLocales(locales);
const confirmed = readFingerprints(locales);
const textOf = (files, key) => {
  const [file, ...rest] = key.split('.');
  return flat(files[file] ?? {})[rest.join('.')];
};

if (prefix !== '' && unconfirmed(en, {}, prefix).length === 0) {
  console.error(`No English text at ${prefix}; a key looks like ${Object.keys(fingerprintsOf(en))[0]}`);
  process.exit(2);
}
const keys = unconfirmed(en, confirmed, prefix);
const untranslated = keys.filter((key) => textOf(es, key) === undefined);
if (untranslated.length > 0) {
  console.error(`No Spanish text to confirm for: ${untranslated.join(', ')}`);
  process.exit(2);
}
for (const key of keys) console.log(`${key}\n  en: ${textOf(en, key)}\n  es: ${textOf(es, key)}`);
const gone = leftOver(en, confirmed);
writeFileSync(fingerprintsPath(locales), `${JSON.stringify(confirm(en, confirmed, prefix), null, 2)}\n`);
console.log(`${keys.length} confirmed, ${gone.length} removed because their English is gone.`);
