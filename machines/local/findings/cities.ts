import { withPoliceRule } from '#law/counties.ts';
import { any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** Cities and a county with rules of their own, and what no local rule changes. */
export const cities = ({ county, inMilwaukee, inMadison, happened }: About) =>
  ({
    milwaukeePolice: {
      when: inMilwaukee.is('yes'),
      says: ['police-milwaukee', 'ice-out-package', 'ice-out-stage'],
      today: ['askPoliceRule'],
    },
    madisonPolice: { when: inMadison.is('yes'), says: ['police-madison'], today: ['askPoliceRule'] },
    milwaukeeCounty: { when: county.is(withPoliceRule.milwaukee), says: ['courthouse-milwaukee', 'parks-milwaukee'] },
    // Whatever happened, and in whichever county.
    whatRulesChange: {
      when: any(
        happened.is('nothing', 'stop', 'askedStatus', 'fingerprints', 'jail', 'withIce', 'wentForHelp'),
        happened.isUnsure(),
      ),
      says: [
        'ice-limits-none-found',
        'ice-arrests-reported',
        'local-own-rules',
        'local-limits-not-barred',
        'no-trust-act',
      ],
      claims: ['C01a', 'C01b', 'C01c', 'C01d', 'C01e', 'C02a', 'C02b', 'C02c', 'C13a', 'C13b', 'C13c', 'C13d'],
    },
  }) satisfies Rules;
