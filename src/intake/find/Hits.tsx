import { useId } from 'react';
import { useWords } from '#src/words/use-words.ts';

/** How many of a kind are listed; who types on finds the rest. */
const most = 8;

type Hit = { readonly id: string; readonly name: string };

/** What was found of one kind, each to choose; where nothing can be chosen now it says why. Nothing where nothing was found. */
export function Hits<Of extends Hit>({
  title,
  hits,
  onChoose,
  why,
}: {
  title: string;
  hits: readonly Of[];
  onChoose: ((hit: Of) => void) | undefined;
  why?: string;
}) {
  const t = useWords('intake');
  const heading = useId();
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {!onChoose && <p className="small">{why}</p>}
      <ul className="cases">
        {hits.slice(0, most).map((hit) => (
          <li key={hit.id}>
            {onChoose ? (
              <button type="button" className="link-btn" onClick={() => onChoose(hit)}>
                {hit.name}
              </button>
            ) : (
              hit.name
            )}
          </li>
        ))}
      </ul>
      {hits.length > most && <p className="small">{t('find.more', { count: hits.length - most })}</p>}
    </section>
  );
}
