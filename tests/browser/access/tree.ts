import type { Page } from 'playwright-core';
import { type Check, controls } from './check.ts';

/** A thing as assistive technology is told of it. */
export type Told = {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  readonly description: string;
};

/** All that assistive technology is told of a page, in reading order. */
export async function toldOf(page: Page): Promise<readonly Told[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (id: string): readonly Told[] => {
    const node = byId.get(id);
    if (!node) return [];
    const told = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0),
      description: String(node.description?.value ?? ''),
    };
    return [...(node.ignored ? [] : [told]), ...(node.childIds ?? []).flatMap(from)];
  };
  return from(nodes[0]?.nodeId ?? '');
}

const named = ['link', 'button', 'radio', 'checkbox', 'combobox', 'textbox', 'region', 'navigation', 'heading'];

/** Landmarks, headings and names as every page has them, and the way out before everything else. */
export const tree: Check = {
  says: 'is told in order: the way out first, landmarks, one first heading, no level left out, a name for everything',
  faults: async (page) => {
    const told = await toldOf(page);
    const having = (role: string) => told.filter((one) => one.role === role);
    const headings = having('heading');
    const first = page.locator(controls).first();
    return [
      ...['banner', 'main', 'contentinfo'].filter((role) => having(role).length !== 1).map((role) => `not one ${role}`),
      ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ['not one first heading']),
      ...headings.flatMap(({ level, name }, at) =>
        level > (headings[at - 1]?.level ?? 0) + 1 ? [`a level is left out before “${name}”`] : [],
      ),
      ...told.flatMap(({ role, name }) => (named.includes(role) && !name.trim() ? [`a ${role} without a name`] : [])),
      ...((await first.getAttribute('data-exit')) === null ? ['the way out does not come first'] : []),
    ];
  },
};
