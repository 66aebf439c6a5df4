import type { protectionSources } from './protections.ts';

/** Where the words of the authorities on protection from deportation were in fact read. */
export const protectionsReadAt: Readonly<Record<keyof typeof protectionSources, string>> = {
  'cfr-1208.4': 'https://www.law.cornell.edu/cfr/text/8/1208.4',
  'usc-8-1229b': 'https://checkoutapi.com/uscode/title8_chapter12_subchapterII_partIV_section1229b',
  'usc-8-1431': 'https://lawserver.com/law/country/us/code/8_usc_1431',
  'pl-119-21': 'https://github.com/migrantusa/us-immigration-data',
  'fr-2026-15190': 'https://github.com/migrantusa/us-immigration-data',
  'immigration-equality-one-year':
    'https://immigrationequality.org/asylum-manual/immigration-basics-the-one-year-filing-deadline',
  'cila-one-year-2019':
    'https://cilacademy.org/2019/01/11/one-year-asylum-deadline-does-it-apply-to-asylum-applications-for-young-people/',
  'venezuelan-association-v-uscis': 'https://github.com/migrantusa/us-immigration-data',
  'texas-v-united-states-daca': 'https://github.com/migrantusa/us-immigration-data',
  'acr-v-noem': 'https://github.com/migrantusa/us-immigration-data',
  'matter-of-delcarmen-lara': 'https://github.com/migrantusa/us-immigration-data',
  'mullin-v-doe': 'https://github.com/migrantusa/us-immigration-data',
  'uscis-tps': 'https://github.com/migrantusa/us-immigration-data',
  'uscis-immediate-relatives': 'https://www.uscis.gov/tools/glossary/immediate-relatives',
  'mbh-family-immigrants': 'https://mbhimmigration.com/family-based-immigration',
  'uscis-manual-7-b-2': 'https://www.uscis.gov/policy-manual/volume-7-part-b-chapter-2',
  'uscis-manual-6-j-2': 'https://uscis.gov/node/69998',
  'uscis-manual-12-h-3': 'https://uscis.gov/policy-manual/volume-12-part-h-chapter-3',
};
