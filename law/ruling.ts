/**
 * What the state's supreme court can do with the question of Voces de la Frontera v. Gerber (WI-24): leave it open for now;
 * say that a jail has no power under state law to hold somebody for ICE, that it has, or that it has only under a 287(g)
 * agreement; end the case without an answer; or say something that none of these fits, which then is said to need a lawyer.
 * `noPower` only where the ruling also speaks of holds with a warrant of ICE's own.
 */
export const rulings = ['pending', 'noPower', 'power', 'powerUnderAgreement', 'ended', 'other'] as const;
export type Ruling = (typeof rulings)[number];

/** Where the case stands, and the day of that: of the newest report while it is pending, of the court's paper once it is not. This line turns it. */
export const ruling: { readonly is: Ruling; readonly on: string } = { is: 'pending', on: '2026-06-01' };

/** Whether a statement can be told today: one of an outcome only where that is what the court has ruled. */
export const isTold = ({ ofRuling }: { readonly ofRuling?: Ruling }): boolean =>
  ofRuling === undefined || ofRuling === ruling.is;
