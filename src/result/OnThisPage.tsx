import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Result } from '#machines/engine/result.ts';
import { useEach } from '#src/words/Paired.tsx';

/** The parts of the result at the side, where there is room for them; on a phone they follow each other and it is not shown. */
export function OnThisPage({ flow, composed }: { flow: AnyFlow; composed: Result }) {
  const each = useEach(flow.id);
  const { short, onward, deadlines, open, claims, letters, unconfirmed } = composed;
  const link = (id: string, title: Parameters<typeof each>[0]) => (
    <li>
      <a href={`#${id}`}>{each(title)}</a>
    </li>
  );
  const toOnward = onward.length > 0 && link('onward', ({ result }) => result('onward.title'));
  return (
    <nav className="onpage no-print" aria-labelledby="onpage">
      <b id="onpage">{each(({ result }) => result('contents'))}</b>
      <ol>
        {short.some(({ sure }) => sure) && link('answer', ({ result }) => result('short'))}
        {flow.shows.leadsOn && toOnward}
        {link('steps', ({ result }) => result('steps.title'))}
        {!flow.shows.leadsOn && toOnward}
        {deadlines.length > 0 && link('deadlines', ({ result }) => result('deadlines.title'))}
        {open.length > 0 && link('open', ({ result }) => result('open.title'))}
        {link('why', ({ result }) => result(flow.shows.list ? 'why.list.title' : 'why.reasons.title'))}
        {claims.length > 0 && link('read', ({ result }) => result('read.title'))}
        {letters.length > 0 && link('letters', ({ result }) => result('letters.title'))}
        {link('help', ({ result }) => result('help.title'))}
        {unconfirmed.length > 0 && link('unconfirmed', ({ result }) => result('unconfirmed'))}
        {link('sources', ({ result }) => result('sources'))}
      </ol>
    </nav>
  );
}
