import { machineJson } from '#machines/engine/machine-json.ts';
import { flowIds, flows } from '#machines/flows.ts';

/** A file of open data as it is written: its name below the built site, and its text. */
export type DataFile = { readonly file: string; readonly text: string };

/** The machine of each flow, `data/machines/FLOW.json`: loads in XState and draws. */
export async function dataFiles(): Promise<readonly DataFile[]> {
  const machines = flowIds.map(async (id) => {
    const { flow } = await flows[id]();
    return { file: `data/machines/${id}.json`, text: `${machineJson(flow)}\n` };
  });
  return Promise.all(machines);
}
