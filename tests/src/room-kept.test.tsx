import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { kept, no } from './in-guide.tsx';
import {
  add,
  eachInNewBrowser,
  focused,
  heading,
  open,
  press,
  said,
  setUp,
  text,
  user,
  wordsShown,
} from './in-room.tsx';

eachInNewBrowser();

/** The cases for which a file was to be made. */
const copied = vi.hoisted((): { readonly body: string }[] => []);
vi.mock(import('#src/intake/carry/carry-file.ts'), async (original) => ({
  ...(await original()),
  lockedFile: async (cases) => {
    copied.push(...cases);
    return { fault: 'tooLarge' };
  },
}));

const { en } = said;
/** Lets nothing more be saved, until it is taken back. */
const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
const note = () => screen.findByLabelText(en.about.note);
async function atTheDesk(): Promise<void> {
  await open();
  await setUp();
  await add('Blue scarf');
  await press('Blue scarf');
  await note();
}
/** Writes a note that cannot be saved. */
async function failing() {
  await atTheDesk();
  const disk = full();
  await user.type(await note(), 'One');
  await user.tab();
  await screen.findByText(en.said.noRoom);
  return disk;
}

describe('somebody types', () => {
  test('and takes it back: nothing is said to be not saved any more', async () => {
    await atTheDesk();
    await user.type(await note(), 'a');
    expect(await screen.findByText(en.kept.typing)).toBeTruthy();
    await user.type(await note(), '{Backspace}');
    await waitFor(() => expect(screen.queryByText(en.kept.typing)).toBeNull());
    await user.type(await note(), 'b');
    await user.tab();
    await kept();
    await user.type(await note(), 'c{Backspace}');
    await kept();
  });

  test('after a save that failed: that is still said, with what can be done, until something was saved', async () => {
    const disk = await failing();
    const field = await note();
    await user.type(field, ' two');
    expect(screen.getByText(en.said.noRoom)).toBeTruthy();
    await user.type(field, '{Backspace>4/}');
    expect(screen.getByText(en.said.noRoom)).toBeTruthy();
    expect(screen.queryByText(en.kept.typing)).toBeNull();
    expect(screen.getByRole('button', { name: en.kept.leave })).toBeTruthy();
    // Who wants to leave hears once more why that cannot be.
    const alert = screen.getByText(en.said.noRoom);
    await press(en.one.back);
    await waitFor(() => expect(screen.queryByText(en.said.noRoom)).not.toBe(alert));
    await screen.findByText(en.said.noRoom);
    await focused(en.one.back);
    disk.mockRestore();
    await press(en.one.back);
    await heading(en.cases.title);
  });

  test('while a copy is made of what could not be saved: it stays as it is, and so does the focus', async () => {
    const disk = await failing();
    await press(en.kept.copy);
    await screen.findByRole('heading', { name: en.carry.out.title });
    await press(en.carry.out.next);
    await screen.findByRole('button', { name: en.carry.out.have });
    const words = () => wordsShown(document.querySelector('.words') ?? no('words'));
    const drawn = words();
    const field = await note();
    const tries = disk.mock.calls.length;
    await user.type(field, ' l');
    await waitFor(() => expect(disk.mock.calls.length).toBeGreaterThan(tries));
    await screen.findByText(en.said.noRoom);
    expect(words()).toEqual(drawn);
    expect(document.activeElement).toBe(field);
    // What goes into the file is what is on the screen by then.
    await press(en.carry.out.have);
    await screen.findByText(en.carry.out.tooLarge);
    expect(copied.map(({ body }) => JSON.parse(body).note)).toEqual(['One l']);
    disk.mockRestore();
    await user.type(field, 'ast');
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('heading', { name: en.carry.out.title })).toBeNull());
    await kept();
  });
});

test('who saves again is where it is said whether it is saved', async () => {
  const disk = await failing();
  disk.mockRestore();
  await press(en.kept.again);
  await kept();
  expect(document.activeElement).toBe(document.querySelector('[data-kept]')?.parentElement);
});

test('who saves a nickname stays there, and blanks around it are no part of it', async () => {
  await atTheDesk();
  await user.type(screen.getByLabelText(en.one.name), ' 2 ');
  await press(en.one.rename);
  await heading('Blue scarf 2');
  await focused(en.one.rename);
  expect(screen.getByLabelText(en.one.name)).toHaveProperty('value', 'Blue scarf 2');
  await press(en.one.back);
  await heading(en.cases.title);
  expect(text()).not.toContain(en.kept.pending);
});
