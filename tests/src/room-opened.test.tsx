import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newCase, written } from '#src/intake/cases/case-file.ts';
import { begun, withWalk } from '#src/intake/walk/changes.ts';
import { held } from '../intake/held.ts';
import { tampered } from '../intake/vault/vaults.ts';
import { kept } from './in-guide.tsx';
import { databases, eachInNewBrowser, open, press, said, text, unlock, user, withVersions } from './in-room.tsx';

eachInNewBrowser();
const { en } = said;
const id = 'a'.repeat(32);
const name = 'Blue scarf';

const file = withWalk(begun(newCase({ on: '2026-11-20', at: '09:30' }), 'detainer'), 'detainer', { answers: held });
const drafts = [0, 1].map((from) => ({ id, name, from, ...written(file) }));
/** When each version that is kept was changed, the newest first. */
async function changes(): Promise<readonly (string | null)[]> {
  await press(en.versions.open);
  return waitFor(() => {
    const all = [...document.querySelectorAll('.versions > li h3')].map(({ textContent }) => textContent);
    expect(all.length).toBeGreaterThan(0);
    return all;
  });
}
const then = 'Friday, November 20, 2026, 9:30 a.m.';

test('who only opens a case has not changed it: what is counted anew for the list is of the day on which somebody wrote last', async () => {
  await withVersions(drafts);
  await press(name);
  await kept();
  expect(document.querySelector('[data-kept]')).not.toBeNull();
  expect(await changes()).toEqual([then, then, then]);
});

test('over a newest version that is damaged nothing is saved by opening alone, and all is by a change', async () => {
  const { close, kit } = await withVersions(drafts);
  close();
  await tampered(databases, (_, cases) => {
    const all = cases.getAll();
    all.onsuccess = () => {
      const newest = all.result.find(({ version }) => version === 2);
      newest.sealed[40] ^= 1;
      cases.put(newest);
    };
  });
  await open();
  await unlock(kit);
  await press(name);
  expect(await screen.findByText(en.one.damaged)).toBeTruthy();
  // The dates are told as they run by now.
  expect(text()).not.toContain(en.dates.none);
  // A save would be done by then.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(document.querySelector('[data-kept]')).toBeNull();
  expect(await changes()).toEqual([then]);
  await user.selectOptions(screen.getByLabelText(en.about.status), en.about.statuses.waiting);
  await kept();
  await waitFor(() => expect(document.querySelectorAll('.versions > li')).toHaveLength(2));
});
