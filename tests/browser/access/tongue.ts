import { allSources } from '#law/all.ts';
import { allHelp } from '#law/directory/all.ts';
import type { Check } from './check.ts';

/** Words that a language has and the other does not. */
const own = {
  en: /\b(the|of|and|you|your|for|with|from|this|that|are|not|is)\b/,
  es: /\b(el|los|las|del|que|para|una|por|con|su|sus|usted|está)\b/,
};
/** Names are no phrases, nor is a term quoted or in brackets; but a text that is nothing except the name of an English document is one. */
const names = [...allHelp.map(({ name }) => name), 'El Salvador', 'Los Angeles']
  .map((name) => name.toLowerCase())
  // The longest first: “Immi” stands in “immigrant”.
  .toSorted((one, next) => next.length - one.length);
const quoted = /“[^”]*”|\([^)]*\)/g;
const documents = Object.values(allSources).map(({ cite }) => cite.toLowerCase());

/** WCAG 3.1.1 and 3.1.2: every text says which language it is in. */
export const tongue: Check = {
  says: 'says of every text in which language it is',
  faults: async (page) => {
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { text: string; language: string }[] = [];
      const add = (text: string | null, of: Element | null) => {
        const language = of?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (text?.trim()) found.push({ text: text.trim(), language });
      };
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (!parentElement?.closest('script, style, noscript')) add(textContent, parentElement);
      }
      for (const named of ['aria-label', 'title', 'alt', 'placeholder'])
        for (const element of document.body.querySelectorAll(`[${named}]`)) add(element.getAttribute(named), element);
      add(document.title, document.documentElement);
      return found;
    });
    return texts.flatMap(({ text, language }) => {
      const known = language === 'en' || language === 'es' ? language : undefined;
      if (known === undefined) return [`no language of ours, but “${language}”: ${text}`];
      const said = text.toLowerCase();
      const named = [...names, ...documents.filter((cite) => known === 'en' || cite !== said)];
      const rest = named.reduce((left, name) => left.replaceAll(name, ''), said).replaceAll(quoted, '');
      return own[known === 'en' ? 'es' : 'en'].test(rest) ? [`not ${known}: ${text}`] : [];
    });
  },
};
