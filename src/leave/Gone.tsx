import { useSyncExternalStore } from 'react';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { entryIn } from './counter.ts';

const isAfterQuestions = (entry: ReturnType<typeof entryIn>) =>
  entry !== undefined && entry.level + entry.questions > 0;

/**
 * Whether questions were answered here before the page was loaded again: the entry of the history still has its number then. A tab
 * that is opened again says nothing: it could be somebody else who does.
 */
const hadAnswers =
  typeof history !== 'undefined' &&
  isAfterQuestions(entryIn(history.state)) &&
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
const never = () => () => undefined;

/** Whether the reader had given answers, and then loaded the page again or came back to it from another page. */
export const useLoadedAgain = (): boolean =>
  useSyncExternalStore(
    never,
    () => hadAnswers,
    () => false,
  );

/** Says, where it is so, that the earlier answers are gone. */
export const Gone = ({ so }: { so: boolean }) => (
  <div role="status">
    {so && (
      <div className="banner apart">
        <Paired>
          <p>
            <Words />
          </p>
        </Paired>
      </div>
    )}
  </div>
);

const Words = () => useWords('ui')('gone');
