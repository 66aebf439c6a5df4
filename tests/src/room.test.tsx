import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { atFirst, ownKeys } from '#src/intake/keys/own-keys.ts';
import { reasons, takeNote } from '#src/intake/lock/reason.ts';
import { tampered } from '../intake/vault/vaults.ts';
import {
  add,
  alert,
  asked,
  databases,
  draw,
  eachInNewBrowser,
  focused,
  heading,
  loads,
  open,
  placeOf,
  press,
  setUp,
  text,
  unlock,
  user,
  withDialogs,
} from './in-room.tsx';

eachInNewBrowser();

/** Types the right phrase where the lock on the disk has become another. */
async function unlockWith(change: (header: Uint8Array) => void): Promise<void> {
  const close = await open();
  const { phrase } = await setUp();
  close();
  await tampered(databases, (vault) => {
    const header = vault.get('header');
    header.onsuccess = () => {
      change(header.result);
      vault.put(header.result, 'header');
    };
  });
  await open();
  await unlock(phrase.join(' '));
}

/** Whether a part of the desk breaks, whatever is in the case. */
const fault = vi.hoisted(() => ({ planted: false }));
vi.mock(import('#src/intake/screens/Dates.tsx'), async (original) => {
  const { Dates } = await original();
  return {
    Dates: (props) => {
      if (fault.planted) throw new Error('planted');
      return Dates(props);
    },
  };
});

