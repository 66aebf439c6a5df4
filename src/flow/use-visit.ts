import { useActorRef, useSelector } from '@xstate/react';
import { useContext, useEffect, useRef } from 'react';
import { type AnyFlow, type Place, placeOf, settle } from '#machines/engine/flow.ts';
import type { Answer } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { useInPlace } from '#src/in-place/in-place.ts';
import { KeptContext } from '#src/in-place/kept.ts';
import { type Counted, entryIn, entryOf } from '#src/leave/counter.ts';

/** One visit to a flow: where it stands, and what a reader can do. */
export type Visit = {
  readonly place: Place;
  /** Whether nothing was answered yet in this flow: what an earlier one gave does not count. */
  readonly fresh: boolean;
  /** Whether anything was answered since the page opened, also after starting over. */
  readonly begun: boolean;
  readonly answer: (value: Answer) => void;
  /** Goes back to a question; later answers stay. */
  readonly look: (question: string) => void;
  readonly restart: () => void;
};

/** The flow's machine, live, with the browser's Back and Forward. */
export function useVisit(flow: AnyFlow): Visit {
  const kept = useContext(KeptContext);
  const { level, given } = useInPlace();
  const before = kept?.get(level)?.snapshot;
  const actor = useActorRef(flow.machine, { input: { answers: given }, ...(before && { snapshot: before }) });
  const place = useSelector(actor, placeOf, samePlace);
  const begun = useRef(false);
  if (Object.keys(place.answers).length > 0) begun.current = true;

  useEffect(() => {
    const counted = () => countedAt(level, placeOf(actor.getSnapshot()));
    history.replaceState(counted(), '');
    const onTurn = ({ state }: PopStateEvent) => {
      const entry = entryIn(state);
      // A link inside the page makes an entry without a number: the reader stays at the question.
      if (entry === undefined) history.replaceState(counted(), '');
      else if (entry.level === level) {
        const { answers } = placeOf(actor.getSnapshot());
        actor.send({ type: 'look', question: Object.keys(settle(flow, answers).said)[entry.questions] });
      }
    };
    addEventListener('popstate', onTurn);
    const keeping = actor.subscribe((snapshot) => void kept?.set(level, { flow: flow.id as FlowId, snapshot }));
    return () => {
      removeEventListener('popstate', onTurn);
      keeping.unsubscribe();
    };
  }, [flow, actor, kept, level]);

  const turn = () => history.pushState(countedAt(level, placeOf(actor.getSnapshot())), '');
  return {
    place,
    fresh: place.answers === given || Object.keys(place.answers).length === 0,
    begun: begun.current,
    answer: (value) => {
      const before = actor.getSnapshot();
      actor.send({ type: 'answer', question: place.at, value });
      // A second press on a question already left is refused by the machine and must not count as a page.
      if (actor.getSnapshot() !== before) turn();
    },
    look: (question) => {
      actor.send({ type: 'look', question });
      turn();
    },
    restart: () => {
      actor.send({ type: 'restart' });
      turn();
    },
  };
}

const samePlace = (one: Place, other: Place) =>
  one.at === other.at && one.answers === other.answers && one.said === other.said;

const countedAt = (level: number, { said }: Place): Counted => entryOf(level, Object.keys(said).length);
