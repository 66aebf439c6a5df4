import { machineJson } from '#machines/engine/machine-json.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import type { SiteFile } from '../site-file.ts';
import { asSchema } from './file.ts';
import { machine } from './schemas/machine.ts';

/**
 * The machine of each flow as XState loads it and tools draw it, so without the envelope of the other files; one schema
 * describes them all, since the engine makes them all alike.
 */
export async function machines(): Promise<readonly SiteFile[]> {
  const files = flowIds.map(async (id) => {
    const { flow } = await flows[id]();
    return { file: `data/machines/${id}.json`, text: `${machineJson(flow)}\n` };
  });
  return [
    ...(await Promise.all(files)),
    asSchema('machines/machine.schema.json', 'Firm Ground · Tierra firme: the machine of a flow', machine),
  ];
}
