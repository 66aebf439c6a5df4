import { type CaseFile, longest, readCase } from '../cases/case-file.ts';
import { type Bytes, bytesOf, isId } from '../vault/bytes.ts';
import type { Brought } from '../vault/vault.ts';
import { most } from './limits.ts';
import { type Refused, refused } from './refused.ts';

/** A case as a file carries it. What the list shall know of it is not in there. */
export type Carried = Pick<Brought, 'id' | 'name' | 'body'>;

/** A case that was read from a file, and what stands in it. */
export type Found = Carried & { readonly file: CaseFile };

/** The form of what is in a file; a page that knows a later one reads this one too. */
export const form = 1;

/** What is in a file of these cases; refused where no page would read it back. */
export function contentOf(cases: readonly Carried[]): Bytes | { readonly fault: 'tooLarge' } {
  if (cases.length > most.cases) return refused('tooLarge');
  const all = cases.map(({ id, name, body }) => ({ id, name, body }));
  const content = bytesOf(JSON.stringify({ form, cases: all }));
  // What age adds is far below the size of one header.
  return content.length > most.bytes - most.header ? refused('tooLarge') : content;
}

/** The cases in what was in a file: all of them, or none where one of them is not as we write them. */
export function casesIn(content: Bytes): readonly Found[] | Refused {
  const all = parsed(content);
  if (typeof all !== 'object' || all === null) return refused('damaged');
  const { form: found, cases }: { readonly form?: unknown; readonly cases?: unknown } = all;
  if (Number.isSafeInteger(found) && Number(found) > form) return refused('newer');
  if (found !== form || !Array.isArray(cases)) return refused('damaged');
  if (cases.length > most.cases) return refused('tooLarge');
  const read = cases.flatMap((each: unknown) => caseIn(each) ?? []);
  const ids = new Set(read.map(({ id }) => id));
  return ids.size === cases.length ? read : refused('damaged');
}

function parsed(content: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return undefined;
  }
}

function caseIn(value: unknown): Found | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, body }: Partial<Record<keyof Carried, unknown>> = value;
  if (!isId(id) || typeof body !== 'string') return undefined;
  if (typeof name !== 'string' || name.trim() === '' || name.length > longest.nickname) return undefined;
  const file = readCase(body);
  // The body stays as it was written, letter by letter: what stands in it beside a case is read by nobody.
  return file && { id, name, body, file };
}
