import { useState } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { localFindings } from '#machines/local/findings.ts';
import { App } from '#src/App.tsx';
import { QuestionCard } from '#src/flow/QuestionCard.tsx';
import { useVisit } from '#src/flow/use-visit.ts';
import { Find } from '#src/intake/find/Find.tsx';
import { KeysButton } from '#src/intake/keys/KeysButton.tsx';
import { useKeys } from '#src/intake/keys/use-keys.ts';
import { roomWords } from '#src/intake/room-words.ts';
import { TurnRound } from '#src/intake/turn/TurnRound.tsx';
import { bringWords } from '#src/loading/words.ts';
import type { Words } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

/** What happened at the desk, in its order. */
export type Done = readonly [what: 'locked' | 'back' | 'case' | 'flow', which?: string];

/** The nickname of the case that is open at the desk. */
export const nickname = 'Árbol azul';
const cases = [
  { id: 'a', name: nickname },
  { id: 'b', name: 'Blue house' },
];

/** The words of the room, as it has them once everything is there: each flow in both languages. */
export async function deskWords(language: Language): Promise<Words> {
  const words = await roomWords(language);
  for (const each of languages) for (const route of flowIds) await bringWords(words, { route, language: each });
  return words;
}

type Given = { findings: Findings; onDone: (...done: Done) => void; isOpen?: boolean };

/** A desk of a helper with one flow on it: what stands in the room around an open case, without the vault. */
export function Desk({ words, language, ...given }: Given & { words: Words; language: Language }) {
  return (
    <App place={{ route: 'intake', language }} words={words}>
      <main className="room">
        <Work {...given} />
      </main>
    </App>
  );
}

function Work({ findings, onDone, isOpen = true }: Given) {
  const visit = useVisit(findings.flow);
  const [keys, turn] = useKeys(() => onDone('locked'));
  const [note, write] = useState('');
  const { at } = visit.place;
  const question = findings.flow.questions[at];
  const begin = (flow: FlowId) => onDone('flow', flow);
  return (
    <>
      <p>{nickname}</p>
      <KeysButton keys={keys} onChange={turn} />
      <Find
        cases={cases}
        local={localFindings}
        onCase={(id) => onDone('case', id)}
        onFlow={isOpen ? begin : undefined}
      />
      <button type="button" data-back="" onClick={() => onDone('back')}>
        Back
      </button>
      {Object.keys(visit.place.said).map((id) => (
        <button type="button" key={id} data-look={id} onClick={() => visit.look(id)}>
          {id}
        </button>
      ))}
      {question ? (
        <>
          <QuestionCard key={at} findings={findings} question={question} visit={visit} />
          <TurnRound findings={findings} id={at} />
        </>
      ) : (
        <h1 data-result="">{at}</h1>
      )}
      <textarea data-note="" aria-label="Note" value={note} onChange={({ target }) => write(target.value)} />
    </>
  );
}
