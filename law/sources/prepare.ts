import type { Source } from '../register.ts';
import { published, usc, wis } from './make.ts';

/** What is leaned on for a plan: papers for the care of children, for money and for health, and what to carry. */
export const prepareSources = {
  'wis-48.978-2011': wis('48.978', '2011'),
  'kids-matter-poa': published(
    'report',
    'Kids Matter, page on the power of attorney for a child',
    null,
    'https://kidsmatterinc.org/?p=30',
  ),
  'wis-155.10': wis('155.10', null),
  'state-passport-consent': published(
    'record',
    'U.S. Embassy in India, page on parental consent for a child’s passport',
    null,
    'https://in.usembassy.gov/u-s-citizen-services/passports/parental-consent-minors/',
  ),
  'state-passport-16': published(
    'record',
    'U.S. Embassy in Romania, page on a child’s passport',
    null,
    'https://ro.usembassy.gov/u-s-citizen-services/passports/renew-childs-passport-age-16/',
  ),
  'form-ds-5525': {
    kind: 'form',
    cite: 'U.S. Department of State, Form DS-5525 (edition that expired on November 30, 2023)',
    url: 'https://travel.state.gov/',
    asOf: '2023-11-30',
  },
  'usc-18-1001-2010': usc('18', '1001', '2010-06-28'),
  'ice-11064.4': {
    kind: 'policy',
    cite: 'ICE Directive 11064.4, Detention and Removal of Alien Parents and Legal Guardians of Minor Children',
    url: 'https://www.ice.gov/detain/parental-interest',
    asOf: '2025-07-02',
  },
} as const satisfies Record<string, Source>;
