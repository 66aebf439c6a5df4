import type { AnyFlow } from './flow.ts';

/** A flow's machine as JSON that XState's `createMachine` loads: its states, guards and actions by name, without the functions behind them. */
export const machineJson = ({ machine }: AnyFlow): string => JSON.stringify(machine.config, null, 2);
