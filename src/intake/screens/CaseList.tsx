import { useMemo, useState } from 'react';
import { instantsOf } from '#law/time.ts';
import { now } from '#src/clock.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { dueAt, withoutDates } from '../caseload/due.ts';
import { found, sorted } from '../caseload/found.ts';
import type { Survey } from '../vault/survey.ts';
import { DueList } from './DueList.tsx';
import { FindCases } from './FindCases.tsx';
import { Heading } from './Heading.tsx';
import { NicknameForm } from './NicknameForm.tsx';
import { Status } from './Status.tsx';
import type { Caseload } from './use-caseload.ts';

/** All cases: what the list has lost, what is due, the way to a new one, and what finds one. */
export function CaseList({
  seen,
  caseload: { cases, sought, seek, alike },
  sound,
  said,
  onKnown,
  onAdd,
  onChoose,
}: {
  /** Undefined until they are read. */
  seen: Survey | 'unread' | 'later' | undefined;
  caseload: Caseload;
  sound: boolean;
  /** What was done, or why it was not: it stands beside what somebody pressed, however long the list is. */
  said: string | undefined;
  /** Somebody says that they know what the list has lost. */
  onKnown: () => void;
  onAdd: (name: string) => Promise<boolean>;
  onChoose: (id: string) => void;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  // One moment for all that is shown: what is told as over must not change while it is read.
  const [at] = useState(() => instantsOf(now()).earliest);
  const due = useMemo(() => dueAt(cases, at), [cases, at]);
  const aside = useMemo(() => withoutDates(cases, at), [cases, at]);
  const unread = cases.filter(({ inBrief }) => inBrief === undefined).length;
  const inOrder = useMemo(
    () => sorted(cases, sought.order, { now: at, language }),
    [cases, sought.order, at, language],
  );
  const shown = useMemo(
    () => found(inOrder, { text: sought.text, status: sought.status }),
    [inOrder, sought.text, sought.status],
  );
  const warnings = [...(sound ? [] : (['unsound'] as const)), ...(typeof seen === 'string' ? [seen] : [])];
  return (
    <>
      <Heading>{t('cases.title')}</Heading>
      {warnings.map((each) => (
        <p className="banner banner--late" key={each} data-warning={each}>
          <Icon name="warn" />
          <span>{t(`cases.${each}`)}</span>
        </p>
      ))}
      {typeof seen === 'object' && !seen.whole && (
        <div className="banner banner--late stack" data-warning="notWhole">
          <p>{t('cases.notWhole')}</p>
          <button
            type="button"
            className="btn btn--plain"
            onClick={() => {
              onKnown();
              // The button goes with what it is about.
              document.querySelector('h1')?.focus();
            }}
          >
            {t('cases.known')}
          </button>
        </div>
      )}
      {typeof seen === 'object' && cases.length === 0 && <p>{t('cases.none')}</p>}
      {cases.length > 0 && <DueList due={due} aside={aside} unread={unread} now={at} onChoose={onChoose} />}
      <NicknameForm label={t('cases.new')} button={t('cases.add')} first="" alike={alike} onSave={onAdd} />
      <Status>{said}</Status>
      {cases.length > 0 && <FindCases found={shown} sought={sought} onSeek={seek} onChoose={onChoose} />}
    </>
  );
}
