import { useActorRef, useSelector } from '@xstate/react';
import { useContext, useEffect, useRef } from 'react';
import { type AnyFlow, type Place, placeOf, settle } from '#machines/engine/flow.ts';
import type { Answer } from '#machines/engine/question.ts';
import { type Counted, counterIn } from '#src/leave/counter.ts';
import { KeptContext } from './kept.ts';

/** One visit to a flow: where it stands, and what a reader can do. */
export type Visit = {
  readonly place: Place;
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
  const before = kept?.get(flow.id);
  const actor = useActorRef(flow.machine, { input: {}, ...(before && { snapshot: before }) });
  const place = useSelector(actor, placeOf, samePlace);
  const begun = useRef(false);
  if (Object.keys(place.answers).length > 0) begun.current = true;

  useEffect(() => {
    history.replaceState(counted(placeOf(actor.getSnapshot())), '');
    const onTurn = ({ state }: PopStateEvent) => {
      const place = placeOf(actor.getSnapshot());
      const counter = counterIn(state);
      // A link inside the page makes an entry without a number: the reader stays at the question.
      if (counter === undefined) history.replaceState(counted(place), '');
      else if (counter >= 0)
        actor.send({ type: 'look', question: Object.keys(settle(flow, place.answers).said)[counter] });
    };
    addEventListener('popstate', onTurn);
    const keeping = actor.subscribe((snapshot) => void kept?.set(flow.id, snapshot));
    return () => {
      removeEventListener('popstate', onTurn);
      keeping.unsubscribe();
    };
  }, [flow, actor, kept]);

  const turn = () => history.pushState(counted(placeOf(actor.getSnapshot())), '');
  return {
    place,
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

const counted = ({ said }: Place): Counted => ({ n: Object.keys(said).length });
