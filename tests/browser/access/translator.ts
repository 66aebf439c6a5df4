import type { Page } from 'playwright-core';

/** How the words of a page look once they are translated. */
export const translated = (text: string): string => text.toUpperCase();

/**
 * Does to a page what a translator in the browser does, from now on to whatever comes: each text stands in two new
 * elements, and the text that was there is gone from the page, though who wrote it still holds it.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const into = (text: Text) => {
      const parent = text.parentElement;
      if (!parent || parent.closest('script, style, noscript, font') || text.data.trim() === '') return;
      // A list of the system has no room for elements.
      if (parent instanceof HTMLOptionElement) {
        if (text.data !== text.data.toUpperCase()) text.data = text.data.toUpperCase();
        return;
      }
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      text.replaceWith(outer);
      outer.firstElementChild?.append(text.data.toUpperCase());
    };
    const all = (root: Node) => {
      if (root instanceof Text) into(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      texts.forEach(into);
    };
    all(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') all(target);
        for (const node of addedNodes) if (node.isConnected) all(node);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** The words of the page, the answers so far among them, without what the browser draws itself. */
export const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, main, .ground, footer')].map((part) =>
      [...part.querySelectorAll('*'), part]
        .filter((element) => !element.matches('script, noscript, noscript *, font, font *'))
        .flatMap((element) => {
          const own = [...element.childNodes].filter((node) => !(node instanceof Element) || node.matches('font'));
          const text = own
            .map(({ textContent }) => textContent)
            .join('')
            .replace(/\s+/g, ' ')
            .trim();
          return text === '' ? [] : [text];
        })
        .join('\n'),
    ),
  );
