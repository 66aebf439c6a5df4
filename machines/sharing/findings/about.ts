import { all, any } from '../../engine/condition.ts';
import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { sharingFacts } from '../facts.ts';
import type { sharing } from '../flow.ts';
import type { withoutCourt } from '../table.ts';

type Subjects = SubjectsOf<typeof sharing, ReturnType<typeof sharingFacts>>;
/** What the findings of *sharing* speak of: its questions, its facts, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof sharing>;

/** The conditions that several findings share, by name. */
export function shared({ asking, asked, subpoenaed }: Subjects) {
  const withoutPaper = asking.is('nobody', 'phone', 'inPerson', 'i200', 'i205');
  return {
    /** What the table says for the way in which ICE asks; a court's paper is told apart before it. */
    says: (outcome: (typeof withoutCourt)[number]) =>
      any(all(withoutPaper, asked.is(outcome)), all(asking.is('subpoena'), subpoenaed.is(outcome))),
  };
}
