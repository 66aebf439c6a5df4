import { authority, citationOf } from '#law/citation.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Answers } from '#machines/engine/question.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { sayable, sourcesOf, standingText, statementText } from '#src/result/says.ts';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';

type Props = { flow: string; said: Answers };

/** Statements as short as paper asks, for a sheet that is read without the result around it; there the links to their sources are. */
export const LawInShort = ({ ids, ...props }: { ids: readonly StatementId[] } & Props) => (
  <ul className="hand-law">
    {ids
      .filter((id) => sayable(id, props.said))
      .map((id) => (
        <InShort key={id} id={id} {...props} />
      ))}
  </ul>
);

/** A statement as short as paper asks: what it says, how sure it is, where it stands, and the day it was checked. */
function InShort({ flow, id, said }: { id: StatementId } & Props) {
  const each = useEach(flow);
  const { standing, checked } = statements[id];
  const authorities = sourcesOf(id, said).map(authority);
  const text = (words: PageWords) => statementText(id, said, words.law, words) ?? '';
  return (
    <li data-statement={id}>
      {each((words) => (
        <Unbroken text={text(words)} />
      ))}{' '}
      <small>
        <span data-standing={standing}>
          {each(({ law, language }) => standingText(standing, authorities, law, language))}
        </span>{' '}
        {authorities.map((one, at) => (
          <span key={citationOf(one)}>
            {at > 0 && '; '}
            <cite lang="en">
              <Unbroken text={citationOf(one)} />
            </cite>
          </span>
        ))}
        {'. '}
        {each(({ law, language }) => (
          <time dateTime={checked}>{`${law('checked', { date: date(checked, language) })}.`}</time>
        ))}
      </small>
    </li>
  );
}
