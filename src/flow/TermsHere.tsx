import { useEffect, useState } from 'react';
import { whenIdle } from '#src/loading/idle.ts';
import { termsPiece } from '#src/loading/pieces.ts';
import { pathOf } from '#src/routes.ts';
import type { Explained } from '#src/words/explained.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { Paired } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';

type All = Readonly<Record<Language, Explained>>;
let loaded: All | undefined;

/** The words of both languages, once they are there; asked for when nothing else is to do, and without them nothing is explained. */
function useExplained(): All | undefined {
  const [all, setAll] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    whenIdle(() => {
      Promise.all(languages.map(termsPiece)).then(
        ([en, es]) => {
          if (en && es) loaded = { en: en.explained, es: es.explained };
          setAll(loaded);
        },
        () => undefined,
      );
    });
  }, []);
  return all;
}

/** The words of a question explained in place, under it, so that nothing that is about to be pressed moves when they come. */
export function TermsHere({ flow, id }: { flow: FlowFile; id: string }) {
  const all = useExplained();
  const words = useFlowWords(flow);
  const { language } = useSpoken();
  // Both halves of a pair explain the same words: those of the reader's own language.
  const text = (['ask', 'help'] as const).map((part) => words.ifAny(`questions.${id}.${part}`)).join(' ');
  const found = all?.[language].find(text) ?? [];
  if (all === undefined || found.length === 0) return null;
  return (
    <details className="terms no-print">
      <summary>
        <Paired as="span">
          <Title />
        </Paired>
      </summary>
      <Paired>
        <Terms ids={found} all={all} />
      </Paired>
    </details>
  );
}

const Title = () => <span>{useWords('ui')('terms')}</span>;

function Terms({ ids, all }: { ids: readonly string[]; all: All }) {
  const ui = useWords('ui');
  const { language } = useSpoken();
  return (
    <>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{all[language].words[id]?.name}</dt>
            <dd>{all[language].words[id]?.means}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="link-btn" href={pathOf('words', language)} target="_blank" rel="noreferrer">
          {ui('allTerms')}
        </a>
      </p>
    </>
  );
}
