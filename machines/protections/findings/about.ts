import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { protectionFacts } from '../facts.ts';
import type { protections } from '../flow.ts';

/** What the findings of *protections* speak of: its questions and its facts. */
export type About = SubjectsOf<typeof protections, ReturnType<typeof protectionFacts>>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof protections>;
