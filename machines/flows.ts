/** Every flow by its id, in the order of the home page; each loads on its own. */
export const flows = {
  detainer: async () => (await import('./detainer/findings.ts')).detainerFindings,
};
export type FlowId = keyof typeof flows;
export const flowIds: readonly FlowId[] = ['detainer'];
