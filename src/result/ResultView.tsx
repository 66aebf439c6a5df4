import { useState } from 'react';
import type { Findings } from '#machines/engine/finding.ts';
import type { Place } from '#machines/engine/flow.ts';
import { result } from '#machines/engine/result.ts';
import { now } from '#src/clock.ts';
import { SeeBoth } from '#src/pages/SeeBoth.tsx';
import { useEach } from '#src/words/Paired.tsx';
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
  const each = useEach(flow.id);
  // One moment for the whole result: what is counted must not change while it is read.
  const [around] = useState(() => ({ now: now() }));
  const composed = result(findings, place, around);
  const shared = { flow, said: place.said, today: around.now.on };
  return (
    <div className="result-col" data-result="">
      <ShortAnswer found={composed.short} {...shared} />
      <Steps flow={flow} steps={composed.steps} />
      <SeeBoth flow={flow.id} />
      <Deadlines deadlines={composed.deadlines} now={around.now} {...shared} />
      <OpenFindings open={composed.open} worth={composed.worthFindingOut} look={look} {...shared} />
      <Why found={composed.why} {...shared} />
      <ClaimsRead claims={composed.claims} {...shared} />
      <Letters
        flow={flow.id}
        letters={composed.letters}
        county={place.said.county}
        due={countedFrom(composed.deadlines)}
      />
      <HelpList flow={flow} problems={composed.help} county={place.said.county} />
      {composed.unconfirmed.length > 0 && (
        <section className="sec" aria-labelledby="unconfirmed">
          <h2 id="unconfirmed">{each(({ result }) => result('unconfirmed'))}</h2>
          <details>
            <summary>{each(({ result }) => result('why.open'))}</summary>
            <StatementList ids={composed.unconfirmed} {...shared} />
          </details>
        </section>
      )}
      <p className="last">
        <b>{each(({ result }) => result('advice'))}</b>
      </p>
    </div>
  );
}
