import type { About, Rules } from './about.ts';

/** What the record of the county says, part by part, with its days and sources. */
export const county = ({ model, sued, paid, also, sources, place, signedIn, reportedIn }: About) =>
  ({
    jailModel: { when: model.is('jail', 'both'), says: ['model-jail', 'agreement-own-text'] },
    warrantModel: { when: model.is('warrant', 'both'), says: ['model-warrant', 'agreement-own-text'] },
    notListed: {
      when: model.is('none'),
      says: ['agreement-none-listed', 'cooperation-needs-no-agreement'],
    },
    signedBeforeTerm: { when: signedIn.is('beforeTerm'), says: ['agreement-signed', 'sheriff-term'] },
    reportedBeforeTerm: { when: reportedIn.is('beforeTerm'), says: ['sheriff-term'] },
    sourcesDiffer: {
      when: sources.is('differ'),
      says: ['signer-reported', 'signer-not-listed', 'pending-reported', 'pending-listed'],
    },
    paidToHold: { when: paid.is('paid'), says: ['ice-jails-wisconsin'] },
    sued: { when: sued.is('sued'), says: ['voces-group', 'voces-sheriffs', 'voces-stage'] },
    alsoReported: {
      when: also.is('reported'),
      says: [
        'report-supports',
        'report-keeps-out',
        'report-noncooperative',
        'report-tells-ice',
        'report-rosters',
        'report-meant-to-hold',
        'report-protection',
        'report-told-before',
        'report-no-change',
        'agreements-left',
        'jail-contracts-now',
        'clark-resolution',
      ],
    },
    lookAtPlace: { when: place.is('look'), says: ['county-alike', 'county-cities'] },
  }) satisfies Rules;
