import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { type FlowToWalk, fetchFlows, flowPiece, takeawayPiece, termsPiece } from '#src/loading/pieces.ts';
import { bringWords } from '#src/loading/words.ts';
import type { Takeaway } from '#src/takeaway.ts';
import { addWords, type Words } from '#src/words/i18n.ts';
import { languages } from '#src/words/languages.ts';

/** All that a case can need: the screens of an open case, every flow, and what can be taken away from a result. */
export type Guides = typeof import('../one-case.ts') & {
  readonly flow: (id: FlowId) => FlowToWalk;
  readonly takeaway: Takeaway;
};

/**
 * Fetches all of it, in both languages and in a fixed order, and adds its words: from then on no case asks the network for anything, and which
 * flow is opened is told to nobody. It fails where a file cannot be had.
 */
export async function fetchGuides(words: Words): Promise<Guides> {
  const { OneCase } = await import('../one-case.ts');
  for (const language of languages) await fetchFlows(language);
  await Promise.all(languages.map(termsPiece));
  const takeaway = await takeawayPiece();
  for (const language of languages) {
    for (const route of flowIds) await bringWords(words, { route, language });
    addWords(words, language, takeaway.words[language]);
  }
  const flows = new Map(await Promise.all(flowIds.map(async (id) => [id, await flowPiece(id, 'en')] as const)));
  const flow = (id: FlowId) => {
    const found = flows.get(id);
    if (found === undefined) throw new Error(`there is no flow ${id}`);
    return found;
  };
  return { OneCase, flow, takeaway };
}
