import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import en from '#locales/en/intake.json';
import { publicHalf } from '#src/intake/carry/carry-file.ts';
import { readBrief, written } from '#src/intake/cases/case-file.ts';
import { carried, caseOf, idOf, made, walked, words } from '../intake/carry/carried.ts';
import {
  carry,
  choose,
  desk,
  eachAtNewDesk,
  fileOf,
  filled,
  press,
  said,
  text,
  user,
  vaultWith,
} from './carry-desk.tsx';

eachAtNewDesk();

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
    expect(text()).toContain(carry.in.both);
    expect(await vault.list()).toEqual(before);
    await press(carry.in.leave);
    await said(carry.in.left);
    expect(await vault.list()).toEqual(before);
    expect(taken).not.toHaveBeenCalled();
  });

  test('and, once it is being brought in, is offered no more to leave it, nor another file; the focus is where it is told', async () => {
    const vault = await vaultWith(0);
    const file = await fileOf(carried(1), { recipient: await publicHalf(await vault.ownKey()) });
    await desk(vault);
    await press(carry.in.title);
    const atTitle = () =>
      waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: carry.in.title })));
    await choose(file);
    await press(carry.in.leave);
    await said(carry.in.left);
    await atTitle();
    await choose(file);
    const take = vi.spyOn(vault, 'take');
    let goOn = () => undefined;
    take.mockImplementationOnce(
      (cases) =>
        new Promise((done) => {
          goOn = () => void vault.take(cases).then(done);
        }),
    );
    await press(carry.in.take);
    await said(carry.in.taking);
    await waitFor(() => expect(take).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: carry.in.leave })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>(carry.in.file).disabled).toBe(true);
    await atTitle();
    goOn();
    await said(`${filled(carry.in.taken_one, { count: 1 })} ${filled(carry.in.added, { count: 1 })}`);
    await atTitle();
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
    const later = caseOf({ changed: { on: '2026-11-27', at: '09:00' } });
    const file = await fileOf(carried(2, later), { recipient: await publicHalf(await vault.ownKey()) });
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

describe('somebody who brings in a file finds of each case which is newer, and chooses', () => {
  const at = (at: string) => ({ on: '2026-11-26', at }) as const;
  const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  /** What is said beside the box of a case. */
  const beside = (name: string) =>
    document.getElementById(box(name).getAttribute('aria-describedby') ?? '')?.textContent;
  /** A vault with 3 cases of 4:05, over which a file is opened: one is older there, one the same, one newer, and one is not here. */
  async function opened() {
    const vault = await vaultWith(3);
    const inFile = ['15:59', '16:05', '16:06', '12:00'].map((time, each) => ({
      id: idOf(each + 1),
      name: `Case ${each + 1}`,
      body: written(caseOf({ changed: at(time), note: 'From the file' })).body,
    }));
    const file = await fileOf(inFile, { recipient: await publicHalf(await vault.ownKey()) });
    const { taken } = await desk(vault);
    await press(carry.in.title);
    await choose(file);
    await said(filled(carry.in.look_other, { count: 4 }));
    /** How many versions each case has. */
    const versions = () => Promise.all([1, 2, 3, 4].map(async (each) => (await vault.history(idOf(each))).length));
    return { vault, taken, versions };
  }

  test('[I03] with day and hour of both; what is as new here is ticked by nobody', async () => {
    await opened();
    expect([1, 2, 3, 4].map((each) => box(`Case ${each}`).checked)).toEqual([false, false, true, true]);
    const here = 'here: last change November 26, 2026, 4:05 p.m.';
    expect([1, 2, 3, 4].map((each) => beside(`Case ${each}`))).toEqual([
      `The one here is newer; in the file: last change November 26, 2026, 3:59 p.m.; ${here}`,
      `Both were changed at the same time; in the file: last change November 26, 2026, 4:05 p.m.; ${here}`,
      `The one in the file is newer; in the file: last change November 26, 2026, 4:06 p.m.; ${here}`,
      'Not here yet; in the file: last change November 26, 2026, 12:00 p.m.',
    ]);
    for (const each of [1, 2, 3, 4]) expect(box(`Case ${each}`).labels?.[0]?.querySelector('bdi')).not.toBeNull();
  });

  test('[I03] an old copy leaves newer work on top, and what is told afterwards is what was taken', async () => {
    const { vault, versions } = await opened();
    await press(carry.in.take);
    await said(
      `${filled(carry.in.taken_other, { count: 2 })} ${filled(carry.in.added, { count: 1 })} ${filled(carry.in.more, { count: 1 })}`,
    );
    expect(await versions()).toEqual([1, 1, 2, 1]);
    const bodies = await Promise.all([1, 3].map(async (each) => (await vault.open(idOf(each)))?.body));
    expect(bodies.map((body) => body?.includes('From the file'))).toEqual([false, true]);
  });

  test('who ticks the old copy all the same gets it; who ticks nothing is told so, and nothing is kept', async () => {
    const { taken, versions } = await opened();
    await user.click(box('Case 3'));
    await user.click(box('Case 4'));
    await press(carry.in.take);
    expect((await said(carry.in.none)).closest('[role="alert"]')).not.toBeNull();
    expect(taken).not.toHaveBeenCalled();
    expect(await versions()).toEqual([1, 1, 1, 0]);
    await user.click(box('Case 1'));
    await press(carry.in.take);
    await said(
      `${filled(carry.in.taken_one, { count: 1 })} ${filled(carry.in.added, { count: 0 })} ${filled(carry.in.more, { count: 1 })}`,
    );
    expect(await versions()).toEqual([2, 1, 1, 0]);
  });
});