describe('a paralegal', () => {
  test('reads what it protects and what not, and draws a phrase of eight words and a kit of twelve', async () => {
    await open();
    await screen.findByRole('button', { name: en.welcome.begin });
    for (const each of [...Object.values(en.welcome.does), ...Object.values(en.welcome.doesNot), en.trial])
      expect(text()).toContain(each);
    const { phrase, kit } = await draw();
    expect([phrase.length, kit.length]).toEqual([8, 12]);
    expect(document.title).toBe('Firm Ground');
  });

  test('[V14 B] is asked for two words of the kit, and begins with no other', async () => {
    await open();
    const { kit } = await draw();
    const [one, two] = asked();
    if (!one || !two) throw new Error('two words are asked for');
    await user.type(one, kit[placeOf(one) - 1] ?? '');
    await user.type(two, kit[placeOf(one) - 1] ?? '');
    await press(en.ask.done);
    expect((await alert()).textContent).toBe(en.ask.wrong.replace('{{place}}', String(placeOf(two))));
    expect(two.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(two);
    expect(screen.queryByRole('heading', { name: en.cases.title })).toBeNull();
    await press(en.ask.back);
    await heading(en.papers.title);
  });

  test('in Spanish closes the browser, comes back and types the phrase without accents', async () => {
    const close = await open('es');
    const { phrase } = await setUp('es');
    close();
    await open('es', 'loaded');
    expect(await screen.findByText(es.locked.loaded)).toBeTruthy();
    await unlock(phrase.join('  ').normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase(), 'es');
    await focused(es.cases.title);
  });

  test('opens with the kit, and is told by its place which word is on no list', async () => {
    const close = await open();
    const { kit } = await setUp();
    close();
    await open();
    await unlock([...kit.slice(0, 6), 'qwerty', ...kit.slice(7)].join(' '));
    expect((await alert()).textContent).toBe(en.unlock.word.replace('{{at}}', '7'));
    expect(document.activeElement).toBe(screen.getByLabelText(en.unlock.words));
    await unlock('two words');
    expect((await alert()).textContent).toBe(en.unlock.count_other.replace('{{count}}', '2'));
    await unlock(kit.join(' '));
    await heading(en.cases.title);
  });

  test('[V06 B] with wrong words is told one thing, whatever is wrong, sees no nickname, and gets in afterwards', async () => {
    const close = await open();
    const { phrase } = await setUp();
    await add('Blue house');
    close();
    await open();
    await unlock('abandon ability able about above absent absorb abstract');
    expect((await alert()).textContent).toBe(en.unlock.shut);
    await unlock([...phrase].reverse().join(' '));
    await waitFor(async () => expect((await alert()).textContent).toBe(en.unlock.shut));
    expect(text()).not.toContain('Blue house');
    await unlock(phrase.join(' '));
    await screen.findByRole('button', { name: 'Blue house' });
  });

  test('[V06 B] hears the same where the lock itself was damaged', async () => {
    await unlockWith((header) => {
      for (const at of [60, 130]) header[at] = Number(header[at]) ^ 1;
    });
    expect((await alert()).textContent).toBe(en.unlock.shut);
  });
});

describe('the cases', () => {
  test('are kept by nickname, renamed, and deleted after a question', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T23:30:00-06:00'));
    const close = await open();
    const { phrase } = await setUp();
    await press(en.cases.add);
    expect((await alert()).textContent).toBe(en.cases.empty);
    await add('Blue house');
    expect(await screen.findByText(en.said.saved)).toBeTruthy();
    await press('Blue house');
    await focused('Blue house');
    expect(await screen.findByText('Made on November 27, 2026')).toBeTruthy();
    const field = await screen.findByLabelText(en.one.name);
    await user.clear(field);
    await user.type(field, 'Red house');
    await press(en.one.rename);
    await heading('Red house');
    close();
    await open();
    await unlock(phrase.join(' '));
    await press('Red house');
    expect(await screen.findByText('Made on November 27, 2026')).toBeTruthy();
    await press(en.one.delete);
    await focused(en.sure.one);
    await press(en.sure.no);
    await focused(en.one.delete);
    await press(en.one.delete);
    await press(en.sure.yes);
    expect(await screen.findByText(en.said.deleted)).toBeTruthy();
    expect(await screen.findByText(en.cases.none)).toBeTruthy();
    await focused(en.cases.title);
  });

  test('[D01 B] are called saved only once the browser has them', async () => {
    await open();
    await setUp();
    const held: (() => void)[] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const transaction = begin.apply(this, given);
      if (given[1] === 'readwrite')
        Object.defineProperty(transaction, 'oncomplete', { set: (done: () => void) => held.push(done) });
      return transaction;
    });
    await user.type(await screen.findByLabelText(en.cases.new), 'Blue house');
    await press(en.cases.add);
    await waitFor(() => expect(held).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByText(en.said.saved)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Blue house' })).toBeNull();
    held[0]?.();
    expect(await screen.findByText(en.said.saved)).toBeTruthy();
  });

  test('[D05 B] are called not saved where there is no room, and stay as they were typed', async () => {
    await open();
    await setUp();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await user.type(await screen.findByLabelText(en.cases.new), 'Blue house');
    await press(en.cases.add);
    expect(await screen.findByText(en.said.noRoom)).toBeTruthy();
    expect(screen.queryByText(en.said.saved)).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>(en.cases.new).value).toBe('Blue house');
    put.mockRestore();
    await press(en.cases.add);
    expect(await screen.findByText(en.said.saved)).toBeTruthy();
  });

  test('[V07 B] that were damaged are said to be, and so is a list that was lost', async () => {
    const close = await open();
    const { phrase } = await setUp();
    await add('Blue house');
    close();
    await tampered(databases, (vault, cases) => {
      const all = cases.getAll();
      all.onsuccess = () => {
        for (const each of all.result) {
          each.sealed[40] ^= 1;
          cases.put(each);
        }
      };
      const list = vault.get('list');
      list.onsuccess = () => {
        list.result.sealed[40] ^= 1;
        vault.put(list.result, 'list');
      };
    });
    await open();
    await unlock(phrase.join(' '));
    expect(await screen.findByText(en.cases.notWhole)).toBeTruthy();
    await press(en.cases.noName);
    expect(await screen.findByText(en.one.unreadable)).toBeTruthy();
    await press(en.one.back);
    await press(en.cases.known);
    expect(await screen.findByText(en.said.known)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(en.cases.notWhole)).toBeNull());
    expect(text()).toContain(en.cases.damaged);
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  test('[V07 B] that a newer version of the page has kept are left alone, and said to be', async () => {
    await unlockWith((header) => {
      header[3] = 2;
    });
    expect((await alert()).textContent).toBe(en.unlock.later);
  });

  test('[V15 B] are all deleted after a question, from inside and by whoever has lost both papers', async () => {
    const close = await open();
    await setUp();
    await add('Blue house');
    ownKeys.keep({ ...atFirst, work: true });
    await press(en.erase);
    await press(en.sure.no);
    expect(loads).toEqual([]);
    await press(en.erase);
    await press(en.sure.yes);
    await waitFor(() => expect(loads).toEqual(['erased']));
    close();
    expect((await databases.databases()).map(({ name }) => name)).toEqual([]);
    expect(localStorage.length).toBe(0);
    const closeAgain = await open('en', 'erased');
    expect(await screen.findByText(en.locked.erased)).toBeTruthy();
    await setUp();
    closeAgain();
    await open();
    await screen.findByLabelText(en.unlock.words);
    await press(en.erase);
    await press(en.sure.yes);
    await waitFor(() => expect(loads).toEqual(['erased', 'erased']));
  });
});

