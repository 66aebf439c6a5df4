import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  alert,
  asked,
  eachInNewBrowser,
  focused,
  heading,
  open,
  placeOf,
  press,
  said,
  setUp,
  unlock,
  user,
  wordsShown,
} from './in-room.tsx';

eachInNewBrowser();
const { en } = said;

/** The secret of each kit that was drawn or typed, as bytes. */
const secrets = vi.hoisted((): Uint8Array[] => []);
vi.mock(import('#src/intake/vault/kit.ts'), async (original) => {
  const { newKit, readKit, ...rest } = await original();
  return {
    ...rest,
    newKit: (language) => {
      const kit = newKit(language);
      secrets.push(kit.secret);
      return kit;
    },
    readKit: (typed) => {
      const read = readKit(typed);
      if (!('fault' in read)) secrets.push(read);
      return read;
    },
  };
});
/** How many there were since this was asked last, and how many of them are still to be read. */
function left(): readonly [number, number] {
  const since = secrets.splice(0);
  return [since.length, since.filter((bytes) => bytes.some((byte) => byte !== 0)).length];
}

test('the secret of a kit stays in memory no longer than it is needed: by who sets up, comes back, and gets a new one', async () => {
  // The tests have a kit of their own.
  left();
  const close = await open();
  const { kit } = await setUp();
  expect(left()).toEqual([2, 0]);
  close();
  await open();
  await unlock('legal winner thank year wave sausage worth useful legal winner thank yellow');
  expect((await alert()).textContent).toBe(en.unlock.shut);
  await unlock(kit.join(' '));
  await focused(en.cases.title);
  expect(left()).toEqual([2, 0]);
  await press(en.renew.button);
  await focused(en.renew.title);
  await user.click(screen.getByLabelText(en.renew.what.kit));
  await user.type(screen.getByLabelText(en.unlock.words), kit.join(' '));
  await press(en.renew.draw);
  await focused(en.renew.papers.title);
  const fresh = wordsShown(document.querySelector('.words') ?? undefined);
  await press(en.papers.haveOne);
  await heading(en.ask.title);
  for (const input of asked()) await user.type(input, fresh[placeOf(input) - 1] ?? '');
  await press(en.renew.set);
  await focused(en.renew.done.title);
  expect(left()).toEqual([2, 0]);
});
