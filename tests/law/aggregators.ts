/** Where a source has an official place, these are never the address at which a reader checks it. */
export const aggregators = [
  'avvo.com',
  'caselaw.findlaw.com',
  'casetext.com',
  'cetient.com',
  'cloudfront.net',
  'docsbay.net',
  'documentine.com',
  'ecfr.io',
  'elaws.us',
  'getpocketlaw.com',
  'github.com',
  'howtolegalhelp.com',
  'justia.com',
  'law.cornell.edu',
  'lawsdocbox.com',
  'legalfix.com',
  'midpage.ai',
  'scribd.com',
  'usborderpatrol.com',
  'wikisource.org',
];
/** Whether an address belongs to a site. */
export const isFrom = (url: string, site: string) => {
  const { hostname } = new URL(url);
  return hostname === site || hostname.endsWith(`.${site}`);
};
