/** The first element that matches; an error that names it where there is none. */
export function find(within: ParentNode, css: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(css);
  if (found === null) throw new Error(`the page has no ${css}`);
  return found;
}

/** What the page keeps unseen until it has to be said (`EarlyWords`); it stands after the script, and is there once it can be needed. */
export const words = (): ParentNode => document.querySelector('template')?.content ?? document;

/** A copy of a part of it. */
export const copyOf = (css: string): Node => find(words(), css).cloneNode(true);
