import { any } from '../../engine/condition.ts';
import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { findFacts } from '../facts.ts';
import type { find } from '../flow.ts';

type Subjects = SubjectsOf<typeof find, ReturnType<typeof findFacts>>;
/** What the findings of *find* speak of: its questions, its facts, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof find>;

/** The conditions that several findings share, by name; who does not know where to look looks in both places. */
export function shared({ holder }: Subjects) {
  return {
    lookInJails: any(holder.is('jail'), holder.isUnsure()),
    lookWithIce: any(holder.is('ice', 'away'), holder.isUnsure()),
    anywhere: any(holder.is('jail', 'ice', 'away'), holder.isUnsure()),
  };
}
