import { any } from '../../engine/condition.ts';
import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { encounter } from '../flow.ts';

type Subjects = SubjectsOf<typeof encounter, Readonly<Record<never, never>>>;
/** What the findings of *encounter* speak of: its questions, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof encounter>;

/** The conditions that several findings share, by name. */
export const shared = ({ place, entered, stage }: Subjects) => ({
  atHome: place.is('door', 'home'),
  /** They are in the home, or were. */
  inside: any(place.is('home'), entered.is('yes')),
  /** Whoever does not know if it is over is told what to do as if it were not. */
  happening: any(stage.is('now'), stage.isUnsure()),
});
