import type { Dated } from './register.ts';
import type { SourceId } from './sources.ts';

/**
 * Legal numbers by the first day of the events they hold for, oldest first.
 * The earlier values: six years, FED-88 (2017 Wis. Act 235 § 26); two years, 2009 Wis. Act 120, which holds for injuries
 * from 26 February 2010 (Wisconsin Defense Counsel, Journal, spring 2010:
 * http://www.wdc-online.org/wdc-journal/archived-editions/legislative-update-wisconsin-legislature-extends-statute-lim).
 */
export const numbers = {
  'hold-hours': [{ since: null, value: 48, source: 'cfr-287.7' }],
  // Earlier forms counted as the regulation does (FED-05), so nothing is known of this count before form I-247A.
  'hold-hours-form': [{ since: '2017-04-02', value: 48, source: 'ice-guidance-i247a' }],

  // Claims: WI-40, WI-41, WI-46 to WI-48, FED-91, FED-154.
  'notice-of-claim-days-local': [{ since: null, value: 120, source: 'wis-893.80' }],
  'notice-of-claim-days-state': [{ since: null, value: 120, source: 'wis-893.82' }],
  'local-suit-months': [{ since: null, value: 6, source: 'wis-893.80' }],
  'section-1983-years': [
    { since: null, value: 6, source: 'wis-893.53' },
    { since: '2018-04-05', value: 3, source: 'wis-893.53' },
  ],
  'intentional-tort-years': [
    { since: null, value: 2, source: 'wis-893.57' },
    { since: '2010-02-26', value: 3, source: 'wis-893.57' },
  ],
  'ftca-years': [{ since: null, value: 2, source: 'usc-28-2401' }],
  'ftca-suit-months': [{ since: null, value: 6, source: 'usc-28-2401' }],

  // Records: WI-153, WI-80.
  'video-days': [{ since: null, value: 120, source: 'wis-165.87' }],
  'records-denial-days': [{ since: null, value: 90, source: 'wis-19.37-2017' }],

  // Complaints: FED-158 to FED-160, FED-162, WI-123, WI-146.
  'health-privacy-days': [{ since: null, value: 180, source: 'cfr-45-160.306-2013' }],
  'school-privacy-days': [{ since: null, value: 180, source: 'cfr-34-99.64' }],
  'title-vi-days': [{ since: null, value: 180, source: 'cfr-45-80.7' }],
  'eeoc-days': [{ since: null, value: 300, source: 'usc-42-2000e-5' }],
  'equal-rights-days': [{ since: null, value: 300, source: 'dwd-discrimination' }],
  'housing-years': [{ since: null, value: 1, source: 'dwd-discrimination' }],
  'wage-claim-years': [{ since: null, value: 2, source: 'wis-109.09-2013' }],

  // After a crime: WI-135.
  'compensation-years': [{ since: null, value: 1, source: 'doj-victim-compensation-faq' }],
  'police-report-days': [{ since: null, value: 5, source: 'doj-victim-compensation-faq' }],

  // Immigration: FED-104, FED-113, FED-146 to FED-151.
  'asylum-years': [{ since: null, value: 1, source: 'cfr-1208.4' }],
  'court-address-working-days': [{ since: null, value: 5, source: 'cfr-1003.38-2019' }],
  'uscis-address-days': [{ since: null, value: 10, source: 'usc-8-1305' }],
  'bond-review-days': [{ since: null, value: 7, source: 'cfr-1236.1-2008' }],
  'board-appeal-days': [{ since: null, value: 30, source: 'eoir-bia-manual-4.5' }],
  'petition-review-days': [{ since: null, value: 30, source: 'usc-8-1252' }],
  'reopen-days': [{ since: null, value: 90, source: 'eoir-manual-appendix-c' }],
  'reopen-missed-days': [{ since: null, value: 180, source: 'usc-8-1229a-missed' }],
} as const satisfies Record<string, readonly Dated<SourceId>[]>;
