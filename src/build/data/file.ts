import type { Day } from '#law/register.ts';
import type { dataNames } from '#src/beside/data-names.ts';
import project from '../../../package.json';
import type { SiteFile } from '../site-file.ts';
import { choice, day, type Fields, type Json, object, type Schema, text } from './schemas/parts.ts';

/** What a file of open data holds, and how its schema describes that. */
export type OpenData = {
  /** Without its ending: `statements`. */
  readonly name: (typeof dataNames)[number];
  /** What it is, in one sentence or two. */
  readonly about: string;
  /** The days on which what it holds was checked; the newest of them dates the file, as the time of the build would not. */
  readonly checked: readonly Day[];
  /** What `asOf` means in this file. */
  readonly asOf: string;
  readonly holds: { readonly [field: string]: Json };
  /** The schema of each field of `holds`. */
  readonly fields: Fields;
};

const license = 'CC-BY-4.0';

/** A file as JSON, and a schema beside it. */
export const asJson = (file: string, content: Json): SiteFile => ({
  file: `data/${file}`,
  text: `${JSON.stringify(content, null, 2)}\n`,
});

/** A schema that stands in a file of its own. */
export const asSchema = (file: string, title: string, schema: Schema): SiteFile =>
  asJson(file, { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema });

function newest(days: readonly Day[]): Day {
  const found = [...days].sort().at(-1);
  if (found === undefined) throw new Error('nothing in a file of open data has a day');
  return found;
}

/** A file of open data in the envelope that all of them share, with its schema beside it. */
export function written({ name, about, checked, asOf, holds, fields }: OpenData): readonly SiteFile[] {
  const schemaFile = `${name}.schema.json`;
  const envelope = { $schema: `./${schemaFile}`, version: project.version, asOf: newest(checked), license };
  const described = {
    $schema: choice('This schema, beside the file.', [envelope.$schema]),
    version: text('The version of the site that wrote the file.', { pattern: '^\\d+\\.\\d+\\.\\d+' }),
    asOf: day(asOf),
    license: choice(
      'Creative Commons Attribution 4.0 International: name “Firm Ground · Tierra firme” as the source, link the license, and say what you changed. Please keep sources, standings and dates: without them it is no longer what we said.',
      [license],
    ),
  };
  return [
    asJson(`${name}.json`, { ...envelope, ...holds }),
    asSchema(schemaFile, `Firm Ground · Tierra firme: ${name}`, object(about, { ...described, ...fields })),
  ];
}
