import { type ChangeEvent, useState } from 'react';
import { now } from '#src/clock.ts';
import { useWords } from '#src/words/use-words.ts';
import { faultOf } from '../cases/fault.ts';
import type { Guides } from '../guides/guides.ts';
import { pause } from '../opening/pause.ts';
import { Status } from '../screens/Status.tsx';
import type { Bytes } from '../vault/bytes.ts';
import type { Case } from '../vault/survey.ts';
import type { Vault } from '../vault/vault.ts';
import { broughtFrom } from './brought.ts';
import { openedFile, type With } from './carry-file.ts';
import type { Found } from './content.ts';
import { FilePhrase } from './FilePhrase.tsx';
import { most } from './limits.ts';
import { outsideOf } from './outside.ts';
import { Part } from './Part.tsx';
import { Preview } from './Preview.tsx';
import type { Refused } from './refused.ts';

/** What is done, or was, or why it was not. */
type Said =
  | 'opening'
  | 'taking'
  | 'left'
  | 'empty'
  | 'otherKey'
  | Refused['fault']
  | { readonly failed: ReturnType<typeof faultOf> }
  | { readonly taken: number; readonly added: number };
/** How far a file is: it waits for its phrase, or to be looked at. */
type Stage = { readonly file: Bytes } | { readonly found: readonly Found[] } | undefined;

/** Opens a file of cases, shows what is in it, and takes in the cases that somebody ticks: all of them or none, and never over what is here. */
export function BringIn({
  vault,
  cases,
  guides,
  onTaken,
}: {
  vault: Vault;
  cases: readonly Case[];
  guides: Guides;
  onTaken: () => void;
}) {
  const t = useWords('intake');
  const [stage, setStage] = useState<Stage>();
  const [said, say] = useState<Said>();
  // What somebody pressed goes away: the focus is on the heading again.
  const [turns, setTurns] = useState(0);
  const turn = () => setTurns((before) => before + 1);
  const isTaking = said === 'taking';

  /** Opens it; a phrase that does not open it can be typed again, everything else needs another file. */
  const open = async (file: Bytes, by: With) => {
    if (said === 'opening') return;
    say('opening');
    // The work is done in one go: what is said before it must be seen first.
    await pause(50);
    const found = await openedFile(file, by);
    if (!('fault' in found)) {
      say(found.length === 0 ? 'empty' : undefined);
      return setStage(found.length === 0 ? undefined : { found });
    }
    const byKey = 'ownKey' in by;
    say(found.fault === 'shut' && byKey ? 'otherKey' : found.fault);
    setStage(found.fault === 'shut' && !byKey ? { file } : undefined);
  };
  const choose = async (chosen: File) => {
    setStage(undefined);
    // Before it is in memory.
    if (chosen.size > most.bytes) return say('tooLarge');
    const file = new Uint8Array(await chosen.arrayBuffer());
    const outside = outsideOf(file);
    if (typeof outside === 'object') return say(outside.fault);
    say(undefined);
    if (outside === 'phrase') return setStage({ file });
    await open(file, { ownKey: await vault.ownKey() });
  };
  const changed = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen) void choose(chosen).catch((fault) => say({ failed: faultOf(fault) }));
    // The same file can be chosen again.
    target.value = '';
  };
  const take = async (chosen: readonly Found[]) => {
    if (isTaking) return;
    say('taking');
    turn();
    try {
      const added = await vault.take(await broughtFrom(chosen, now(), (flow) => guides.flow(flow).findings));
      say({ taken: chosen.length, added: added.length });
      setStage(undefined);
      onTaken();
    } catch (fault) {
      say({ failed: faultOf(fault) });
    }
  };

  const told = () => {
    if (said === undefined) return undefined;
    if (typeof said === 'string') return t(`carry.in.${said}`);
    if ('failed' in said) return t(`said.${said.failed}`);
    const { taken, added } = said;
    return [
      t('carry.in.taken', { count: taken }),
      t('carry.in.added', { count: added }),
      ...(taken > added ? [t('carry.in.more', { count: taken - added })] : []),
    ].join(' ');
  };
  return (
    <Part turns={turns} title={t('carry.in.title')}>
      <p>{t('carry.in.use')}</p>
      <div className="field">
        <label htmlFor="carried">{t('carry.in.file')}</label>
        <input id="carried" type="file" className="inp" onChange={changed} disabled={isTaking} />
      </div>
      {stage && 'file' in stage && (
        <FilePhrase
          refused={said === 'shut'}
          onPhrase={(phrase) => void open(stage.file, { phrase }).catch((fault) => say({ failed: faultOf(fault) }))}
        />
      )}
      {stage && 'found' in stage && (
        // What is ticked stays, where it has to be pressed once more.
        <div hidden={isTaking}>
          <Preview
            found={stage.found}
            cases={cases}
            onTake={(chosen) => void take(chosen)}
            onLeave={() => {
              setStage(undefined);
              say('left');
              turn();
            }}
          />
        </div>
      )}
      <Status>{said !== 'shut' && told()}</Status>
    </Part>
  );
}
