import type { FlowId } from '#machines/flow-ids.ts';
import type { IconName } from './Icon.tsx';

/** The drawing on the door of each flow. */
export const flowIcons: Readonly<Record<FlowId, IconName>> = {
  start: 'ask',
  encounter: 'house',
  find: 'find',
  detainer: 'jail',
  sharing: 'share',
  local: 'eye',
  violated: 'scales',
  interview: 'paper',
  agency: 'desk',
  records: 'paper',
  protections: 'shield',
  victim: 'phone',
  prepare: 'check',
};
