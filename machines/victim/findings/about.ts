import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { victimFacts } from '../facts.ts';
import type { victim } from '../flow.ts';

/** What the findings of *victim* speak of: its questions and its facts. */
export type About = SubjectsOf<typeof victim, ReturnType<typeof victimFacts>>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof victim>;
