import { ruling, rulings } from '#law/ruling.ts';
import type { FactMaker } from '../engine/finding.ts';
import { agreementIn, agreements, paidIn, practiceIn, practices, signedBy, suedIn, timeLeft } from '../shared.ts';
import type { detainer } from './flow.ts';
import { formOf, heldFor, holds } from './hold.ts';
import { paperKind, paperKinds } from './papers.ts';

/** What is worked out from the answers to *detainer*: the kind of papers, how far the hold has run, and what the county's record says. */
export const detainerFacts = (fact: FactMaker<typeof detainer>) => ({
  paper: fact(paperKinds, ['papers'], ({ papers }) => papers && paperKind(papers)),
  hold: fact(holds, ['where', 'reason', 'due', 'ended'], ({ where, reason, due, ended }, { now }) =>
    reason === 'notYet' || due === undefined || due === 'none' ? undefined : heldFor(due, ended, where, now),
  ),
  form: fact(['read', 'notRead'], ['due'], ({ due }) =>
    due === undefined || due === 'none' ? undefined : formOf(due),
  ),
  notice: fact(['running', 'passed'], ['due'], ({ due }, { now }) =>
    due === undefined || due === 'none' ? undefined : timeLeft('notice-local', due, now),
  ),
  model: fact(agreements, ['county'], ({ county }) => (county === undefined ? undefined : agreementIn(county))),
  agreed: fact(['signed', 'notSigned'], ['county', 'due'], ({ county, due }) =>
    county === undefined || due === undefined || due === 'none' ? undefined : signedBy(county, due),
  ),
  ruling: fact(rulings, [], (_, { ruling: supposed }) => supposed ?? ruling.is),
  sued: fact(['sued', 'notSued'], ['county'], ({ county }) => (county === undefined ? undefined : suedIn(county))),
  paid: fact(['paid', 'notKnown'], ['county'], ({ county }) => (county === undefined ? undefined : paidIn(county))),
  practice: fact(practices, ['county'], ({ county }) => (county === undefined ? undefined : practiceIn(county))),
});
