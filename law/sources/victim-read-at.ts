import type { victimSources } from './victim.ts';

/** Where the words of those on victims of crimes were in fact read. */
export const victimReadAt: Readonly<Record<keyof typeof victimSources, string>> = {
  'usc-8-1101': 'https://www.uscis.gov/policy-manual/volume-3-part-c',
  'state-fam-402.6': 'https://fam.state.gov/FAM/09FAM/09FAM040206.html',
  'uscis-g-1055': 'https://github.com/migrantusa/us-immigration-data',
  'cfr-214.14':
    'http://dev.womenslaw.org/laws/federal/immigration/u-visa-crime-victims/eligibility/which-government-officials-and-agencies',
  'dhs-u-t-guide-2015': 'https://niwaplibrary.wcl.american.edu/pubs/dhs-updated-u-certification-resource-guide-2015/',
  'hispanic-news-network-2019-12':
    'https://hispanicnewsnetwork.blogspot.com/2019/12/a-valid-judicial-federal-or-state.html',
  'uscis-manual-3-b-2': 'https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-2',
  'uscis-manual-3-d-2': 'https://www.uscis.gov/policy-manual/volume-3-part-d-chapter-2',
  'uscis-abused-family':
    'http://mikebakerlaw.com/blog/2014/03/16/battered-spouses-children-parents-violence-women-act/',
  'uscis-certifying-2023-03': 'https://hzoutlet.com/how-long-does-visa-application-take-1738',
  'uscis-processing-times': 'https://github.com/migrantusa/us-immigration-data',
  'doj-human-trafficking': 'https://www.doj.state.wi.us/ocvs/human-trafficking',
  'wis-940.302': 'https://www.childwelfare.gov/resources/definitions-human-trafficking-wisconsin/',
  'usc-18-1589': 'https://trac.syr.edu/laws/18/18USC01589.html',
  'usc-18-1592':
    'https://casetext.com/statute/united-states-code/title-18-crimes-and-criminal-procedure/part-i-crimes/chapter-77-peonage-slavery-and-trafficking-in-persons/section-1592-unlawful-conduct-with-respect-to-documents-in-furtherance-of-trafficking-peonage-slavery-involuntary-servitude-or-forced-labor',
  'wis-48.981': 'https://docs.legis.wisconsin.gov/document/statutes/48.981(2)(a)21.',
  'wisbar-child-reports-2011':
    'https://wisbar.org:443/NewsPublications/InsideTrack/pages/Article.aspx?ArticleID=7978&Issue=24&Volume=3',
};
