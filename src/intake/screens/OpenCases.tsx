import { useCallback, useEffect, useRef, useState } from 'react';
import { now } from '#src/clock.ts';
import { useWords } from '#src/words/use-words.ts';
import { CarryDesk } from '../carry/CarryDesk.tsx';
import { newCase, written } from '../cases/case-file.ts';
import { faultOf } from '../cases/fault.ts';
import type { UnderWay } from '../cases/use-case.ts';
import { Find, type FindFlow } from '../find/Find.tsx';
import type { Guides } from '../guides/guides.ts';
import { GuidesContext, useFetchedGuides } from '../guides/use-guides.ts';
import { useKeys } from '../keys/use-keys.ts';
import type { LoadAnew } from '../lock/load-anew.ts';
import { useGuard } from '../lock/use-guard.ts';
import { Renew } from '../papers/Renew.tsx';
import { newId } from '../vault/bytes.ts';
import type { Derive } from '../vault/derive.ts';
import type { Store } from '../vault/store.ts';
import type { Case, Survey } from '../vault/survey.ts';
import type { Draft, Vault } from '../vault/vault.ts';
import { BackToAll } from './BackToAll.tsx';
import { CaseList } from './CaseList.tsx';
import { Erase } from './Erase.tsx';
import { Gone } from './Gone.tsx';
import { Heading } from './Heading.tsx';
import { LockBar } from './LockBar.tsx';
import { Status } from './Status.tsx';
import { useCaseload } from './use-caseload.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What was done, or why it was not. */
type Said = 'saved' | 'both' | 'deleted' | 'changed' | 'away' | 'known' | ReturnType<typeof faultOf>;

const noCases: readonly Case[] = [];

/** The open cases: all by their nicknames, or one. They are guarded as long as they are shown. */
export function OpenCases({
  store,
  vault,
  sound,
  derive,
  loadAnew,
}: {
  store: Store;
  vault: Vault;
  sound: boolean;
  derive: Derive;
  loadAnew: LoadAnew;
}) {
  const t = useWords('intake');
  const underWay: UnderWay = useRef(undefined);
  const { lock, soon } = useGuard(vault, loadAnew, underWay);
  const [keys, turnKeys] = useKeys(() => lock('hand'));
  const { guides, failed, again } = useFetchedGuides();
  const [seen, setSeen] = useState<Survey | 'unread' | 'later'>();
  const [chosen, choose] = useState<string>();
  const [said, say] = useState<Said>();
  const spoken = useRef<string>(undefined);
  const [renewing, renew] = useState(false);
  const [isSound, setSound] = useState(sound);

  const look = useCallback(
    () =>
      vault.list().then(
        (survey) => {
          setSeen(survey);
          return survey.cases;
        },
        (fault) => {
          setSeen(faultOf(fault) === 'later' ? 'later' : 'unread');
          return noCases;
        },
      ),
    [vault],
  );
  useEffect(() => void look(), [look]);

  const cases = typeof seen === 'object' ? seen.cases : noCases;
  const caseload = useCaseload(cases);
  const one = cases.find(({ id }) => id === chosen);
  useHeadingFocus(renewing ? 'renew' : one ? one.id : 'all');

  /** Changes something, and says what came of it: that it is saved, only once the disk has it. */
  const change = async (work: () => Promise<Said>): Promise<boolean> => {
    say(undefined);
    const at = spoken.current;
    const tell = (what: Said) => {
      // What was done at the list is no word on the case that was opened meanwhile.
      if (spoken.current === at) say(what);
    };
    try {
      tell(await work());
      // Nobody waits for the list: what was typed is taken out of its field before it shows what was saved.
      void look();
      return true;
    } catch (fault) {
      tell(faultOf(fault));
      return false;
    }
  };
  const save = (draft: Draft) => change(async () => ((await vault.save(draft)).alone ? 'saved' : 'both'));
  const remove = (id: string, version: number) =>
    change(async () => {
      if (!(await vault.remove(id, version))) return 'changed';
      await look();
      // Brought in again it is one of the list, and not open.
      choose(undefined);
      return 'deleted';
    });
  /** What cannot be opened at all might be deleted by now: who had chosen it is told so, at the list. */
  const lookFor = async (id: string) => {
    if ((await look()).some((each) => each.id === id)) return;
    choose(undefined);
    say('away');
  };

  /** Opens another case, or the list. */
  const turnTo = (id: string | undefined) => {
    say(undefined);
    spoken.current = id;
    choose(id);
  };
  /** The same from a case, once all of it is saved: who could lose something stays, and is told. */
  const leaveFor = async (id: string | undefined) => {
    if ((await underWay.current?.()) === false) return;
    await look();
    turnTo(id);
  };
  const find = (all: Guides, onFlow: FindFlow, leave: (go: () => void) => void) => (
    <Find
      cases={cases.filter((each) => each !== one)}
      local={all.flow('local').findings}
      onCase={(id) => leave(() => void leaveFor(id))}
      onFlow={onFlow}
    />
  );

  return (
    <>
      <LockBar onLock={() => lock('hand')} soon={soon} keys={keys} onKeys={turnKeys} />
      <Gone store={store} />
      {renewing && (
        <Renew
          store={store}
          vault={vault}
          derive={derive}
          sound={isSound}
          onDone={(both) => {
            setSound(isSound || both);
            renew(false);
          }}
        />
      )}
      {one && !guides && (
        <>
          <Heading>{one.name || t('cases.noName')}</Heading>
          <Status>{t(failed ? 'coming.failed' : 'coming.now')}</Status>
          {failed && (
            <button type="button" className="btn" onClick={again}>
              {t('blocked.again')}
            </button>
          )}
          <BackToAll onBack={() => turnTo(undefined)} />
        </>
      )}
      {one && guides && (
        <GuidesContext value={guides}>
          <guides.OneCase
            key={one.id}
            vault={vault}
            listed={one}
            onRemove={(version) => void remove(one.id, version)}
            onBack={() => void leaveFor(undefined)}
            onMissing={() => lookFor(one.id)}
            onLeave={() => {
              turnTo(undefined);
              // What was saved before the last that could not be is not on this list yet.
              void look();
            }}
            underWay={underWay}
            alike={(name) => caseload.alike(name, one.id)}
            find={(onFlow, leave) => find(guides, onFlow, leave)}
          />
        </GuidesContext>
      )}
      {!one && !renewing && (
        <CaseList
          seen={seen}
          caseload={caseload}
          said={said && t(`said.${said}`)}
          sound={isSound}
          onKnown={() => void change(() => vault.accept().then(() => 'known'))}
          onAdd={(name) => save({ id: newId(), name, ...written(newCase(now())), from: 0 })}
          onChoose={turnTo}
        />
      )}
      {one && <Status>{said && t(`said.${said}`)}</Status>}
      {!one && !renewing && (
        <>
          {guides && find(guides, undefined, (go) => go())}
          {typeof seen === 'object' && (
            <CarryDesk
              vault={vault}
              cases={cases}
              guides={guides ?? (failed ? 'gone' : undefined)}
              onChange={() => void look()}
            />
          )}
          <button
            type="button"
            className="link-btn"
            onClick={() => {
              say(undefined);
              renew(true);
            }}
          >
            {t('renew.button')}
          </button>
          <Erase store={store} onErased={() => lock('erased')} />
        </>
      )}
    </>
  );
}
