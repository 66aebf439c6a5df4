import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { type CaseFile, readCase } from '../cases/case-file.ts';
import { faultOf } from '../cases/fault.ts';
import type { UnderWay } from '../cases/use-case.ts';
import type { FindFlow } from '../find/Find.tsx';
import type { Case } from '../vault/survey.ts';
import type { Opened, Vault } from '../vault/vault.ts';
import { AskFirst } from './AskFirst.tsx';
import { CaseDesk } from './CaseDesk.tsx';
import { Heading } from './Heading.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** One case, once it is opened; what cannot be read can be deleted. No other case is open meanwhile. */
export function OneCase({
  vault,
  listed,
  onRemove,
  onBack,
  onLeave,
  underWay,
  alike,
  find,
}: {
  vault: Vault;
  listed: Case;
  /** Deletes the case as it was seen, of this version. */
  onRemove: (version: number) => void;
  onBack: () => void;
  /** Leaves the case without what could not be saved. */
  onLeave: () => void;
  underWay: UnderWay;
  /** Other nicknames that look like one. */
  alike: (name: string) => readonly string[];
  /** What finds other cases and guides, which begin in this one. */
  find: (onFlow: FindFlow) => ReactNode;
}) {
  const t = useWords('intake');
  const { id } = listed;
  const [found, setFound] = useState<{ opened: Opened; file: CaseFile } | 'unreadable' | 'later'>();
  useEffect(() => {
    let left = false;
    const show = (what: typeof found) => {
      if (!left) setFound(what);
    };
    void vault.open(id).then(
      (opened) => {
        const file = opened && readCase(opened.body);
        show(file ? { opened, file } : 'unreadable');
      },
      (fault) => show(faultOf(fault) === 'later' ? 'later' : 'unreadable'),
    );
    return () => {
      left = true;
    };
  }, [vault, id]);

  // What is shown once it is open is another heading.
  useHeadingFocus(typeof found === 'object' ? 'open' : 'opening');

  if (typeof found === 'object')
    return <CaseDesk {...found} {...{ vault, id, onRemove, onBack, onLeave, underWay, alike, find }} />;
  return (
    <>
      <Heading>{listed.name || t('cases.noName')}</Heading>
      {found && <p className="banner banner--late">{t(`one.${found}`)}</p>}
      <button type="button" className="link-btn" onClick={onBack}>
        <Icon name="back" />
        {t('one.back')}
      </button>
      {found && (
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
