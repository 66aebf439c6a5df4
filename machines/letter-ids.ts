/** The ids of all letters, in the order in which they are shown. */
export const letterIds = [
  'jail',
  'prison',
  'records',
  'optOut',
  'disclosures',
  'privacyComplaint',
  'openRequest',
  'videoRequest',
  'foia',
  'keepVideo',
  'conductComplaint',
  'report',
  'claimNotes',
] as const;
export type LetterId = (typeof letterIds)[number];
