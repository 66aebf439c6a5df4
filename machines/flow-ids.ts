/** The ids of all flows, in the order of the home page. */
export const flowIds = [
  'start',
  'encounter',
  'find',
  'detainer',
  'sharing',
  'local',
  'violated',
  'interview',
  'agency',
  'records',
  'protections',
  'victim',
  'prepare',
] as const;
export type FlowId = (typeof flowIds)[number];
