import { type ReactNode, useEffect, useRef } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import type { Preview } from '#machines/engine/preview.ts';
import type { Answer, Question } from '#machines/engine/question.ts';
import { answerText } from '#src/answers/answer-words.ts';
import { useAnswerWords } from '#src/answers/use-answer-words.ts';
import { Icon, type IconName } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
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
  const words = useAnswerWords(findings.flow.id);
  const t = useWords('result');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const old = visit.place.answers[id];
  const asked = (key: 'setAside' | 'counts' | 'asks') =>
    changes[key].map((each) => [each, t(`change.${key}`, { question: words.flow(`questions.${each}.ask`) })] as const);
  const found = (key: 'come' | 'gone') =>
    changes[key].map((each) => [each, t(`change.${key}`, { finding: words.flow(`findings.${each}.title`) })] as const);

  return (
    <section className="card qcard" aria-labelledby="change">
      <h1 id="change" ref={heading} tabIndex={-1}>
        {t('change.title')}
      </h1>
      <p className="help">{words.flow(`questions.${id}.ask`)}</p>
      {old !== undefined && (
        <p className="help">
          <del>{t('change.old', { answer: answerText(id, question, old, words) })}</del>
        </p>
      )}
      <p className="help">
        <b>{t('change.new', { answer: answerText(id, question, value, words) })}</b>
      </p>
      <div role="status">
        <ul className="diff">
          <Lines kind="gone" icon="minus" lines={asked('setAside')} />
          <Lines kind="new" icon="plus" lines={[...asked('counts'), ...asked('asks')]} />
          <Lines kind="new" icon="plus" lines={found('come')} />
          <Lines kind="gone" icon="minus" lines={found('gone')} />
          <Lines kind="kept" icon="same" lines={[['stay', t('change.stay')]]} />
        </ul>
      </div>
      <div className="acts">
        <button type="button" className="btn" onClick={() => visit.answer(value)}>
          {words.ui('changeAnswer')}
        </button>
        <button type="button" className="btn btn--plain" onClick={onKeep}>
          {words.ui('keepAnswer')}
        </button>
      </div>
      <p className="hint">{t('change.back')}</p>
    </section>
  );
}

function Lines({
  kind,
  icon,
  lines,
}: {
  kind: 'gone' | 'new' | 'kept';
  icon: IconName;
  lines: readonly (readonly [string, ReactNode])[];
}) {
  return lines.map(([key, text]) => (
    <li className={kind} key={key}>
      <span className="mk">
        <Icon name={icon} className="ic--s" />
      </span>
      <span>{text}</span>
    </li>
  ));
}
