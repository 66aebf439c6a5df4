import { useEffect, useState } from 'react';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { readCase } from '../cases/case-file.ts';
import { faultOf } from '../cases/fault.ts';
import type { Case } from '../vault/survey.ts';
import type { Draft, Opened, Vault } from '../vault/vault.ts';
import { Versions } from '../versions/Versions.tsx';
import { AskFirst } from './AskFirst.tsx';
import { Heading } from './Heading.tsx';
import { NicknameForm } from './NicknameForm.tsx';

/** One case: its nickname and when it was made. No other case is open meanwhile. */
export function OneCase({
  vault,
  listed,
  onSave,
  onRemove,
  onBack,
}: {
  vault: Vault;
  listed: Case;
  onSave: (draft: Draft) => Promise<boolean>;
  onRemove: () => void;
  onBack: () => void;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  const { id } = listed;
  const [opened, setOpened] = useState<Opened | 'unreadable' | 'later'>();
  // Each time the list is read anew: what is saved next goes on from the newest version.
  useEffect(() => {
    let left = false;
    const show = (found: Opened | 'unreadable' | 'later') => {
      if (!left) setOpened(found);
    };
    void vault.open(listed.id).then(
      (found) => show(found ?? 'unreadable'),
      (fault) => show(faultOf(fault) === 'later' ? 'later' : 'unreadable'),
    );
    return () => {
      left = true;
    };
  }, [vault, listed]);

  return (
    <>
      <Heading>{listed.name || t('cases.noName')}</Heading>
      {typeof opened === 'string' && <p className="banner banner--late">{t(`one.${opened}`)}</p>}
      {typeof opened === 'object' && (
        <>
          {!opened.sound && <p className="banner banner--late">{t('one.damaged')}</p>}
          <p>{t('one.made', { date: date(readCase(opened.body)?.made.on ?? '', language) })}</p>
          <NicknameForm
            label={t('one.name')}
            button={t('one.rename')}
            first={opened.name}
            onSave={(name) => onSave({ id, name, brief: opened.brief, body: opened.body, from: opened.version })}
          />
          <Versions
            vault={vault}
            id={id}
            current={opened.version}
            onTake={(taken) => void onSave({ id, ...taken, from: opened.version })}
          />
        </>
      )}
      <button type="button" className="link-btn" onClick={onBack}>
        <Icon name="back" />
        {t('one.back')}
      </button>
      <AskFirst name={t('one.delete')} question={t('sure.one')} what={t('sure.oneWhat')} onYes={onRemove} />
    </>
  );
}
