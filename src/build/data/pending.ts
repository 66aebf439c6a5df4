import { allStatements } from '#law/all.ts';
import { changeIds, changes } from '#law/changes.ts';
import { wordsIn } from '#src/words/use-words.ts';
import type { OpenData } from './file.ts';
import { change } from './schemas/change.ts';
import { list } from './schemas/parts.ts';
import type { SayInBoth } from './words.ts';

/** What is open and could change what the site says. */
export const pending = (inBoth: SayInBoth): OpenData => ({
  name: 'pending',
  about:
    'Court cases, bills, policies and elections that could change what the site says, each at the latest stage that was found, the newest first.',
  checked: changeIds.flatMap((id) => changes[id].statements.map((statement) => allStatements[statement].checked)),
  asOf: 'The newest day on which a claim about one of them was compared with its sources.',
  holds: {
    pending: changeIds.map((id) => {
      const { kind, on, statements } = changes[id];
      const say = (part: 'name' | 'would') =>
        inBoth((words, language) => wordsIn(words, language, 'changes')(`changes.${id}.${part}`));
      return { id, kind, name: say('name'), on, would: say('would'), statements: [...statements] };
    }),
  },
  fields: { pending: list('What is open.', change, { minItems: 1 }) },
});
