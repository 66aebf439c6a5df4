import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices on the page as it stands: one line a rule with the
 * elements concerned; empty when it finds nothing.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    // A world of its own: the page's content security policy does not forbid it, and the page does not see it.
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const run = async (expression: string): Promise<unknown> => {
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
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    const found = await run(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(
      ({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
    if (!Array.isArray(found)) throw new Error('axe gave no list of findings');
    return found.map(String);
  } finally {
    await devtools.detach();
  }
}
