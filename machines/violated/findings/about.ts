import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { violatedFacts } from '../facts.ts';
import { harms, type violated } from '../flow.ts';

type Subjects = SubjectsOf<typeof violated, ReturnType<typeof violatedFacts>>;
/** What the findings of *violated* speak of: its questions, its facts, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof violated>;

/** The conditions that several findings share, by name: few, so that people who are told the same are proven together. */
export function shared({ wrong }: Subjects) {
  return {
    /** A harm for which money can be claimed. */
    harm: wrong.has(...harms),
    /** Something that officers did where a camera can have seen it. */
    seen: wrong.has(...harms, 'statusAsked', 'noInterpreter', 'noLawyer'),
    /** Treated worse than others. */
    unequal: wrong.has('stopped', 'statusAsked', 'noInterpreter'),
  };
}