test('[E01 B] a case that cannot be shown takes neither the way out, nor the languages, nor whom to call', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const close = await open();
  await setUp();
  await add('Blue house');
  fault.planted = true;
  await press('Blue house');
  await heading('Something on this page broke');
  expect(document.querySelectorAll('[data-exit]')).toHaveLength(2);
  expect(document.querySelectorAll('.lang a[hreflang]')).toHaveLength(2);
  expect(document.querySelectorAll('a[href^="tel:"]').length).toBeGreaterThan(2);
  expect(text()).not.toContain('Blue house');
  await press('Try again');
  await screen.findByLabelText(en.unlock.words);
  fault.planted = false;
  close();
});

describe('locks', () => {
  test('[V09 B] by the button and by the key L, but not while somebody types or where the key is off', async () => {
    withDialogs();
    await open();
    await setUp();
    await user.type(await screen.findByLabelText(en.cases.new), 'Lilac lane');
    expect(loads).toEqual([]);
    const turnKey = async () => {
      await press(en.keys.button);
      await user.click(screen.getByLabelText(en.keys.lock.replace('{{key}}', 'L')));
      await press(en.keys.close);
    };
    await turnKey();
    await user.keyboard('l');
    expect(loads).toEqual([]);
    await turnKey();
    await user.keyboard('{Control>}l{/Control}');
    expect(loads).toEqual([]);
    await user.keyboard('L');
    expect(loads).toEqual(['hand']);
  });

  test('[V09 B] by the button', async () => {
    await open();
    await setUp();
    await press(en.cases.lock);
    expect(loads).toEqual(['hand']);
    // A vault that is locked gives nothing any more, also to what is still on the screen.
    await user.type(screen.getByLabelText(en.cases.new), 'Blue house');
    await press(en.cases.add);
    expect(await screen.findByText(en.said.shut)).toBeTruthy();
  });

  test('[V09 B] because another tab was locked by hand', async () => {
    await open();
    await setUp();
    const other = new BroadcastChannel('intake');
    other.postMessage('lock');
    await waitFor(() => expect(loads).toEqual(['elsewhere']));
    other.close();
  });

  test('[V09 B] when the clock goes back, or the device wakes up', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T09:00:00-06:00'));
    await open();
    await setUp();
    clock.mockReturnValue(Date.parse('2026-11-27T08:59:00-06:00'));
    await user.keyboard('x');
    expect(loads).toEqual(['clock']);
  });
});

test('[L04 B] why it is locked stands in the history as a number', () => {
  for (const reason of reasons) {
    history.replaceState({ n: reasons.indexOf(reason) + 1 }, '');
    expect(takeNote()).toBe(reason);
    expect(history.state).toBeNull();
    expect(takeNote()).toBeUndefined();
  }
  for (const strange of [{ n: 99 }, { n: 'a' }, 'a', 7]) {
    history.replaceState(strange, '');
    expect(takeNote()).toBeUndefined();
  }
});

describe('[D10 B] where the browser keeps nothing', () => {
  test.each<[string, () => IDBOpenDBRequest]>([
    [
      'because it refuses',
      () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    ],
    ['because it never answers', () => new IDBOpenDBRequest()],
  ])('%s, the page says so and what to do', async (_, refuse) => {
    vi.spyOn(databases, 'open').mockImplementation(refuse);
    await open();
    expect(await screen.findByRole('heading', { name: en.blocked.title })).toBeTruthy();
    expect(text()).toContain(en.blocked.do);
  });

  test('[D06 B] what it has lost is said, and can be cleared away', async () => {
    localStorage.setItem('intake', '3');
    await open();
    await heading(en.lost.title);
    await press(en.erase);
    await press(en.sure.yes);
    await waitFor(() => expect(loads).toEqual(['erased']));
    expect(localStorage.length).toBe(0);
  });
});
