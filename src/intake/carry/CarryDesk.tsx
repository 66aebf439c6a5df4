import { useState } from 'react';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import type { Guides } from '../guides/guides.ts';
import { Status } from '../screens/Status.tsx';
import type { Case } from '../vault/survey.ts';
import type { Vault } from '../vault/vault.ts';
import { useDesk } from './use-desk.ts';
import { useKept } from './use-kept.ts';

const parts = ['out', 'in', 'key'] as const;
type Part = (typeof parts)[number];

/** Where cases go out and come in, and where a browser that has promised nothing is said to be one. What it needs is fetched beside the rest. */
export function CarryDesk({
  vault,
  cases,
  guides,
  onChange,
}: {
  vault: Vault;
  cases: readonly Case[];
  /** What comes in is counted by them. Undefined until they are there, `gone` where they did not come. */
  guides: Guides | 'gone' | undefined;
  /** Cases were brought in. */
  onChange: () => void;
}) {
  const t = useWords('intake');
  // With the guides, before anybody asks: the network may be cut then, and nobody learns that cases go out.
  const [desk, fetchDesk] = useDesk();
  const [part, setPart] = useState<Part>();
  const kept = useKept(cases.length);
  const choose = (next: Part | undefined) => {
    setPart(next);
    if (desk === 'gone') fetchDesk();
  };
  const isThere = typeof desk === 'object' && (part !== 'in' || typeof guides === 'object');
  const missing = desk === 'gone' ? 'carry.gone' : desk && guides === 'gone' ? 'coming.failed' : 'carry.fetching';
  const { CopyOut, BringIn, OwnKey } = typeof desk === 'object' ? desk : {};
  return (
    <div className="stack no-print">
      {!kept && cases.length > 0 && (
        <p className="banner banner--late" data-warning="notKept">
          <Icon name="warn" />
          <span>{t('carry.notKept')}</span>
        </p>
      )}
      <h2>{t('carry.title')}</h2>
      <ul className="acts">
        {parts.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="btn btn--plain"
              aria-expanded={each === part}
              onClick={() => choose(each === part ? undefined : each)}
            >
              <Icon name={each === part ? 'minus' : 'plus'} />
              {t(`carry.${each}.title`)}
            </button>
          </li>
        ))}
      </ul>
      <Status>{part && !isThere && t(missing)}</Status>
      {part === 'out' && CopyOut && <CopyOut vault={vault} of={{ cases }} />}
      {part === 'in' && BringIn && typeof guides === 'object' && (
        <BringIn vault={vault} cases={cases} guides={guides} onTaken={onChange} />
      )}
      {part === 'key' && OwnKey && <OwnKey vault={vault} />}
    </div>
  );
}
