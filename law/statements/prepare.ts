import { inSeason, inYear, register, soon } from './register.ts';

/** The day on which sources beyond the dossiers were read for a plan. */
const later = '2026-11-26';

/** What a plan rests on beyond `family.ts`: papers for children, money and health, and what to carry. */
export const planning = register({
  // WI-130, and a group's page read later.
  'care-paper-parents': {
    standing: 'reported',
    sources: [{ source: 'kids-matter-poa' }, { source: 'wis-48.979-2011' }],
    ...inSeason,
    checked: later,
  },
  // WI-130: the form's own words, and what follows for custody by our reading.
  'care-paper-keeps': { standing: 'reported', sources: [{ source: 'wis-48.979-2011' }], ...inSeason },
  'care-paper-court': {
    standing: 'reported',
    sources: [{ source: 'door-county-parental-powers' }, { source: 'wis-48.979-2011' }],
    ...inSeason,
  },
  // WI-131.
  'standby-guardian': { standing: 'reported', sources: [{ source: 'wis-48.978-2011', at: '(1)–(3)' }], ...inYear },
  // FED-85, in words read later.
  'ice-parents-rule': { standing: 'reported', sources: [{ source: 'ice-11064.4' }], ...soon, checked: later },
  // FED-155, and the form itself.
  'child-passport': {
    standing: 'reported',
    sources: [{ source: 'state-passport-consent' }, { source: 'state-passport-16' }, { source: 'form-ds-5525' }],
    ...inSeason,
    checked: later,
  },
  // WI-133, in the statute's own words.
  'health-power-of-attorney': {
    standing: 'reported',
    sources: [{ source: 'wis-155.10', at: '(1)–(2)' }],
    ...inYear,
    checked: later,
  },
  // FED-74: the words of § 1001 were read later; those of § 1546 were not.
  'false-papers': {
    standing: 'confirmed',
    sources: [{ source: 'usc-18-1001-2010', at: '(a)' }],
    ...inYear,
    checked: later,
  },
  // FED-71: what the dossier leaves to a lawyer.
  'foreign-papers-not-checked': { standing: 'unconfirmed', sources: [{ source: 'usc-8-1304', at: '(e)' }], ...inYear },
});
