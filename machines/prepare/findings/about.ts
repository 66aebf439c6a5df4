import { any } from '../../engine/condition.ts';
import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { prepareFacts } from '../facts.ts';
import type { prepare } from '../flow.ts';

type Subjects = SubjectsOf<typeof prepare, ReturnType<typeof prepareFacts>>;
/** What the findings of *prepare* speak of: its questions, its fact, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown and stand on the plan. */
export type Rules = RulesOf<typeof prepare>;

/** The conditions that several findings share, by name; two of them hold for everybody. */
export function shared({ family, ownLawyer, atHand }: Subjects) {
  return {
    parent: family.is('court', 'noCourt'),
    noLawyerYet: any(ownLawyer.is('no'), ownLawyer.isUnsure()),
    everybody: any(ownLawyer.is('yes', 'no'), ownLawyer.isUnsure()),
    allPapers: any(atHand.has('years', 'ids', 'money', 'health'), atHand.isNone(), atHand.isUnsure()),
  };
}
