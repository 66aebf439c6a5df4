import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { recordsFacts } from '../facts.ts';
import { type records, underStateLaw } from '../flow.ts';

type Subjects = SubjectsOf<typeof records, ReturnType<typeof recordsFacts>>;
/** What the findings of *records* speak of: its questions, its facts, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof records>;

/** The conditions that several findings share, by name. */
export function shared({ keeper }: Subjects) {
  return {
    /** An office of the state or a local one is asked. */
    underStateLaw: keeper.is(...underStateLaw),
  };
}
