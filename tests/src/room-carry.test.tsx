import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { App } from '#src/App.tsx';
import { CarryDesk } from '#src/intake/carry/CarryDesk.tsx';
import { lockedFile, openedFile, publicHalf } from '#src/intake/carry/carry-file.ts';
import { readBrief, written } from '#src/intake/cases/case-file.ts';
import { fetchGuides } from '#src/intake/guides/guides.ts';
import { roomWords } from '#src/intake/room-words.ts';
import { readPhrase } from '#src/intake/vault/phrase.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import type { Language } from '#src/words/languages.ts';
import { carried, caseOf, idOf, made, walked, words } from '../intake/carry/carried.ts';
import { begun, tampered } from '../intake/vault/vaults.ts';

const { carry } = en;
/** What was handed to the browser to be saved. */
let saved: { readonly name: string; readonly file: File }[];
beforeEach(() => {
  saved = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('Uint8Array', structuredClone(new Uint8Array()).constructor);
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T12:00:00-06:00'));
  // The browser of these tests reads a file in the old way alone.
  Blob.prototype.arrayBuffer = function () {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer).slice().buffer);
      reader.readAsArrayBuffer(this);
    });
  };
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    if (!(blob instanceof Blob)) throw new Error('no file');
    blobs.set('blob:saved', blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, file: new File([blob], this.download) });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const user = userEvent.setup({ delay: null });
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const text = () => document.body.textContent ?? '';
const said = (words: string) => screen.findByText(words, {}, { timeout: 5000 });
const filled = (words: string, values: Readonly<Record<string, string | number>>) =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));

/** Opens the desk over a vault, with its list as it is then. */
async function desk(vault: Vault, language: Language = 'en', are: 'there' | 'coming' | 'gone' = 'there') {
  const taken = vi.fn();
  const words = await roomWords(language);
  const guides = { there: await fetchGuides(words), coming: undefined, gone: 'gone' as const }[are];
  const { cases } = await vault.list();
  history.replaceState(null, '', `/${language}/intake/`);
  const { unmount } = render(
    <App place={{ route: 'intake', language }} words={words}>
      <CarryDesk vault={vault} cases={cases} guides={guides} onChange={taken} />
    </App>,
  );
  return { taken, close: unmount };
}
/** A vault with so many cases. */
async function vaultWith(count: number): Promise<Vault> {
  const { vault } = await begun();
  for (const { id, name, body } of carried(count))
    await vault.save({ id, name, brief: written(walked).brief, body, from: 0 });
  return vault;
}
async function fileOf(...given: Parameters<typeof lockedFile>): Promise<File> {
  const locked = await lockedFile(...given);
  if ('fault' in locked) throw new Error(locked.fault);
  return new File([locked], 'notes.age');
}
const choose = async (file: File) => user.upload(await screen.findByLabelText(carry.in.file), file);
const wordsShown = () =>
  [...document.querySelectorAll('.words li')].map((item) => item.textContent?.normalize('NFKD')).join(' ');

