import { countyCodes } from '#law/counties.ts';
import { directory, type HelpEntry } from '#law/directory.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { plain } from '#src/flow/read-form.ts';

/** What can be found, each kind by its names. */
export type Found = {
  readonly cases: readonly { readonly id: string; readonly name: string }[];
  readonly flows: readonly { readonly id: FlowId; readonly name: string }[];
  readonly counties: readonly { readonly id: string; readonly name: string }[];
  readonly helpers: readonly HelpEntry[];
};

/** How flows and counties are called on the page. */
export type Names = { readonly flow: (id: FlowId) => string; readonly county: (code: string) => string };

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each word that was typed begins a word of the name, whatever the accents and the capitals. */
export function isMeant(typed: string, name: string): boolean {
  const own = wordsOf(name);
  const each = wordsOf(typed);
  return each.length > 0 && each.every((part) => own.some((word) => word.startsWith(part)));
}

/** All that bears a name like what was typed; nothing where nothing was. It is looked for here, and nobody is asked. */
export function found(typed: string, cases: Found['cases'], names: Names): Found {
  const meant = <Of extends { readonly name: string }>(all: readonly Of[]) =>
    all.filter(({ name }) => isMeant(typed, name));
  return {
    cases: meant(cases),
    flows: meant(flowIds.map((id) => ({ id, name: names.flow(id) }))),
    counties: meant(countyCodes.map((id) => ({ id, name: names.county(id) }))),
    helpers: meant(directory()),
  };
}
