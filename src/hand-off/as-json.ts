import type { Day } from '#law/register.ts';
import type { Language } from '#src/words/languages.ts';
import { type Line, parts } from './line.ts';

/** What stands above the lines: which flow, in which language somebody answered, and the day. */
export type Heading = { readonly flow: string; readonly language: Language; readonly made: Day };

/** The version of the file's form; a reader of one version reads every older one. */
export const formVersion = 3;

/** A sheet as data, in the form of `data/hand-off.schema.json`: only the lines it is given, each with what the reader was told, where that was in another language. */
export const asJson = (
  lines: readonly Line[],
  beside: ReadonlyMap<string, string>,
  { flow, language, made }: Heading,
): string =>
  `${JSON.stringify(
    {
      format: 'firm-ground-hand-off',
      version: formVersion,
      made,
      flow,
      language,
      ...Object.fromEntries(
        parts.map((part) => [
          part,
          lines
            .filter((line) => line.part === part)
            .map(({ id, text, data }) => ({ text, ...data, beside: beside.get(id) ?? null })),
        ]),
      ),
    },
    null,
    2,
  )}\n`;
