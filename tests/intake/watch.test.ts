import { expect, test } from 'vitest';
import { locksSoon, patience, type Watch, whyLock } from '#src/intake/lock/watch.ts';

const minute = 60_000;
const nine = Date.parse('2026-11-27T09:00:00-06:00');
/** Looks every second for so many ms, somebody using the cases at some of them; gives when they are locked, counted from the first look, and why. */
function locked(ms: number, news: Partial<Watch> = {}, usedAt: readonly number[] = []) {
  let watch: Watch = { looked: nine, used: nine, ...news };
  for (let at = 1000; at <= ms; at += 1000) {
    const reason = whyLock(watch, nine + at);
    if (reason) return { at, reason };
    watch = { ...watch, looked: nine + at, ...(usedAt.includes(at) && { used: nine + at }) };
  }
  return undefined;
}

test('[V09 B] cases that nobody uses are locked after five minutes, and no sooner', () => {
  expect(locked(5 * minute - 1000)).toBeUndefined();
  expect(locked(6 * minute)).toEqual({ at: 5 * minute, reason: 'idle' });
  expect(locked(9 * minute, {}, [3 * minute])).toEqual({ at: 8 * minute, reason: 'idle' });
});

test('[V09 B] who only reads is told half a minute before', () => {
  const watch = { looked: nine, used: nine };
  expect(locksSoon(watch, nine + 4.5 * minute - 1)).toBe(false);
  expect(locksSoon(watch, nine + 4.5 * minute)).toBe(true);
});

test('[V09 B] cases that are out of sight are locked after two minutes', () => {
  expect(locked(2 * minute - 1000, { hidden: nine })).toBeUndefined();
  expect(locked(3 * minute, { hidden: nine })).toEqual({ at: 2 * minute, reason: 'hidden' });
});

test('[V09 B] a clock that jumps ahead, as after sleep, locks, and so does one that goes back', () => {
  const watch = { looked: nine, used: nine };
  expect(whyLock(watch, nine + patience.ahead)).toBeUndefined();
  expect(whyLock(watch, nine + patience.ahead + 1)).toBe('clock');
  expect(whyLock(watch, nine + 12 * 60 * minute)).toBe('clock');
  expect(whyLock(watch, nine - 500)).toBeUndefined();
  expect(whyLock(watch, nine - 2000)).toBe('clock');
  expect(whyLock(watch, 0)).toBe('clock');
});

test('[V09 B] cases that were out of sight on a device that let nothing look are locked for that', () => {
  const watch = { looked: nine, used: nine, hidden: nine };
  expect(whyLock(watch, nine + 10 * minute)).toBe('hidden');
  expect(whyLock(watch, nine - 2000)).toBe('clock');
});
