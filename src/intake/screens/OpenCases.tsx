import { useCallback, useEffect, useState } from 'react';
import { now } from '#src/clock.ts';
import { useWords } from '#src/words/use-words.ts';
import { CarryDesk } from '../carry/CarryDesk.tsx';
import { newCase, written } from '../cases/case-file.ts';
import { faultOf } from '../cases/fault.ts';
import type { LoadAnew } from '../lock/load-anew.ts';
import { useGuard } from '../lock/use-guard.ts';
import { useKey } from '../lock/use-key.ts';
import { newId } from '../vault/bytes.ts';
import type { Store } from '../vault/store.ts';
import type { Case, Survey } from '../vault/survey.ts';
import type { Draft, Vault } from '../vault/vault.ts';
import { CaseList } from './CaseList.tsx';
import { Erase } from './Erase.tsx';
import { LockBar } from './LockBar.tsx';
import { OneCase } from './OneCase.tsx';
import { Status } from './Status.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What was done, or why it was not. */
type Said = 'saved' | 'both' | 'deleted' | 'changed' | 'known' | ReturnType<typeof faultOf>;

/** The open cases: all by their nicknames, or one. They are guarded as long as they are shown. */
export function OpenCases({
  store,
  vault,
  sound,
  loadAnew,
}: {
  store: Store;
  vault: Vault;
  sound: boolean;
  loadAnew: LoadAnew;
}) {
  const t = useWords('intake');
  const { lock, soon } = useGuard(vault, loadAnew);
  const [byKey, setByKey] = useState(true);
  useKey('l', byKey, () => lock('hand'));
  const [seen, setSeen] = useState<Survey | 'unread' | 'later'>();
  const [chosen, choose] = useState<string>();
  const [said, say] = useState<Said>();

  const look = useCallback(
    () => vault.list().then(setSeen, (fault) => setSeen(faultOf(fault) === 'later' ? 'later' : 'unread')),
    [vault],
  );
  useEffect(() => void look(), [look]);

  const cases = typeof seen === 'object' ? seen.cases : [];
  const one = cases.find(({ id }) => id === chosen);
  useHeadingFocus(one ? one.id : 'all');

  /** Changes something, and says what came of it: that it is saved, only once the disk has it. */
  const change = async (work: () => Promise<Said>): Promise<boolean> => {
    say(undefined);
    try {
      say(await work());
      await look();
      return true;
    } catch (fault) {
      say(faultOf(fault));
      return false;
    }
  };
  const save = (draft: Draft) => change(async () => ((await vault.save(draft)).alone ? 'saved' : 'both'));
  const remove = ({ id, version }: Case) =>
    change(async () => ((await vault.remove(id, version)) ? 'deleted' : 'changed'));

  return (
    <>
      <LockBar onLock={() => lock('hand')} soon={soon} byKey={byKey} onByKey={setByKey} />
      {one ? (
        <OneCase
          key={one.id}
          vault={vault}
          listed={one}
          onSave={save}
          onRemove={() => void remove(one)}
          onBack={() => {
            say(undefined);
            choose(undefined);
          }}
        />
      ) : (
        <CaseList
          seen={seen}
          sound={sound}
          onKnown={() => void change(() => vault.accept().then(() => 'known'))}
          onAdd={(name) => save({ id: newId(), name, ...written(newCase(now())), from: 0 })}
          onChoose={(id) => {
            say(undefined);
            choose(id);
          }}
        />
      )}
      <Status>{said && t(`said.${said}`)}</Status>
      {!one && typeof seen === 'object' && <CarryDesk vault={vault} cases={cases} onChange={() => void look()} />}
      {!one && <Erase store={store} onErased={() => lock('erased')} />}
    </>
  );
}
