import { citation } from '#law/citation.ts';
import type { Moment } from '#law/time.ts';
import type { AnyFlow, Place } from '#machines/engine/flow.ts';
import { type Result, urgencies } from '#machines/engine/result.ts';
import { ShowCard } from '#src/cards/ShowCard.tsx';
import type { Sheet } from '#src/sheet.ts';
import type { FromFile, Takeaway } from '#src/takeaway.ts';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import { ClaimsRead } from './ClaimsRead.tsx';
import { checkedIn, citedIn, FirstSaid, firstSaidIn, SourceNumbers } from './cited.ts';
import { Deadlines } from './Deadlines.tsx';
import { HelpList } from './HelpList.tsx';
import { LettersHere } from './LettersHere.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { Onward } from './Onward.tsx';
import { OpenFindings } from './OpenFindings.tsx';
import { Masthead, PrintFoot } from './PrintSheet.tsx';
import { ShortAnswer } from './ShortAnswer.tsx';
import { Sources } from './Sources.tsx';
import { StatementList } from './StatementList.tsx';
import { Steps } from './Steps.tsx';
import { Tools } from './Tools.tsx';
import { usePrinting } from './use-printing.ts';
import { Why } from './Why.tsx';

/** The result: short answer, steps, deadlines, what is open, why, who can help, what could not be confirmed, sources. */
export function ResultView({
  flow,
  place,
  composed,
  now,
  look,
  Sheet,
  takeaway,
  file,
}: {
  flow: AnyFlow;
  place: Place;
  composed: Result;
  /** The moment for which it was composed. */
  now: Moment;
  look: (question: string) => void;
  Sheet?: Sheet | undefined;
  /** What can be taken away, once it has come. */
  takeaway: Takeaway | undefined;
  /** What a helper’s file has beside the answers. */
  file?: FromFile | undefined;
}) {
  const each = useEach(flow.id);
  const print = usePrinting();
  const cited = citedIn(composed, place.said);
  const ofDates = citedIn({ ...composed, why: [], open: [], claims: [] }, place.said).map(citation);
  const onward = <Onward flow={flow} onward={composed.onward} said={place.said} />;
  const shared = { flow, said: place.said, today: now.on };
  const SheetHere = Sheet ?? takeaway?.HandSheet;
  return (
    <SourceNumbers value={new Map(cited.map((one, at) => [citation(one), at + 1]))}>
      <FirstSaid value={firstSaidIn(composed)}>
        <div className="result">
          <div className="result-col" data-result="">
            <Masthead flow={flow.id} today={now.on} />
            <ShortAnswer
              found={composed.short}
              open={composed.open}
              deadlines={composed.deadlines}
              now={now}
              {...shared}
            />
            {flow.shows.leadsOn && onward}
            <Steps flow={flow} steps={composed.steps} />
            {!flow.shows.leadsOn && onward}
            <ShowCard
              flow={flow.id}
              steps={urgencies.flatMap((urgency) => composed.steps[urgency])}
              said={place.said}
            />
            <Tools flow={flow.id} print={print} />
            <Deadlines deadlines={composed.deadlines} now={now} {...shared} />
            {takeaway && <takeaway.CalendarForm flow={flow.id} deadlines={composed.deadlines} now={now} />}
            {SheetHere && composed.sheet.length > 0 && (
              <SheetHere sheet={composed.sheet} steps={composed.steps} print={print} {...shared} />
            )}
            <OpenFindings open={composed.open} worth={composed.worthFindingOut} look={look} {...shared} />
            <Why found={composed.why} {...shared} />
            <ClaimsRead claims={composed.claims} {...shared} />
            <LettersHere
              Letters={takeaway?.Letters}
              flow={flow.id}
              letters={composed.letters}
              said={place.said}
              deadlines={composed.deadlines}
              now={now}
              print={print}
            />
            {takeaway && (
              <takeaway.HandOffSheet
                flow={flow}
                said={place.said}
                composed={composed}
                now={now}
                file={file}
                print={print}
              />
            )}
            <HelpList flow={flow} problems={composed.help} county={place.said.county} />
            {composed.unconfirmed.length > 0 && (
              <section className="sec" aria-labelledby="unconfirmed">
                <details className="fold">
                  <summary>
                    <h2 id="unconfirmed">{each(({ result }) => result('unconfirmed'))}</h2>
                  </summary>
                  <StatementList ids={composed.unconfirmed} {...shared} />
                </details>
              </section>
            )}
            <Sources cited={cited} ofDates={ofDates} flow={flow.id} />
            <div className="last">
              <p>
                {each(({ law, language }) => (
                  <>
                    <b>{`${law('checked', { date: date(checkedIn(composed), language) })}.`}</b>{' '}
                    <span>{`${law('reviewed.nobody')}.`}</span>
                  </>
                ))}
              </p>
              <p className="print-only">{each(({ result }) => result('advice'))}</p>
            </div>
          </div>
          <OnThisPage flow={flow} composed={composed} />
          <PrintFoot />
        </div>
      </FirstSaid>
    </SourceNumbers>
  );
}
