import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { standGuard } from '#src/intake/lock/guard.ts';
import type { Reason } from '#src/intake/lock/reason.ts';
import { eachInNewBrowser, loads, open, setUp, user } from './in-room.tsx';

eachInNewBrowser();
const nine = Date.parse('2026-11-27T09:00:00-06:00');
const minute = 60_000;
/** Opens the room at nine; what it gives sets the clock to so many minutes later. */
async function atNine(): Promise<(minutes: number) => void> {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(nine);
  await open();
  await setUp();
  return (minutes) => clock.mockReturnValue(nine + minutes * minute);
}
/** Closes the question of the browser how to print: nothing of the page has run while it was asked. */
const printed = () => window.dispatchEvent(new Event('afterprint'));

describe('who takes a while to print', () => {
  test('[V09 B] finds the cases open', async () => {
    const later = await atNine();
    later(3);
    printed();
    await user.keyboard('x');
    expect(loads).toEqual([]);
  });

  test('[V09 B] finds them locked after five minutes, for that reason', async () => {
    const later = await atNine();
    later(5);
    printed();
    expect(loads).toEqual(['idle']);
  });

  test('[V09 B] and set the clock back meanwhile, finds them locked', async () => {
    const later = await atNine();
    later(-1);
    printed();
    expect(loads).toEqual(['clock']);
  });
});

test('[V09 B] cases that open while the page is out of sight lock after two minutes', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const later = await atNine();
  later(2);
  await waitFor(() => expect(loads).toEqual(['hidden']));
});

test('[V09 B] who presses twice while something is still saved locks once, without a fault', async () => {
  const why: Reason[] = [];
  const lock = vi.fn();
  let saved: (() => void) | undefined;
  const underWay = new Promise<void>((resolve) => {
    saved = resolve;
  });
  const guard = standGuard(
    { lock },
    (reason) => why.push(reason),
    () => undefined,
    () => underWay,
  );
  guard.lock('hand');
  guard.lock('hand');
  saved?.();
  await waitFor(() => expect(why).toEqual(['hand']));
  expect(lock).toHaveBeenCalledTimes(1);
  document.documentElement.hidden = false;
});
