const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** What finds the terms that stand in a text, each once, in their order; the longest form first, so that a short one inside it is not taken for itself. */
export function finder<Id extends string>(
  forms: Readonly<Record<Id, readonly string[]>>,
): (text: string) => readonly Id[] {
  const of = new Map<string, Id>();
  for (const id in forms) for (const form of forms[id]) of.set(form.toLowerCase(), id);
  const longest = [...of.keys()].map(escaped).sort((one, next) => next.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}]|\\.\\p{L})`, 'giu');
  return (text) => [...new Set([...text.matchAll(pattern)].flatMap(([form]) => of.get(form.toLowerCase()) ?? []))];
}
