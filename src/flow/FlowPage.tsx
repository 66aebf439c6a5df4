import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { Question } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import { now } from '#src/clock.ts';
import { useHere } from '#src/here.ts';
import { Gone, useLoadedAgain } from '#src/leave/Gone.tsx';
import type { FlowToWalk } from '#src/loading/pieces.ts';
import { useTakeaway } from '#src/loading/takeaway.ts';
import { Icon } from '#src/look/Icon.tsx';
import { showTypefaces } from '#src/look/typefaces.ts';
import { Guarded } from '#src/pages/Guarded.tsx';
import { Shell } from '#src/pages/Shell.tsx';
import { ResultView } from '#src/result/ResultView.tsx';
import { paperOf, pathOf } from '#src/routes.ts';
import { useEach } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { type FlowFile, useFlowWords } from '#src/words/use-words.ts';
import { Emergency } from './Emergency.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { Trail } from './Trail.tsx';
import { useVisit, type Visit } from './use-visit.ts';
import { WithoutScript } from './WithoutScript.tsx';
import { goWithin } from './within.ts';

/** A flow from its first question to the result. The visit, which holds the answers, stands above all that can break. */
export function FlowPage({ findings, Sheet }: FlowToWalk) {
  const visit = useVisit(findings.flow);
  return (
    <Guarded>
      <Screens findings={findings} Sheet={Sheet} visit={visit} />
    </Guarded>
  );
}

/** One question a screen, then the result; the answers so far as the ground below. */
function Screens({
  findings,
  Sheet,
  visit,
}: Pick<FlowToWalk, 'findings'> & { Sheet: FlowToWalk['Sheet'] | undefined; visit: Visit }) {
  const { flow } = findings;
  const words = useFlowWords(flow.id as FlowFile);
  const each = useEach(flow.id);
  const { language } = useSpoken();
  const { route, address } = useHere();
  const loadedAgain = useLoadedAgain();
  const takeaway = useTakeaway();
  const { place, begun } = visit;
  const page = useRef<HTMLDivElement>(null);

  // The heading takes the focus when a screen arrives, but not when the page is opened.
  const seen = useRef(place.at);
  useEffect(() => {
    if (seen.current === place.at) return;
    seen.current = place.at;
    showTypefaces();
    page.current?.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [place.at]);

  // The second half of a double click was meant for the screen before: on this one it would choose or pass unseen.
  const pressed = useRef<Element | null>(null);
  const once = (event: MouseEvent) => {
    const heading = page.current?.querySelector('h1') ?? null;
    if (event.detail < 2) pressed.current = heading;
    else if (pressed.current !== heading) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onClick = (event: MouseEvent) => {
    once(event);
    if (!event.isDefaultPrevented()) goWithin(event);
  };

  // One moment for the whole result: what is counted must not change while it is read.
  const ended = useMemo(() => {
    if (place.at !== 'result') return undefined;
    const around = { now: now() };
    return { ...around, composed: result(findings, place, around) };
  }, [findings, place]);

  const asked = Object.keys(place.said).length > 0;
  return (
    <Shell
      // Opened in the place of another page, a flow is not named at all.
      title={begun || route !== address ? undefined : words('title')}
      ground={asked ? <Trail flow={flow} visit={visit} restsOn={ended?.composed.restsOn} /> : undefined}
    >
      <div className="page" ref={page} data-flow={flow.id} onMouseDownCapture={once} onClickCapture={onClick}>
        <Gone so={loadedAgain && !begun} />
        <div className="way">
          {asked && (
            <button type="button" className="back" onClick={() => history.back()}>
              <Icon name="back" /> {each(({ ui }) => ui('back'))}
            </button>
          )}
          <p className="flow">{each(({ flow }) => flow('title'))}</p>
        </div>
        <WithoutScript flow={flow.id as FlowFile} call={!flow.shows.emergency} />
        {flow.shows.emergency && visit.fresh && <Emergency flow={flow.id} />}
        {ended ? (
          <ResultView flow={flow} place={place} look={visit.look} Sheet={Sheet} takeaway={takeaway} {...ended} />
        ) : (
          <QuestionCard
            key={place.at}
            findings={findings}
            question={flow.questions[place.at] as Question}
            visit={visit}
          />
        )}
        {/* Only as long as there is nothing to lose: leaving this page forgets every answer. */}
        {visit.fresh && (
          <p className="to-paper no-print">
            <a className="link-btn" href={pathOf(paperOf(flow.id as FlowFile), language)}>
              {each(({ ui }) => ui('onOnePage'))}
            </a>
          </p>
        )}
      </div>
    </Shell>
  );
}
