import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs something beside a page, in a world of its own: the page's content security policy does not forbid it, and the page does not see it. */
type World = { readonly run: (expression: string) => Promise<unknown>; readonly leave: () => Promise<void> };

/** The worlds in which axe is there already: to read it anew for each look takes about a third of the time that it looks. */
const worlds = new WeakMap<Page, World>();

async function worldOf(page: Page): Promise<World> {
  const known = worlds.get(page);
  if (known && (await known.run('typeof axe').catch(() => undefined)) === 'object') return known;
  // It went with its document.
  await known?.leave();
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run: World['run'] = async (expression) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${axeCore.source}; undefined`);
  const world = { run, leave: () => devtools.detach().catch(() => undefined) };
  worlds.set(page, world);
  return world;
}

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices on the page as it stands: one line a rule with the
 * elements concerned; empty when it finds nothing.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  const { run } = await worldOf(page);
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const found = await run(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(
    ({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
  if (!Array.isArray(found)) throw new Error('axe gave no list of findings');
  return found.map(String);
}
