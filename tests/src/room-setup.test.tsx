import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { beginVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { drawn as other, quickly } from '../intake/vault/vaults.ts';
import {
  asked,
  draw,
  eachInNewBrowser,
  focused,
  heading,
  open,
  placeOf,
  press,
  said,
  text,
  user,
  withDialogs,
} from './in-room.tsx';

eachInNewBrowser();
const { en, es } = said;

/** Sets up to where the two words that were asked for stand in their fields. */
async function answered(): Promise<void> {
  const { kit } = await draw();
  for (const input of asked()) await user.type(input, kit[placeOf(input) - 1] ?? '');
}
/** Lets nothing be kept until what it gives is called. */
function slowly(): () => void {
  const held: (() => void)[] = [];
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const transaction = begin.apply(this, given);
    if (given[1] === 'readwrite')
      Object.defineProperty(transaction, 'oncomplete', { set: (done: () => void) => held.push(done) });
    return transaction;
  });
  return () => {
    spy.mockRestore();
    for (const done of held) done();
  };
}

describe('whoever sets up', () => {
  test('[D07 B] and asks for the words again while the lock is made waits: no second run calls the first one’s words void', async () => {
    await open();
    await answered();
    const goOn = slowly();
    await press(en.ask.done);
    await screen.findByText(en.ask.making);
    const back = screen.getByRole('button', { name: en.ask.back });
    expect(back.getAttribute('aria-disabled')).toBe('true');
    await user.click(back);
    await heading(en.ask.title);
    goOn();
    await heading(en.cases.title);
  });

  test('[D07 B] slower than another tab is told that the words on the new paper open nothing', async () => {
    await open();
    await answered();
    const store = await openStore();
    await beginVault(store, other, quickly);
    store.close();
    await press(en.ask.done);
    expect((await screen.findByText(en.renew.beaten)).getAttribute('role')).toBe('alert');
    await focused(en.unlock.title);
  });

  test('reads in the other language, too, why that did not succeed', async () => {
    await open();
    await answered();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('planted', 'QuotaExceededError');
    });
    await press(en.ask.done);
    await screen.findByText(en.said.noRoom);
    expect(screen.getByRole('button', { name: en.ask.back }).getAttribute('aria-disabled')).toBe('false');
    await user.click(screen.getByRole('link', { name: 'Español' }));
    expect(await screen.findByText(es.said.noRoom)).toBeTruthy();
  });
});

test('why a key cannot be what was typed is said in the language of the page', async () => {
  withDialogs();
  await open();
  await answered();
  await press(en.ask.done);
  await press(en.keys.button);
  const field = screen.getByLabelText(en.keys.does.unsure);
  const taken = ({ keys }: typeof en) => keys.taken.replace('{{key}}', 'N').replace('{{does}}', keys.does.note);
  await user.type(field, 'n');
  await screen.findByText(taken(en));
  await user.click(screen.getByRole('link', { name: 'Español' }));
  await screen.findByText(taken(es));
  await user.type(screen.getByLabelText(es.keys.does.unsure), '1');
  await screen.findByText(es.keys.none);
});

test.each(['hidden', 'elsewhere', 'loaded'] as const)(
  'where nothing is kept any more, nobody who comes back by “%s” is told of a lock',
  async (reason) => {
    await open('en', reason);
    await waitFor(() => expect(text()).toContain(en.locked.none));
    expect(text()).not.toContain(en.locked[reason]);
  },
);
