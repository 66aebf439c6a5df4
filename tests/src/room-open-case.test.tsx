import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import pages from '#locales/en/pages.json';
import { newCase, written } from '#src/intake/cases/case-file.ts';
import * as guides from '#src/intake/guides/guides.ts';
import { unlockVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import { quickly } from '../intake/vault/vaults.ts';
import { answer, begin, kept, option, question } from './in-guide.tsx';
import { add, eachInNewBrowser, heading, open, press, said, setUp, text, unlock, user } from './in-room.tsx';

vi.mock(import('#src/intake/guides/guides.ts'), { spy: true });
eachInNewBrowser();
const { en } = said;
const [blue, red] = ['Blue scarf', 'Red door'];
const id = 'a'.repeat(32);
const draft = { id, name: blue, from: 0, ...written(newCase({ on: '2026-11-24', at: '09:30' })) };

/** A room that is open, and what another tab has open of the same cases. */
async function withAnotherTab(): Promise<Vault> {
  const close = await open();
  const { phrase } = await setUp();
  close();
  const attempt = await unlockVault(await openStore(), { phrase: phrase.join(' ').normalize('NFKD') }, quickly);
  if (typeof attempt === 'string') throw new Error(attempt);
  await attempt.vault.save(draft);
  await open();
  await unlock(phrase.join(' '));
  await screen.findByRole('button', { name: blue });
  return attempt.vault;
}
const mayBeDeleted = () => screen.queryByRole('button', { name: en.one.delete }) !== null;

test('who opens a case that was deleted in another tab is told so, at the list, and is offered nothing to delete', async () => {
  const other = await withAnotherTab();
  await other.remove(id, 1);
  await press(blue);
  expect(await screen.findByText(en.said.away)).toBeTruthy();
  await heading(en.cases.title);
  expect(screen.queryByRole('button', { name: blue })).toBeNull();
  expect(text()).not.toContain(en.one.unreadable);
});

test('a case that could not be read this once is not called dead: it cannot be deleted there, and opens the next time', async () => {
  await withAnotherTab();
  const disk = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('unknown', 'UnknownError');
  });
  const index = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('unknown', 'UnknownError');
  });
  await press(blue);
  expect(await screen.findByText(en.said.failed)).toBeTruthy();
  expect(text()).not.toContain(en.one.unreadable);
  expect(mayBeDeleted()).toBe(false);
  for (const spy of [disk, index]) spy.mockRestore();
  await press(en.one.back);
  await press(blue);
  expect(await screen.findByLabelText(en.one.name)).toHaveProperty('value', blue);
});

test('a case that was deleted and comes back is one of the list: nobody is thrown into it', async () => {
  const other = await withAnotherTab();
  await press(blue);
  await screen.findByLabelText(en.one.name);
  await press(en.one.delete);
  await press(en.sure.yes);
  expect(await screen.findByText(en.said.deleted)).toBeTruthy();
  await other.save(draft);
  await add(red);
  await screen.findByRole('button', { name: blue });
  await heading(en.cases.title);
});

test('who leaves without what could not be saved finds on the list what was saved before', async () => {
  await withAnotherTab();
  await begin(blue, pages.flows.detainer.title);
  await answer('other');
  await kept();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await answer('jail');
  await press(en.kept.leave);
  await heading(en.cases.title);
  const list = screen.getByRole('region', { name: en.list.title });
  await within(list).findByText(en.list.guides_one.replace('{{count}}', '1'), { exact: false });
});

test('where the guides do not come, the case has a heading and a way back, and who asks again gets them', async () => {
  vi.mocked(guides.fetchGuides).mockRejectedValueOnce(new Error('gone'));
  await open();
  await setUp();
  await add(blue);
  await press(blue);
  await heading(blue);
  expect(await screen.findByText(en.coming.failed)).toBeTruthy();
  await press(en.one.back);
  await heading(en.cases.title);
  await press(blue);
  await press(en.blocked.again);
  await screen.findByLabelText(en.one.name);
  expect(text()).not.toContain(en.coming.failed);
});

test('from an open case the search leads to other cases alone, and not before it is asked about what is not sent off', async () => {
  await open();
  await setUp();
  for (const each of [blue, red]) await add(each);
  await begin(blue, pages.flows.detainer.title);
  await user.click(option('other'));
  await user.type(screen.getByRole('searchbox'), 'scarf');
  expect(screen.queryByRole('button', { name: blue })).toBeNull();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'door');
  await press(red);
  expect(await screen.findByText(en.kept.pending)).toBeTruthy();
  expect(question()).toBe('who');
  await press(en.kept.drop);
  await waitFor(() => expect(screen.getByLabelText(en.one.name)).toHaveProperty('value', red));
});
