import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import es from '#locales/es/intake.json';
import { openedFile, publicHalf } from '#src/intake/carry/carry-file.ts';
import { written } from '#src/intake/cases/case-file.ts';
import { readPhrase } from '#src/intake/vault/phrase.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import { carried, caseOf, idOf } from '../intake/carry/carried.ts';
import { begun, tampered } from '../intake/vault/vaults.ts';
import {
  carry,
  choose,
  desk,
  eachAtNewDesk,
  filled,
  press,
  said,
  saved,
  text,
  user,
  vaultWith,
} from './carry-desk.tsx';

eachAtNewDesk();
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
