import type { deadlineSources } from './deadlines.ts';

/** Where the words of the authorities on limits were in fact read. */
export const deadlinesReadAt: Readonly<Record<keyof typeof deadlineSources, string>> = {
  'cfr-32-750.36': 'https://www.law.cornell.edu/cfr/text/32/750.36',
  'pascale-v-united-states':
    'https://tr.scribd.com/document/320769466/Joseph-M-Pascale-v-United-States-of-America-d-c-Civil-No-92-00695-Joseph-M-Pascale-v-James-S-Kalafatis-United-States-of-America-Department-o',
  'cfr-45-80.7':
    'https://aspe.hhs.gov/report/standards-privacy-individually-identifiable-health-information-final-privacy-rule-preamble/section-160306b3-requiring-complaints-be-filed-secretary-within-certain-period-time',
  'usc-42-2000e-5':
    'https://aspe.hhs.gov/report/standards-privacy-individually-identifiable-health-information-final-privacy-rule-preamble/section-160306b3-requiring-complaints-be-filed-secretary-within-certain-period-time',
  'pines-bach-discrimination': 'http://www.pinesbach.com/Your-Rights/Discrimination/file_WI.shtml',
  'dwd-discrimination': 'https://www.dwd.wi.gov/er/civilrights/discrimination/',
  'dwd-erd-8058': 'http://dwd.wisconsin.gov/er/equal_rights_division/publication_erd_8058_p.htm',
  'doj-victim-compensation':
    'https://www.doj.state.wi.us/ocvs/compensation/crime-victim-compensation-program-compensation-your-financial-losses',
  'doj-victim-compensation-faq': 'https://www.wisdoj.gov/Pages/CrimeVictimServices/crime-victim-compensation-faqs.aspx',
  'eoir-form-33': 'https://dev.omb.report/icr/202602-1125-003',
  'eoir-manual-appendix-c': 'https://www.justice.gov/eoir/eoir-policy-manual/appendices-c',
  'eoir-bia-manual-4.5': 'https://www.justice.gov/eoir/reference-materials/bia/chapter-4/5',
  'cfr-1003.38-2019': 'https://www.legalfix.com/CFR/2019/title-8/chapter-v/part-1003/section-1003%2E38',
  'amica-center-v-eoir': 'https://github.com/migrantusa/us-immigration-data',
  'usc-8-1305': 'https://cis.org/Arthur/Criminal-Penalties-Aliens-Failure-File-Change-Address',
  'usc-8-1306': 'https://cis.org/Arthur/Criminal-Penalties-Aliens-Failure-File-Change-Address',
  'cfr-1236.1-2008': 'http://www.410immigration.com/aguilar-aquino-24-in-dec-747-bia-2009/',
  'matter-of-aguilar-aquino': 'http://www.410immigration.com/aguilar-aquino-24-in-dec-747-bia-2009/',
  'usc-8-1252': 'https://nessalc.github.io/idissent/riley-v-bondi/syllabus.html',
  'riley-v-bondi': 'https://nessalc.github.io/idissent/riley-v-bondi/syllabus.html',
  'matter-of-monges-garcia': 'https://mikebakerlaw.com/blog/2010/06/03/matter-of-monges-garcia-25-in-dec-246-bia-2010',
};
