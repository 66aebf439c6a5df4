import { useState } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import type { Place } from '#machines/engine/flow.ts';
import { result } from '#machines/engine/result.ts';
import { useAnswerWords } from '#src/answers/use-answer-words.ts';
import { now } from '#src/clock.ts';
import { useWords } from '#src/words/use-words.ts';
import { ClaimsRead } from './ClaimsRead.tsx';
import { Deadlines } from './Deadlines.tsx';
import { HelpList } from './HelpList.tsx';
import { Letters } from './Letters.tsx';
import { countedFrom } from './letter-lines.ts';
import { OpenFindings } from './OpenFindings.tsx';
import { ShortAnswer } from './ShortAnswer.tsx';
import { StatementList } from './StatementList.tsx';
import { Steps } from './Steps.tsx';
import { Why } from './Why.tsx';

/** The result: short answer, steps, deadlines, what is open, why, who can help, what could not be confirmed. */
export function ResultView({
  findings,
  place,
  look,
}: {
  findings: Findings;
  place: Place;
  look: (question: string) => void;
}) {
  const { flow } = findings;
  const words = useAnswerWords(flow.id);
  const t = useWords('result');
  // One moment for the whole result: what is counted must not change while it is read.
  const [around] = useState(() => ({ now: now() }));
  const composed = result(findings, place, around);
  const shared = { flow, words, said: place.said, today: around.now.on };
  return (
    <div className="result-col" data-result="">
      <ShortAnswer found={composed.short} {...shared} />
      <Steps steps={composed.steps} />
      <Deadlines deadlines={composed.deadlines} now={around.now} {...shared} />
      <OpenFindings open={composed.open} worth={composed.worthFindingOut} look={look} {...shared} />
      <Why found={composed.why} {...shared} />
      <ClaimsRead claims={composed.claims} {...shared} />
      <Letters letters={composed.letters} county={place.said.county} due={countedFrom(composed.deadlines)} />
      <HelpList problems={composed.help} county={place.said.county} />
      {composed.unconfirmed.length > 0 && (
        <section className="sec" aria-labelledby="unconfirmed">
          <h2 id="unconfirmed">{t('unconfirmed')}</h2>
          <details>
            <summary>{t('why.open')}</summary>
            <StatementList ids={composed.unconfirmed} {...shared} />
          </details>
        </section>
      )}
      <p className="last">
        <b>{t('advice')}</b>
      </p>
    </div>
  );
}
