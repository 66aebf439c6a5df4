import { useEffect, useState } from 'react';
import { useWords } from '#src/words/use-words.ts';
import { type Told, told } from '../cases/differences.ts';
import type { Draft, Vault } from '../vault/vault.ts';
import { OneVersion } from './OneVersion.tsx';

/** What a version holds that is taken back, changed now. */
export type Taken = Pick<Draft, 'name' | 'brief' | 'body'>;

/** The earlier versions of a case, for who asks for them. One that is taken back is saved as one more: nothing is lost. */
export function Versions({
  vault,
  id,
  current,
  onTake,
}: {
  vault: Pick<Vault, 'history'>;
  id: string;
  /** The version that is shown; where it is another, the versions are read anew. */
  current: number;
  /** Saves what was taken back, as made from the current version. */
  onTake: (taken: Taken) => void;
}) {
  const t = useWords('intake');
  const [open, setOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <p>{t('versions.what')}</p>
      <button type="button" className="link-btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'versions.close' : 'versions.open')}
      </button>
      {open && <AllVersions vault={vault} id={id} current={current} onTake={onTake} />}
    </section>
  );
}

function AllVersions({ vault, id, current, onTake }: Parameters<typeof Versions>[0]) {
  const t = useWords('intake');
  const [all, setAll] = useState<readonly Told[] | 'failed'>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version stands for another history
  useEffect(() => {
    let left = false;
    void vault.history(id).then(
      (versions) => !left && setAll(told(versions)),
      () => !left && setAll('failed'),
    );
    return () => {
      left = true;
    };
  }, [vault, id, current]);
  if (all === 'failed') return <p role="alert">{t('versions.failed')}</p>;
  return (
    <ol className="versions">
      {all.map((each, at) => (
        <OneVersion key={each.version.version} told={each} newest={at === 0} onTake={onTake} />
      ))}
    </ol>
  );
}
