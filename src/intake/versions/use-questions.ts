import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questions } from '#machines/engine/flow.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flowPiece } from '#src/loading/pieces.ts';
import { addWords } from '#src/words/i18n.ts';
import type { Language } from '#src/words/languages.ts';

/** The questions of every flow, once they and their words are there in a language; all are fetched, so that whoever serves them does not learn which are looked at. */
export function useQuestions(language: Language): ReadonlyMap<FlowId, Questions> | 'failed' | undefined {
  const { i18n } = useTranslation();
  const [had, setHad] = useState<{ readonly in: Language; readonly questions: ReadonlyMap<FlowId, Questions> }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const bring = async () => {
      const pieces = await Promise.all(flowIds.map(async (flow) => [flow, await flowPiece(flow, language)] as const));
      if (left) return;
      for (const [flow, { words }] of pieces) addWords(i18n, language, { [flow]: words });
      setHad({
        in: language,
        questions: new Map(pieces.map(([flow, { findings }]) => [flow, findings.flow.questions])),
      });
    };
    void bring().catch(() => setFailed(true));
    return () => {
      left = true;
    };
  }, [i18n, language]);
  if (failed) return 'failed';
  return had?.in === language ? had.questions : undefined;
}