describe('somebody copies cases out', () => {
  test('[D12] all of them, for 8 words on paper, and has them back in another browser', async () => {
    const vault = await vaultWith(3);
    const { close } = await desk(vault);
    await press(carry.out.title);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(carry.out.title));
    await press(carry.out.next);
    await said(carry.out.words);
    expect(saved).toEqual([]);
    const phrase = wordsShown();
    const status = document.querySelector('.card [role="status"]');
    await press(carry.out.have);
    await said(filled(carry.out.made_other, { count: 3, name: 'notes-2026-11-27.age' }));
    expect(saved.map(({ name }) => name)).toEqual(['notes-2026-11-27.age']);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(carry.out.title));
    // The place where it is said was there before: what comes together with its place is not heard.
    expect(document.contains(status)).toBe(true);
    expect(text()).not.toContain(phrase.split(' ')[0]);
    close();

    const { vault: fresh } = await begun();
    const { taken } = await desk(fresh);
    await press(carry.in.title);
    await choose(saved[0]?.file ?? new File([], 'none'));
    await user.type(await screen.findByLabelText(carry.in.words), phrase);
    await press(carry.in.open);
    await said(filled(carry.in.look_other, { count: 3 }));
    await press(carry.in.take);
    await said(`${filled(carry.in.taken_other, { count: 3 })} ${filled(carry.in.added, { count: 3 })}`);
    expect(taken).toHaveBeenCalledOnce();
    expect((await fresh.open(idOf(2)))?.body).toBe((await vault.open(idOf(2)))?.body);
  });

  test('those that are chosen, for a colleague by their key', async () => {
    const { vault: hers } = await begun();
    const { close } = await desk(await vaultWith(3));
    await press(carry.out.title);
    await user.click(await screen.findByLabelText(carry.out.some));
    await press(carry.out.next);
    await said(carry.out.none);
    await user.click(screen.getByLabelText('Case 2'));
    await user.click(screen.getByLabelText(carry.out.key));
    const field = screen.getByLabelText(carry.out.paste);
    await user.type(field, 'age1nothing');
    await press(carry.out.next);
    await said(carry.out.noKey);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, (await publicHalf(await hers.ownKey())).replace(/.{20}/, '$&\n '));
    await press(carry.out.next);
    await said(filled(carry.out.made_one, { count: 1, name: 'notes-2026-11-27.age' }));
    close();
    await desk(hers);
    await press(carry.in.title);
    await choose(saved[0]?.file ?? new File([], 'none'));
    await said(filled(carry.in.look_one, { count: 1 }));
    expect(screen.getByText('Case 2')).toBeTruthy();
  });

  test('not for the key that would be lost with them', async () => {
    const vault = await vaultWith(1);
    await desk(vault);
    await press(carry.out.title);
    await user.click(await screen.findByLabelText(carry.out.key));
    await user.type(screen.getByLabelText(carry.out.paste), await publicHalf(await vault.ownKey()));
    await press(carry.out.next);
    await said(carry.out.own);
    expect(saved).toEqual([]);
  });

  describe('of which one has lost its newest version', () => {
    /** Three cases of two versions each; the newest one of the second does not open any more. */
    async function withLoss(): Promise<Vault> {
      const { databases, store, vault } = await begun();
      for (const from of [0, 1])
        for (const { id, name } of carried(3))
          await vault.save({ id, name, ...written(caseOf({ note: `version ${from + 1}` })), from });
      const [newest] = await store.versions(idOf(2));
      await tampered(databases, (_, cases) => cases.put({ ...newest, sealed: new Uint8Array(4096) }));
      return vault;
    }
    const bodyOf = (note: string) => written(caseOf({ note })).body;

    test('for 8 words: they are told which, before there is a file, and that file holds the last good one', async () => {
      await desk(await withLoss());
      await press(carry.out.title);
      await press(carry.out.next);
      await said(carry.out.words);
      const phrase = wordsShown();
      await press(carry.out.have);
      const heading = await said(carry.out.older);
      await waitFor(() => expect(document.activeElement).toBe(heading));
      const lines = within(screen.getByRole('list', { name: carry.out.older })).getAllByRole('listitem');
      expect(lines.map(({ textContent }) => textContent)).toEqual(['Case 2']);
      expect(saved).toEqual([]);
      await press(carry.out.olderYes);
      await said(filled(carry.out.made_other, { count: 3, name: 'notes-2026-11-27.age' }));
      const file = new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? []);
      const found = await openedFile(file, { phrase: String(readPhrase(phrase)) });
      if ('fault' in found) throw new Error(found.fault);
      expect(found.map(({ body }) => body)).toEqual(['version 2', 'version 1', 'version 2'].map(bodyOf));
    });

    test('for a colleague: who says no has made no file, and is where they chose', async () => {
      const { vault: hers } = await begun();
      await desk(await withLoss());
      await press(carry.out.title);
      await user.click(await screen.findByLabelText(carry.out.key));
      await user.type(screen.getByLabelText(carry.out.paste), await publicHalf(await hers.ownKey()));
      await press(carry.out.next);
      await said(carry.out.older);
      await press(carry.out.olderNo);
      await waitFor(() => expect(document.activeElement?.textContent).toBe(carry.out.title));
      expect(screen.getByRole('button', { name: carry.out.next })).toBeTruthy();
      expect(saved).toEqual([]);
    });

    test('which is not among those they chose: nothing is asked', async () => {
      await desk(await withLoss());
      await press(carry.out.title);
      await user.click(await screen.findByLabelText(carry.out.some));
      await user.click(screen.getByLabelText('Case 3'));
      await press(carry.out.next);
      await press(carry.out.have);
      await said(filled(carry.out.made_one, { count: 1, name: 'notes-2026-11-27.age' }));
      expect(screen.queryByText(carry.out.older)).toBeNull();
    });
  });

  test('and is told that nothing was made where the cases were locked meanwhile', async () => {
    const vault = await vaultWith(1);
    await desk(vault);
    await press(carry.out.title);
    await press(carry.out.next);
    vault.lock();
    await press(carry.out.have);
    await waitFor(() => expect(text()).toMatch(carry.out.failed));
    expect(saved).toEqual([]);
  });
});

