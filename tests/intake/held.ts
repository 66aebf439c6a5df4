/** Held past the end of a sentence in Dane County, as a sister tells it. */
export const held = {
  who: 'other',
  where: 'jail',
  reason: 'bailPaid',
  nextHour: 'read',
  papers: ['i247a'],
  copy: 'no',
  county: '55025',
  questioned: [],
  citizen: 'no',
  due: { on: '2026-11-19', at: '15:00' },
  otherHold: 'nothing',
} as const;
