import { useEffect, useRef, useState } from 'react';
import { deadline } from '#law/deadlines.ts';
import { instantsOf, type Moment, type Span } from '#law/time.ts';
import { isDate } from '#machines/engine/question.ts';
import { dateText } from '#src/answers/answer-words.ts';
import { now } from '#src/clock.ts';
import { useHere } from '#src/here.ts';
import { Ends, HowCounted } from '#src/result/Ends.tsx';
import { useWords } from '#src/words/use-words.ts';
import type { Wanted } from './CountForm.tsx';

/** What was counted, under its heading, which takes the focus so that reading goes on there. */
export function Count({ kind, said }: Wanted) {
  const t = useWords('count');
  const names = useWords('deadlines');
  const heading = useRef<HTMLHeadingElement>(null);
  // Every count is a new answer, also where the same is asked again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => heading.current?.focus(), [kind, said]);
  return (
    <section className="sec" aria-labelledby="counted">
      <h2 id="counted" ref={heading} tabIndex={-1}>
        {names(`deadlines.${kind}.name`)}
      </h2>
      {isDate(said) ? <Counted kind={kind} from={said} /> : <p>{t('noDate')}</p>}
    </section>
  );
}

function Counted({ kind, from }: { kind: Wanted['kind']; from: Moment | Span }) {
  const { language } = useHere();
  const words = { deadlines: useWords('deadlines'), fields: useWords('fields'), language };
  // One moment for the whole count: what is shown as passed must not change while it is read.
  const [at] = useState(now);
  const counted = deadline(kind, from);
  return (
    <>
      <p>{words.deadlines('counted', { from: dateText(from, words) })}</p>
      <div className="clock" data-deadline={kind}>
        <Ends deadline={counted} flow="count" now={instantsOf(at).earliest} />
      </div>
      <h3>{words.deadlines('how')}</h3>
      <HowCounted deadline={counted} flow={{ id: 'count' }} said={{}} today={at.on} />
    </>
  );
}
