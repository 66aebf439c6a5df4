import { allReadAt } from '#law/all.ts';
import { authority } from '#law/citation.ts';
import { sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Around } from '#machines/engine/finding.ts';
import type { Answers } from '#machines/engine/question.ts';
import { sourcesOf, standingText, statementText } from '#src/result/says.ts';
import { date } from '#src/words/format.ts';
import type { AskWords } from './ask-words.ts';

/**
 * Statements with their words, standing and sources; one that speaks of the county is left out while none is known.
 * `caution` is there once the day by which it should be looked at again has passed.
 */
export function statementData(ids: readonly StatementId[], said: Answers, { now }: Around, words: AskWords) {
  const { law, language } = words;
  return ids.flatMap((id) => {
    const says = statementText(id, said, law, words);
    if (says === undefined) return [];
    const { standing, from = null, until = null, against = [], checked, reviewBy, reviewed } = statements[id];
    return [
      {
        id,
        says,
        standing,
        label: standingText(standing, statements[id].sources.map(authority), law, language),
        sources: sourcesOf(id, said).map(({ source, at = null }) => ({
          id: source,
          pinpoint: at,
          ...sources[source],
          read: allReadAt[source],
        })),
        from,
        until,
        against,
        checked,
        reviewBy,
        reviewed,
        caution: now.on > reviewBy ? law('old', { date: date(checked, language) }) : null,
      },
    ];
  });
}
