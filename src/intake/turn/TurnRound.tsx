import { useState } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import type { Question } from '#machines/engine/question.ts';
import { Icon } from '#src/look/Icon.tsx';
import { other } from '#src/words/languages.ts';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import { Turned } from './Turned.tsx';

/** The button that shows the open question large, for the client on the other side of the desk: at first in the language that the helper's page does not speak. A notice asks nothing, so it has none. */
export function TurnRound({ findings: { flow }, id }: { findings: Findings; id: string }) {
  const t = useWords('intake');
  const { language } = useSpoken();
  const [open, setOpen] = useState(false);
  // The client of one question is the client of the next.
  const [shown, show] = useState(other(language));
  const question: Question | undefined = flow.questions[id];
  if (question === undefined || question.kind === 'notice') return null;
  return (
    <>
      <button type="button" className="link-btn no-print" data-turn="" onClick={() => setOpen(true)}>
        <Icon name="show" /> <span>{t('turn.open')}</span>
      </button>
      {open && (
        <Turned
          flow={flow.id}
          id={id}
          question={question}
          language={shown}
          onSpeak={show}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
