import { type ReactNode, useEffect, useRef } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import type { Preview } from '#machines/engine/preview.ts';
import type { Answer, Question } from '#machines/engine/question.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { Icon, type IconName } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';
import type { Visit } from './use-visit.ts';

/** What a changed answer would change, before it counts: keep the old answer, or change it. */
export function ChangePreview({
  findings,
  visit,
  id,
  question,
  value,
  changes,
  onKeep,
}: {
  findings: Findings;
  visit: Visit;
  id: string;
  question: Question;
  value: Answer;
  changes: Preview;
  onKeep: () => void;
}) {
  const each = useEach(findings.flow.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const old = visit.place.answers[id];
  const asked = (key: 'setAside' | 'counts' | 'asks') =>
    changes[key].map(
      (one): Line => [
        one,
        each(({ flow, result }) => result(`change.${key}`, { question: flow(`questions.${one}.ask`) })),
      ],
    );
  const found = (key: 'come' | 'gone') =>
    changes[key].map(
      (one): Line => [
        one,
        each(({ flow, result }) => result(`change.${key}`, { finding: flow(`findings.${one}.title`) })),
      ],
    );

  const moves = changes.moves.map(
    (one): Line => [
      one,
      each(({ deadlines, result }) => result('change.moves', { deadline: deadlines(`deadlines.${one}.name`) })),
    ],
  );

  return (
    <section className="card qcard" aria-labelledby="change">
      <h1 id="change" ref={heading} tabIndex={-1}>
        {each(({ result }) => result('change.title'))}
      </h1>
      <p className="help">{each(({ flow }) => flow(`questions.${id}.ask`))}</p>
      {old !== undefined && (
        <p className="help">
          <del>{each((words) => words.result('change.old', { answer: answerText(id, question, old, words) }))}</del>
        </p>
      )}
      <p className="help">
        <b>{each((words) => words.result('change.new', { answer: answerText(id, question, value, words) }))}</b>
      </p>
      <div role="status">
        <ul className="diff">
          <Lines kind="gone" icon="minus" lines={asked('setAside')} />
          <Lines kind="new" icon="plus" lines={[...asked('counts'), ...asked('asks')]} />
          <Lines kind="new" icon="plus" lines={found('come')} />
          <Lines kind="gone" icon="minus" lines={found('gone')} />
          <Lines kind="new" icon="calendar" lines={moves} />
          <Lines kind="kept" icon="same" lines={[['stay', each(({ result }) => result('change.stay'))]]} />
        </ul>
      </div>
      <div className="acts">
        <button type="button" className="btn" onClick={() => visit.answer(value)}>
          {each(({ ui }) => ui('changeAnswer'))}
        </button>
        <button type="button" className="btn btn--plain" onClick={onKeep}>
          {each(({ ui }) => ui('keepAnswer'))}
        </button>
      </div>
      <p className="hint">{each(({ result }) => result('change.back'))}</p>
    </section>
  );
}

/** What one line is about, and what it says. */
type Line = readonly [string, ReactNode];

function Lines({ kind, icon, lines }: { kind: 'gone' | 'new' | 'kept'; icon: IconName; lines: readonly Line[] }) {
  return lines.map(([key, text]) => (
    <li className={kind} key={key}>
      <span className="mk">
        <Icon name={icon} className="ic--s" />
      </span>
      <span>{text}</span>
    </li>
  ));
}
