import type { Source } from '../register.ts';
import { cfr, published, usc } from './make.ts';

/** Federal rules and laws, and papers of federal agencies. An id with a year names an older edition, where only that one could be read. */
export const federal = {
  // Paragraph (d) only, as this collection quotes it from the eCFR.
  'cfr-287.7': cfr('287.7', '2026-09-10'),
  'cfr-287.7-1997': cfr('287.7', '1997'),
  'cfr-236.1': cfr('236.1', null),
  'cfr-241.2': cfr('241.2', '2007-01-01'),
  'usc-8-1229a': usc('8', '1229a', null),
  'usc-8-1357': usc('8', '1357', '1996'),
  'usc-28-2401': usc('28', '2401', '2023'),
  'us-const-amend-5': {
    kind: 'statute',
    cite: 'U.S. Const. amend. V',
    url: 'https://constitution.congress.gov/constitution/amendment-5/',
    asOf: null,
  },

  // Federal agencies.
  'ice-guidance-i247a': {
    kind: 'policy',
    cite: 'ICE, Guidance for Completing Form I-247A',
    // No page of ICE that still shows the guidance was found; a reader looks for it from here.
    url: 'https://www.ice.gov/',
    asOf: '2017-04-02',
  },
  'ice-287g-list': {
    kind: 'record',
    cite: 'ICE, 287(g) Participating Agencies',
    url: 'https://www.ice.gov/identify-and-arrest/287g',
    asOf: '2026-07-24',
  },
  'ice-locator': {
    kind: 'record',
    cite: 'ICE, Online Detainee Locator System',
    url: 'https://locator.ice.gov',
    asOf: null,
  },
  'eoir-bia-manual-7.2': published(
    'policy',
    'EOIR, Board of Immigration Appeals Practice Manual, ch. 7.2',
    null,
    'https://www.justice.gov/eoir/reference-materials/bia/chapter-7/2',
  ),
  'bop-5111.04': {
    kind: 'policy',
    cite: 'Bureau of Prisons, Program Statement 5111.04',
    url: 'https://www.bop.gov/resources/policy_and_forms.jsp',
    asOf: '2017-05-23',
  },
  'ice-directive-16001.2': {
    kind: 'policy',
    cite: 'ICE Directive 16001.2, Investigating the Potential U.S. Citizenship of Individuals Encountered by ICE',
    url: 'https://www.ice.gov/',
    asOf: '2015-11-10',
  },
  'usc-18-911': usc('18', '911', null),
  'usc-8-1182': usc('8', '1182', null),
  'usc-8-1229c': usc('8', '1229c', '2017-12-21'),
  'eoir-manual-5.9': published(
    'policy',
    'EOIR, Immigration Court Practice Manual, ch. 5.9',
    null,
    'https://www.justice.gov/eoir/reference-materials/ic/chapter-5/9',
  ),
  'usc-8-1229a-missed': usc('8', '1229a', null),
  'ice-form-i246': {
    kind: 'form',
    cite: 'ICE Form I-246, Application for a Stay of Deportation or Removal',
    url: 'https://www.ice.gov/',
    asOf: '2020-11',
  },
  'migrantusa-in-absentia': {
    kind: 'report',
    cite: 'MigrantUSA, list of immigration cases, entry on orders in absentia',
    url: 'https://acis.eoir.justice.gov/',
    asOf: '2026-07-27',
  },
  'eoir-notice-to-appear': published(
    'record',
    'EOIR, The Notice to Appear',
    '2025-12-14',
    'https://www.justice.gov/eoir/notice-appear',
  ),
  'eoir-fees': published('record', 'EOIR, list of fees', null, 'https://www.justice.gov/eoir'),
  'cfr-236.3': cfr('236.3', null),
  'usc-8-1232': usc('8', '1232', null),
  'cfr-236.6': cfr('236.6', '2003-01-29'),
  'cfr-287.3': cfr('287.3', '2001-09-20'),
  'usc-28-2675': usc('28', '2675', null),
  'laken-riley-act': {
    kind: 'statute',
    cite: 'Laken Riley Act, Pub. L. 119-1',
    url: 'https://www.congress.gov/',
    asOf: '2025',
  },
  'usc-28-2241': usc('28', '2241', null),
} as const satisfies Record<string, Source>;
