import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { interviewFacts } from '../facts.ts';
import type { interview } from '../flow.ts';

/** What the findings of *interview* speak of: its questions and its facts. */
export type About = SubjectsOf<typeof interview, ReturnType<typeof interviewFacts>>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof interview>;
