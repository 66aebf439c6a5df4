import { type Authority, citationOf } from '#law/citation.ts';
import type { Statement } from '#law/register.ts';
import { Glyph } from '#src/look/Glyph.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { SourceLine } from './SourceLine.tsx';
import { standingText } from './says.ts';
import type { Saying } from './telling.ts';

/** What a statement is told from: the claim, its words, and the authorities behind it. */
export type Parts = {
  readonly statement: Pick<Statement<string>, 'standing' | 'checked' | 'reviewBy'>;
  readonly text: (words: PageWords) => string;
  readonly authorities: readonly Authority[];
} & Pick<Saying, 'flow'>;

/** What a statement says, and how sure it is. */
export function StatementText({ statement: { standing }, text, authorities, flow }: Parts) {
  const each = useEach(flow.id);
  return (
    <>
      <p>
        {each((words) => (
          <Unbroken text={text(words)} />
        ))}
      </p>
      <p className={`st st--${standing}`} data-standing={standing}>
        <Glyph standing={standing} />
        <span>{each(({ law, language }) => standingText(standing, authorities, law, language))}</span>
      </p>
    </>
  );
}

/** The parts of one statement. Without `today` it says when it might be out of date. */
export function StatementParts({ today, ...parts }: Parts & Pick<Saying, 'today'>) {
  const { statement, authorities, flow } = parts;
  const { checked, reviewBy } = statement;
  const each = useEach(flow.id);
  return (
    <>
      <StatementText {...parts} />
      <ul className="srcs">
        {authorities.map((one) => (
          <SourceLine key={citationOf(one)} authority={one} flow={flow.id} />
        ))}
      </ul>
      <p className="meta">
        {each(({ law, language }) => (
          <>
            <time dateTime={checked}>{law('checked', { date: date(checked, language) })}</time>.{' '}
            {today === undefined && (
              <>
                <span>{law('reviewBy', { date: date(reviewBy, language) })}</span>.{' '}
              </>
            )}
            <span>{law('reviewed.nobody')}</span>.
          </>
        ))}
      </p>
      {today !== undefined && today > reviewBy && (
        <p className="banner banner--late">
          {each(({ law, language }) => `${law('late')} ${law('old', { date: date(checked, language) })}`)}
        </p>
      )}
    </>
  );
}