describe('somebody brings a file in', () => {
  test('[I02] and sees what is in it, from when, and what is here, before anything is kept; or leaves it', async () => {
    const vault = await vaultWith(1);
    const file = await fileOf(
      [...carried(1, caseOf({ changed: made })), { id: idOf(7), name: 'Blue house', body: written(walked).body }],
      { recipient: await publicHalf(await vault.ownKey()) },
    );
    const before = await vault.list();
    const { taken } = await desk(vault);
    await press(carry.in.title);
    await choose(file);
    const heading = await said(filled(carry.in.look_other, { count: 2 }));
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(text()).toContain(carry.in.unchecked);
    expect(text()).toContain(
      'Case 1 (last change November 24, 2026; here already, last change here November 26, 2026)',
    );
    expect(text()).toContain('Blue house (last change November 26, 2026)');
    expect(text()).toContain(carry.in.both);
    expect(await vault.list()).toEqual(before);
    await press(carry.in.leave);
    await said(carry.in.left);
    expect(await vault.list()).toEqual(before);
    expect(taken).not.toHaveBeenCalled();
  });

  test('whose maker says that a deadline runs: the list believes the answers alone', async () => {
    const walk = { ...walked.walks.detainer, runs: [{ deadline: 'detainer', from: made, maybe: false }] };
    const body = JSON.stringify({ ...walked, walks: { detainer: walk } });
    const vault = await vaultWith(0);
    const file = await fileOf([{ id: idOf(1), name: 'Case 1', body }], {
      recipient: await publicHalf(await vault.ownKey()),
    });
    await desk(vault);
    await press(carry.in.title);
    await choose(file);
    await press(carry.in.take);
    await said(`${filled(carry.in.taken_one, { count: 1 })} ${filled(carry.in.added, { count: 1 })}`);
    const { cases } = await vault.list();
    expect(cases.map(({ brief }) => readBrief(brief)?.runs)).toEqual([[]]);
  });

  test.each([
    ['coming', carry.fetching],
    ['gone', en.coming.failed],
  ] as const)(
    'waits until the guides are there, which count what comes in; while they are %s, that is said',
    async (are, why) => {
      await desk(await vaultWith(0), 'en', are);
      await press(carry.in.title);
      await said(why);
      expect(screen.queryByLabelText(carry.in.file)).toBeNull();
    },
  );

  test('[I03] with a case that is here: it has both versions afterwards, and that is said', async () => {
    const vault = await vaultWith(1);
    const file = await fileOf(carried(2, caseOf()), { recipient: await publicHalf(await vault.ownKey()) });
    await desk(vault);
    await press(carry.in.title);
    await choose(file);
    await press(carry.in.take);
    await said(
      [
        filled(carry.in.taken_other, { count: 2 }),
        filled(carry.in.added, { count: 1 }),
        filled(carry.in.more, { count: 1 }),
      ].join(' '),
    );
    expect((await vault.history(idOf(1))).map(({ parent }) => parent)).toEqual([0, 0]);
  });

  test('[V06] and types wrong words, then words that are none, then the right ones', async () => {
    const file = await fileOf(carried(1), { phrase: words });
    await desk(await vaultWith(0));
    await press(carry.in.title);
    await choose(file);
    const field = await screen.findByLabelText(carry.in.words);
    await user.type(field, `${words.split(' ').reverse().join(' ')}{Enter}`);
    await said(carry.in.shut);
    await user.clear(field);
    await user.type(field, 'one two');
    await press(carry.in.open);
    await said(filled(carry.in.count_other, { count: 2 }));
    await user.clear(field);
    await user.type(field, words);
    await press(carry.in.open);
    await said(filled(carry.in.look_one, { count: 1 }));
  });

  test.each([
    ['is none', 'hello', 'notAge'],
    ['was damaged', 'age-encryption.org/v1\n-> X25519 a', 'damaged'],
    ['is of a newer page', 'age-encryption.org/v2\n', 'newer'],
    ['asks for too much work', `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 21\n\n--- x`, 'tooCostly'],
    ['is for a crowd', `age-encryption.org/v1\n${'-> a b\n\n'.repeat(30)}--- x`, 'tooMany'],
    ['is for nobody', 'age-encryption.org/v1\n--- AAAA\n', 'otherKey'],
  ] as const)('[I01] that %s: it is said, and nothing is changed', async (_, content, fault) => {
    const vault = await vaultWith(1);
    const before = await vault.list();
    await desk(vault);
    await press(carry.in.title);
    await choose(new File([content], 'notes.age'));
    await said(carry.in[fault]);
    expect(screen.queryByRole('button', { name: carry.in.take })).toBeNull();
    expect(await vault.list()).toEqual(before);
  });

  test('[I01] that is too large is not even read', async () => {
    await desk(await vaultWith(0));
    await press(carry.in.title);
    const file = new File(['x'], 'notes.age');
    Object.defineProperty(file, 'size', { value: 2 ** 40 });
    const read = vi.spyOn(file, 'arrayBuffer');
    await choose(file);
    await said(carry.in.tooLarge);
    expect(read).not.toHaveBeenCalled();
  });

  test('[I04] whose nicknames are markup, addresses and turned letters: all are shown as text', async () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '<svg/onload=alert(1)>',
      '\u202Edesrever\u202C',
    ];
    const body = written(caseOf({ note: '<script>alert(1)</script>' })).body;
    const vault = await vaultWith(0);
    const file = await fileOf(
      names.map((name, at) => ({ id: idOf(at), name, body })),
      { recipient: await publicHalf(await vault.ownKey()) },
    );
    await desk(vault);
    await press(carry.in.title);
    await choose(file);
    await said(filled(carry.in.look_other, { count: names.length }));
    expect([...document.querySelectorAll('bdi')].map((each) => each.textContent)).toEqual(names);
    expect(document.querySelectorAll('img, script, .lines svg, .lines a')).toHaveLength(0);
  });

  test('and is told that nothing was kept where there is no room, and can try again', async () => {
    const vault = await vaultWith(0);
    const file = await fileOf(carried(2), { recipient: await publicHalf(await vault.ownKey()) });
    await desk(vault);
    await press(carry.in.title);
    await choose(file);
    await screen.findByRole('button', { name: carry.in.take });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await press(carry.in.take);
    await said(en.said.noRoom);
    expect((await vault.list()).cases).toEqual([]);
    add.mockRestore();
    await press(carry.in.take);
    await said(`${filled(carry.in.taken_other, { count: 2 })} ${filled(carry.in.added, { count: 2 })}`);
  });
});

