import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { localFacts } from '../facts.ts';
import type { local } from '../flow.ts';

/** What the findings of *local* speak of: its questions and its facts. */
export type About = SubjectsOf<typeof local, ReturnType<typeof localFacts>>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof local>;
