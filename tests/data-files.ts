import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { dataFiles } from '#src/build/data.ts';

const written: ReadonlyMap<string, string> = new Map(
  (await dataFiles()).map(({ file, text }) => [file.replace('data/', ''), text]),
);

/** The names of all files below `data/`. */
export const all: readonly string[] = [...written.keys()];

/** Those that hold data, and no schema. */
export const holding: readonly string[] = all.filter((file) => !file.endsWith('.schema.json'));

/** A file as it is written. */
export function textOf(file: string): string {
  const text = written.get(file);
  if (text === undefined) throw new Error(`there is no data/${file}`);
  return text;
}

/** A file as somebody who fetched it reads it: a copy of its own each time. */
export const read = (file: string) => JSON.parse(textOf(file));

/** The schema that stands beside a file. */
export const schemaOf = (file: string): string =>
  file.startsWith('machines/') ? 'machines/machine.schema.json' : file.replace('.json', '.schema.json');

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const checks: ReadonlyMap<string, ValidateFunction> = new Map(
  holding.map((file) => [file, ajv.compile(read(schemaOf(file)))]),
);

/** Where the content of a file breaks its schema. */
export function faults(file: string, content: unknown): readonly string[] {
  const check = checks.get(file);
  if (check === undefined) throw new Error(`data/${file} has no schema`);
  return check(content) ? [] : (check.errors ?? []).map(({ instancePath }) => instancePath);
}
