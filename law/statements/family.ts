import { inSeason, inYear, register } from './register.ts';

/** Those whom a person in custody leaves behind: children, money, pay and things. */
export const family = register({
  // FED-156: the child is the one in custody.
  'minor-caregiver': { standing: 'reported', sources: [{ source: 'cfr-236.3', at: '(b)' }], ...inSeason },

  // Children of a person in custody. WI-130, WI-132, WI-134.
  'care-power-of-attorney': {
    standing: 'reported',
    sources: [{ source: 'wis-48.979-2011' }, { source: 'door-county-parental-powers' }],
    ...inSeason,
  },
  'court-guardianship': { standing: 'reported', sources: [{ source: 'wis-48.9795' }], ...inYear },
  'school-pickup-none-found': { standing: 'unconfirmed', sources: [{ source: 'wis-48.979-2011' }], ...inYear },

  // Money, pay and things. WI-123, WI-133; on things left behind the dossiers have nothing.
  'money-power-of-attorney': { standing: 'reported', sources: [{ source: 'wis-244.05' }], ...inYear },
  'wage-claim': {
    standing: 'reported',
    sources: [{ source: 'wis-109.09-2013', at: '(1)' }, { source: 'dwd-wages' }],
    ...inYear,
  },
  'property-none-found': { standing: 'unconfirmed', sources: [{ source: 'wis-doc-350' }], ...inYear },
});
