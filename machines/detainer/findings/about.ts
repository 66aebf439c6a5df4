import { all, any } from '../../engine/condition.ts';
import type { RulesOf, SubjectsOf } from '../../engine/finding.ts';
import type { detainerFacts } from '../facts.ts';
import type { detainer } from '../flow.ts';
import { outOfJail } from '../hold.ts';

type Subjects = SubjectsOf<typeof detainer, ReturnType<typeof detainerFacts>>;
/** What the findings of *detainer* speak of: its questions, its facts, and the conditions that several of them share. */
export type About = Subjects & ReturnType<typeof shared>;
/** A group of findings, in the order in which they are shown. */
export type Rules = RulesOf<typeof detainer>;

/** The conditions that several findings share, by name. */
export function shared({ where, otherHold, paper, hold }: Subjects) {
  const onlyIce = otherHold.is('nothing');
  // An old paper of a judge's, with nothing but ICE holding the person, takes no hour away.
  const onDetainer = any(paper.is('detainer'), all(paper.is('judgeAndDetainer'), onlyIce));
  return {
    onlyIce,
    onDetainer,
    onlyDetainer: all(onDetainer, onlyIce),
    tooLong: hold.is('pastForm', 'pastBoth'),
    heldNow: where.is('jail', 'prison'),
    over: where.is(...outOfJail),
    /** Whoever is in another place was held by a county before, if at all; a prison or a tribe's jail is no county's. */
    byCounty: where.isNot('prison', 'federal', 'tribal'),
    /** A hold for ICE alone that has begun. */
    held: all(onlyIce, hold.is('within', 'pastForm', 'pastBoth')),
  };
}

/** Both ways of counting the 48 hours, and when they start. */
export const bothCounts = ['hold-48-regulation', 'hold-48-form', 'clock-start'] as const;
