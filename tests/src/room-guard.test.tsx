import { fireEvent, screen, waitFor } from '@testing-library/react';
import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import pages from '#locales/en/pages.json';
import { standGuard } from '#src/intake/lock/guard.ts';
import type { Reason } from '#src/intake/lock/reason.ts';
import { begin } from './in-guide.tsx';
import {
  add,
  databases,
  eachInNewBrowser,
  loads,
  open,
  press,
  said,
  setUp,
  unlock,
  user,
  withDialogs,
} from './in-room.tsx';

eachInNewBrowser();
const { en } = said;
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
const printed = () => fireEvent(window, new Event('afterprint'));

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

describe('[V09 B] half a minute before they lock, it is said', () => {
  /** Nobody uses the cases for so long, while the page looks at its clock. */
  async function unused(later: (minutes: number) => void): Promise<HTMLElement> {
    later(4.6);
    printed();
    return screen.findByText(en.cases.soon);
  }

  test('over the page, and over nothing else', async () => {
    const later = await atNine();
    expect((await unused(later)).closest('.lock-bar')).not.toBeNull();
    await user.keyboard('x');
    expect(screen.queryByText(en.cases.soon)).toBeNull();
  });

  test('in the list of the keys, under which nothing is seen', async () => {
    withDialogs();
    const later = await atNine();
    await press(en.keys.button);
    const warning = await unused(later);
    expect(warning.closest('dialog.keys > [role="alert"]')).not.toBeNull();
    await press(en.keys.close);
    expect(screen.queryByText(en.cases.soon)).toBeNull();
  });

  test('in the question turned round, in the language of the helper', async () => {
    withDialogs();
    const later = await atNine();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.detainer.title);
    await press(en.turn.open);
    const warning = await unused(later);
    expect(warning.closest('dialog.turned > [role="alert"]')).not.toBeNull();
    expect(warning.lang).toBe('en');
    await user.keyboard('x');
    expect(screen.queryByText(en.cases.soon)).toBeNull();
  });
});

test.each(['click', 'input'])('[V09 B] who speaks to the device makes a %s alone, and is there', async (kind) => {
  const later = await atNine();
  // The page looks at its clock each second.
  for (const minutes of [1, 2, 3, 4]) {
    later(minutes);
    printed();
  }
  fireEvent(screen.getByLabelText(en.cases.new), new Event(kind, { bubbles: true }));
  later(5);
  printed();
  expect(loads).toEqual([]);
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

test('[D09 B] where only the storage of the browser has ended, nobody is told that the cases are gone: they open once the page is loaded again', async () => {
  const opening = vi.spyOn(databases, 'open');
  const close = await open();
  const { phrase } = await setUp();
  await add('Blue scarf');
  forceCloseDatabase(opening.mock.results[0]?.value.result);
  expect(await screen.findByText(en.gone)).toBeTruthy();
  expect(en.gone).toMatch(/cannot reach .* or they are only out of its reach/);
  close();
  await open();
  await unlock(phrase.join(' '));
  expect(await screen.findByRole('button', { name: 'Blue scarf' })).toBeTruthy();
});
