import { deviceTime } from '#src/clock.ts';
import type { Vault } from '../vault/vault.ts';
import type { LoadAnew } from './load-anew.ts';
import type { Reason } from './reason.ts';
import { locksSoon, type Watch, whyLock } from './watch.ts';

/** Who stands guard over open cases: locks them when somebody says so, and otherwise by itself. */
export type Guard = { readonly lock: (reason: Reason) => void; readonly end: () => void };

/** What somebody does who is there; who speaks to the device, or sits at a switch, makes clicks and input alone. */
const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'click', 'input'];
const everySecond = 1000;
/** How long a lock waits for a save that is under way, in milliseconds. */
const longestFinish = 1000;
/** What somebody has done here, and means for every tab. */
const forAll: readonly Reason[] = ['hand', 'erased'];

/** Begins to stand guard; `warn` hears each second whether the cases will be locked soon; `finish` brings what is under way to its end, undefined where nothing is. Other tabs are told by a channel that only pages of this site hear. */
export function standGuard(
  vault: Pick<Vault, 'lock'>,
  loadAnew: LoadAnew,
  warn: (soon: boolean) => void,
  finish: () => Promise<unknown> | undefined,
): Guard {
  const others = new BroadcastChannel('intake');
  const ended = new AbortController();
  const when = (target: EventTarget, kinds: readonly string[], act: () => void) => {
    for (const kind of kinds)
      target.addEventListener(kind, act, { capture: true, passive: true, signal: ended.signal });
  };

  const began = deviceTime();
  // What was opened with words that took a while can be out of sight by then.
  let watch: Watch = { looked: began, used: began, ...(document.hidden && { hidden: began }) };
  const lock = (reason: Reason) => {
    // Somebody presses once more while what is under way is brought to its end.
    if (ended.signal.aborted) return;
    if (forAll.includes(reason)) others.postMessage('lock');
    end();
    const shut = () => {
      vault.lock();
      loadAnew(reason);
    };
    const underWay = finish();
    if (underWay === undefined) return shut();
    // Nothing is seen any more; what was written last is brought to the disk.
    document.documentElement.hidden = true;
    void Promise.race([underWay, new Promise((resolve) => setTimeout(resolve, longestFinish))]).finally(shut);
  };
  /** Looks at the clock first: who wakes a device up does not find open what should have been locked. */
  const look = (news: Partial<Watch> = {}) => {
    const now = deviceTime();
    const reason = whyLock(watch, now);
    if (reason) return lock(reason);
    watch = { ...watch, ...news, looked: now };
    warn(locksSoon(watch, now));
  };

  const timer = setInterval(look, everySecond);
  when(window, uses, () => look({ used: deviceTime() }));
  when(document, ['visibilitychange'], () => {
    if (document.hidden) return look({ hidden: deviceTime() });
    look();
    const { hidden: _, ...inSight } = watch;
    watch = inSight;
  });
  // Nothing looks at the clock while the browser asks how to print. How long nobody used the cases counts on, and a clock that went back is seen.
  when(window, ['afterprint'], () => {
    watch = { ...watch, looked: Math.max(watch.looked, deviceTime()) };
    look();
  });
  others.onmessage = () => lock('elsewhere');
  // However the page is left: what a browser keeps to bring back has no key any more.
  when(window, ['pagehide'], vault.lock);
  // The exit takes the body away, at once. What is said to other tabs when the page is left is heard by nobody.
  const emptied = new MutationObserver(() => {
    if (document.body) return;
    vault.lock();
    others.postMessage('lock');
  });
  emptied.observe(document.documentElement, { childList: true });

  function end(): void {
    clearInterval(timer);
    ended.abort();
    emptied.disconnect();
    others.close();
  }
  return { lock, end };
}
