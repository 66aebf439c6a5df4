import { allReadAt, allSourceIds, allSources, allStatements } from '#law/all.ts';
import type { OpenData } from './file.ts';
import { list } from './schemas/parts.ts';
import { source } from './schemas/source.ts';

/** Every authority that a claim or a county's record leans on. */
export const sources: OpenData = {
  name: 'sources',
  about: 'Every authority that a claim, a number or a county’s record leans on.',
  // A source is read when a claim is compared with it.
  checked: Object.values(allStatements).map(({ checked }) => checked),
  asOf: 'The newest day on which a claim was compared with a source in this file.',
  holds: {
    sources: allSourceIds.map((id) => {
      const { kind, cite, url, asOf } = allSources[id];
      return { id, kind, cite, url, read: allReadAt[id], asOf };
    }),
  },
  fields: { sources: list('The sources.', source, { minItems: 1 }) },
};
