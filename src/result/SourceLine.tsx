import { useContext } from 'react';
import { type Authority, citationOf } from '#law/citation.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { SourceNumbers } from './cited.ts';

/** A source in one line: its number in the list of sources, if there is one, what it is, and where to check it. */
export function SourceLine({
  authority,
  flow,
  className,
}: {
  authority: Authority;
  flow: string;
  className?: string | undefined;
}) {
  const each = useEach(flow);
  const { url, kind } = authority.source;
  const cite = citationOf(authority);
  // Some lead no further than the front page of a court or an office.
  const { pathname, search, host } = new URL(url);
  const number = useContext(SourceNumbers).get(cite);
  return (
    <li className={[number === undefined ? '' : 'numbered', className].filter(Boolean).join(' ') || undefined}>
      {number !== undefined && <b className="ref">{number}</b>}
      <span>
        <cite lang="en">
          <Unbroken text={cite} />
        </cite>
        . {each(({ law }) => `${law('basedOn', { kinds: law(`kinds.${kind}`) })}.`)}{' '}
        <a href={url} rel="noreferrer">
          <span className="no-print">
            {each(({ result }) =>
              pathname === '/' && search === '' ? result('statement.front', { site: host }) : result('statement.check'),
            )}
          </span>
          <span className="vh" lang="en">{`: ${cite}`}</span>
        </a>
      </span>
    </li>
  );
}
