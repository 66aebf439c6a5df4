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
export function shared({ family, lawyer, papers }: Subjects) {
  return {
    parent: family.is('court', 'others'),
    noLawyerYet: any(lawyer.is('no'), lawyer.isUnsure()),
    everybody: any(lawyer.is('yes', 'no'), lawyer.isUnsure()),
    allPapers: any(papers.has('years', 'ids'), papers.isNone(), papers.isUnsure()),
  };
}
