import { useEffect, useRef, useState } from 'react';
import { useWords } from '#src/words/use-words.ts';
import { type CaseFile, readCase } from '../cases/case-file.ts';
import { faultOf } from '../cases/fault.ts';
import type { Case } from '../vault/survey.ts';
import type { Opened } from '../vault/vault.ts';
import { AskFirst } from './AskFirst.tsx';
import { BackToAll } from './BackToAll.tsx';
import { type AroundCase, CaseDesk } from './CaseDesk.tsx';
import { Heading } from './Heading.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** One case, once it is opened; what cannot be read can be deleted, but not what only this reading failed for. No other case is open meanwhile. */
export function OneCase({
  listed,
  onMissing,
  ...around
}: { listed: Case; onMissing: () => Promise<void> } & AroundCase) {
  const t = useWords('intake');
  const { id } = listed;
  const { vault, onRemove, onBack } = around;
  const [found, setFound] = useState<{ opened: Opened; file: CaseFile } | 'unreadable' | ReturnType<typeof faultOf>>();
  const missing = useRef(onMissing);
  useEffect(() => {
    let left = false;
    const show = (what: typeof found) => {
      if (!left) setFound(what);
    };
    void vault.open(id).then(
      async (opened) => {
        if (!opened) await missing.current();
        const file = opened && readCase(opened.body);
        show(file ? { opened, file } : 'unreadable');
      },
      (fault) => show(faultOf(fault)),
    );
    return () => {
      left = true;
    };
  }, [vault, id]);

  // What is shown once it is open is another heading.
  useHeadingFocus(typeof found === 'object' ? 'open' : 'opening');

  if (typeof found === 'object') return <CaseDesk {...found} id={id} {...around} />;
  return (
    <>
      <Heading>{listed.name || t('cases.noName')}</Heading>
      {found && (
        <p className="banner banner--late">
          {t(found === 'unreadable' || found === 'later' ? `one.${found}` : `said.${found}`)}
        </p>
      )}
      <BackToAll onBack={onBack} />
      {(found === 'unreadable' || found === 'later') && (
        <AskFirst
          name={t('one.delete')}
          question={t('sure.one')}
          what={t('sure.oneWhat')}
          onYes={() => onRemove(listed.version)}
        />
      )}
    </>
  );
}
