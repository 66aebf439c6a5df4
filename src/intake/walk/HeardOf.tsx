import type { FlowId } from '#machines/flow-ids.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';

/** What a control is about, in its name, where others beside it are called the same: heard, not seen. */
export function HeardOf({ flow, say }: { flow: FlowId; say: (words: PageWords) => string }) {
  const each = useEach(flow);
  return <span className="vh">{each((words) => `: ${say(words)}`)}</span>;
}
