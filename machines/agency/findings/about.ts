import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { agencyFacts } from '../facts.ts';
import type { agency } from '../flow.ts';

/** What the findings of *agency* speak of: its questions and its facts. */
export type About = SubjectsOf<typeof agency, ReturnType<typeof agencyFacts>>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof agency>;
