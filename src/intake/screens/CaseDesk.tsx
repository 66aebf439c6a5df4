import { type ReactNode, useEffect, useState } from 'react';
import type { Answers } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { now } from '#src/clock.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { CopyShown } from '../carry/CopyShown.tsx';
import { type CaseFile, readCase, written } from '../cases/case-file.ts';
import { type UnderWay, useCase } from '../cases/use-case.ts';
import type { FindFlow } from '../find/Find.tsx';
import { useGuides } from '../guides/use-guides.ts';
import type { Opened, Vault } from '../vault/vault.ts';
import { Versions } from '../versions/Versions.tsx';
import { begun } from '../walk/changes.ts';
import { isPending } from '../walk/pending.ts';
import { recounted, settled } from '../walk/settled.ts';
import { useInLines } from '../walk/use-in-lines.ts';
import { WalkScreen } from '../walk/WalkScreen.tsx';
import { AboutCase } from './AboutCase.tsx';
import { AskFirst } from './AskFirst.tsx';
import { BackToAll } from './BackToAll.tsx';
import { Dates } from './Dates.tsx';
import { GuidesOfCase } from './GuidesOfCase.tsx';
import { Heading } from './Heading.tsx';
import { KeptLine } from './KeptLine.tsx';
import { NicknameForm } from './NicknameForm.tsx';
import { Pending } from './Pending.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What a case has around it, and what leads out of it. */
export type AroundCase = {
  readonly vault: Vault;
  /** Deletes the case as it was seen, of this version. */
  readonly onRemove: (version: number) => void;
  readonly onBack: () => void;
  /** Leaves the case without what could not be saved. */
  readonly onLeave: () => void;
  readonly underWay: UnderWay;
  /** Other nicknames that look like one. */
  readonly alike: (name: string) => readonly string[];
  /** What finds other cases, and guides, which begin in this one; `leave` goes there once nothing waits to be sent off here, or somebody leaves it. */
  readonly find: (onFlow: FindFlow, leave: (go: () => void) => void) => ReactNode;
};

/** The desk of one open case: its guides, its dates, what is known of the client; or one of its guides. */
export function CaseDesk({
  vault,
  id,
  opened,
  file: first,
  onRemove,
  onBack,
  onLeave,
  underWay,
  alike,
  find,
}: { id: string; opened: Opened; file: CaseFile } & AroundCase) {
  const t = useWords('intake');
  const { language, show } = useHere();
  const guides = useGuides();
  const inLines = useInLines();
  const [flow, turnTo] = useState<FlowId>();
  // Where somebody wants to go from a screen on which something is not sent off yet.
  const [waiting, wait] = useState<() => void>();
  const findingsOf = (each: FlowId) => guides.flow(each).findings;
  const open = useCase(vault, id, opened, first, {
    settle: (was, is) => settled(was, is, now(), findingsOf, inLines),
    recount: (is) => recounted(is, now(), findingsOf),
    underWay,
  });
  const { name, file, change, typing } = open;
  // What was sent off meanwhile waits no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every change of the case
  useEffect(() => wait(undefined), [file]);
  useHeadingFocus(flow ?? 'desk');
  // The bar offers both languages at once where a flow is shown.
  useEffect(() => {
    show(flow ? ['intake', flow] : ['intake']);
    return () => show(['intake']);
  }, [show, flow]);

  const leave = (go: () => void) => {
    if (isPending()) wait(() => go);
    else go();
  };
  const toDesk = () => leave(() => turnTo(undefined));
  const walk = (to: FlowId, given: Answers = {}) =>
    leave(() => {
      change((is) => begun(is, to, given));
      turnTo(to);
    });
  const shown = () => {
    const newest = open.newest();
    return { id, name: newest.name, body: written(newest.file).body };
  };

  return (
    <>
      <KeptLine
        keeping={open.keeping}
        onAgain={open.again}
        onLeave={onLeave}
        copyOut={<CopyShown vault={vault} shown={shown} />}
      >
        {flow && (
          <button type="button" className="link-btn" onClick={toDesk}>
            <Icon name="back" />
            <span>{t('one.desk', { name })}</span>
          </button>
        )}
      </KeptLine>
      {waiting && (
        <Pending
          onStay={() => wait(undefined)}
          onLeave={() => {
            wait(undefined);
            waiting();
          }}
        />
      )}
      {flow ? (
        <WalkScreen key={flow} flow={flow} file={file} change={change} typing={typing} onBack={toDesk} onOpen={walk} />
      ) : (
        <>
          <Heading>{name}</Heading>
          {!opened.sound && <p className="banner banner--late">{t('one.damaged')}</p>}
          <p>{t('one.made', { date: date(file.made.on, language) })}</p>
          <BackToAll onBack={() => leave(onBack)} />
          <div className="desk">
            <div className="stack">
              <GuidesOfCase file={file} onOpen={walk} />
              <Dates file={file} />
            </div>
            <div className="stack">
              <AboutCase key={open.taken} file={file} change={change} typing={typing} />
            </div>
          </div>
          <NicknameForm
            key={open.taken}
            label={t('one.name')}
            button={t('one.rename')}
            first={name}
            alike={alike}
            onSave={async (next) => {
              open.rename(next);
              return true;
            }}
          />
          <Versions
            vault={vault}
            id={id}
            current={open.version()}
            onTake={({ name: earlier, body }) => {
              const version = readCase(body);
              if (version) open.take({ name: earlier, file: version });
            }}
          />
          <AskFirst
            name={t('one.delete')}
            question={t('sure.one')}
            what={t('sure.oneWhat')}
            onYes={() => onRemove(open.version())}
          />
        </>
      )}
      {find(walk, leave)}
    </>
  );
}
