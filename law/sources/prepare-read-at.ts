import type { prepareSources } from './prepare.ts';

/** Where the words of those for a plan were in fact read. */
export const prepareReadAt: Readonly<Record<keyof typeof prepareSources, string>> = {
  'wis-48.978-2011': 'https://docs.legis.wisconsin.gov/document/statutes/2011/48.978(5)(a)',
  'kids-matter-poa': 'https://kidsmatterinc.org/?p=30',
  'wis-155.10': 'https://docs.legis.wisconsin.gov/document/statutes/155.10(3)(k)7.',
  'state-passport-consent': 'https://in.usembassy.gov/u-s-citizen-services/passports/parental-consent-minors/',
  'state-passport-16': 'https://ro.usembassy.gov/u-s-citizen-services/passports/renew-childs-passport-age-16/',
  'form-ds-5525': 'https://formspal.com/pdf-forms/other/form-ds-5525',
  'usc-18-1001-2010': 'https://studylib.net/doc/6995075/page-page-18-uscs-%C2%A7-1001-lexstat-18-usc-section-1001',
  'ice-11064.4':
    'https://immpolicytracking.org/policies/ice-issues-directive-regarding-detention-and-removal-of-noncitizen-parents-and-legal-guardians-of-minor-children',
};
