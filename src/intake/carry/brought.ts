import type { Moment } from '#law/time.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { written } from '../cases/case-file.ts';
import { pause } from '../opening/pause.ts';
import type { Brought } from '../vault/vault.ts';
import { recounted } from '../walk/settled.ts';
import type { Found } from './content.ts';

/** Cases of a file as a vault takes them in. What the list shall know of each is worked out here: which deadlines run is not believed from whoever has made the file. */
export async function broughtFrom(
  found: readonly Found[],
  now: Required<Moment>,
  findingsOf: (flow: FlowId) => Findings,
): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  for (const { id, name, body, file } of found) {
    // A thousand cases take a while, and the page goes on meanwhile.
    await pause(0);
    brought.push({ id, name, brief: written(recounted(file, now, findingsOf)).brief, body });
  }
  return brought;
}
