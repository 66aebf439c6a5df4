import type { AnyClaimId } from '#law/article/claims.ts';
import { claims } from '#law/article.ts';
import { useWords } from '#src/words/use-words.ts';

const inFlows = (id: AnyClaimId): id is keyof typeof claims => Object.hasOwn(claims, id);

/** Gives a claim of the article in words of ours, and why the verdict: from the law's file where a flow shows it, else from the page's own. */
export function useClaimWords(): (id: AnyClaimId) => { readonly says: string; readonly why: string } {
  const t = useWords('article');
  const law = useWords('law');
  return (id) => {
    const text = (part: 'says' | 'why') => (inFlows(id) ? law(`claims.${id}.${part}`) : t(`claims.${id}.${part}`));
    return { says: text('says'), why: text('why') };
  };
}
