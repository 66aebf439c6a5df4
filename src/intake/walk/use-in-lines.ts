import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { pageWords } from '#src/words/page-words.ts';
import { useGuides } from '../guides/use-guides.ts';
import type { InLines } from './replay.ts';

/** What makes the lines of a flow's result in English; the same each time. */
export function useInLines(): (flow: FlowId) => InLines {
  const { i18n } = useTranslation();
  const { linesOf } = useGuides().takeaway;
  return useMemo(() => {
    const all = new Map(flowIds.map((flow) => [flow, { linesOf, words: pageWords(i18n, 'en', flow) }]));
    return (flow) => {
      const found = all.get(flow);
      if (found === undefined) throw new Error(`there is no flow ${flow}`);
      return found;
    };
  }, [i18n, linesOf]);
}
