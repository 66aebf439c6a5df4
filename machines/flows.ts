import type { Findings } from './engine/finding.ts';
import type { FlowId } from './flow-ids.ts';

/** Every flow by its id; each loads on its own. */
export const flows = {
  start: async () => (await import('./start/findings.ts')).startFindings,
  encounter: async () => (await import('./encounter/findings.ts')).encounterFindings,
  find: async () => (await import('./find/findings.ts')).findFindings,
  detainer: async () => (await import('./detainer/findings.ts')).detainerFindings,
  sharing: async () => (await import('./sharing/findings.ts')).sharingFindings,
  local: async () => (await import('./local/findings.ts')).localFindings,
  violated: async () => (await import('./violated/findings.ts')).violatedFindings,
  interview: async () => (await import('./interview/findings.ts')).interviewFindings,
  agency: async () => (await import('./agency/findings.ts')).agencyFindings,
  records: async () => (await import('./records/findings.ts')).recordsFindings,
  protections: async () => (await import('./protections/findings.ts')).protectionsFindings,
  victim: async () => (await import('./victim/findings.ts')).victimFindings,
  prepare: async () => (await import('./prepare/findings.ts')).prepareFindings,
} satisfies Record<FlowId, () => Promise<Findings>>;
