import { deadline, passed } from '#law/deadlines.ts';
import { instantsOf, type Moment, type Span } from '#law/time.ts';
import type { FactMaker } from '../engine/finding.ts';
import type { records } from './flow.ts';

const states = ['running', 'passed'] as const;

/** Whether a deadline that runs from a day has passed; both where the day leaves both possible. */
function stateOf(
  kind: 'records-denial' | 'video',
  from: Moment | Span | 'none' | undefined,
  now: Moment,
): readonly (typeof states)[number][] | undefined {
  if (from === undefined || from === 'none') return undefined;
  const [end] = deadline(kind, from).ends;
  const late = end ? passed(end, instantsOf(now).earliest) : 'no';
  return late === 'maybe' ? states : [late === 'yes' ? 'passed' : 'running'];
}

/** What is worked out from the answers to *records*: whether a court can still be asked, and whether video can be erased. */
export const recordsFacts = (fact: FactMaker<typeof records>) => ({
  denial: fact(states, ['refusedOn'], ({ refusedOn }, { now }) => stateOf('records-denial', refusedOn, now)),
  clip: fact(states, ['videoOn'], ({ videoOn }, { now }) => stateOf('video', videoOn, now)),
});