describe('the key for colleagues', () => {
  test('is shown and copied; its secret half is seen nowhere', async () => {
    const vault = await vaultWith(0);
    const secret = await vault.ownKey();
    await desk(vault, 'es');
    await press(es.carry.key.title);
    const shown = await screen.findByRole('status', { name: es.carry.key.here });
    expect(shown.textContent).toBe(await publicHalf(secret));
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await press(es.carry.key.copy);
    await said(es.carry.key.copied);
    expect(written.mock.calls).toEqual([[await publicHalf(secret)]]);
    expect(document.documentElement.outerHTML.toUpperCase()).not.toContain('AGE-SECRET');
  });
});

describe('a browser that has not promised to keep the cases', () => {
  const answers = (persisted: () => Promise<boolean>) =>
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persisted } }));
  const warning = () => document.querySelector('[data-warning="notKept"]');

  test('[D09] is said to be one', async () => {
    answers(async () => false);
    await desk(await vaultWith(1));
    await waitFor(() => expect(warning()).not.toBeNull());
  });

  test.each([
    ['has promised', 1, async () => true],
    ['has nothing to keep', 0, async () => false],
  ])('[D09] is no matter where it %s', async (_, count, persisted) => {
    answers(persisted);
    await desk(await vaultWith(count));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(warning()).toBeNull();
  });
});
