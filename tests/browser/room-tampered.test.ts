import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.ts';
import { again, broken, text, withCases } from './room-broken.ts';
import { press, said, tryWords } from './room-visit.ts';

const { en } = said;
let bench: Bench;
beforeAll(async () => {
  bench = await startBench(undefined, { profiles: true });
});
afterAll(() => bench?.close());

type Row = { readonly id: string; readonly version: number; readonly sealed: Uint8Array };
/** What somebody does who can write to the disk: changes one byte, puts an older version into the place of the newest, or two cases into each other's. */
type Deed = { readonly flip: 'header' | 'list' | 'newest' | 'each'; readonly at: number } | 'replay' | 'swap';

/** Does it, in a page whose cases are locked. `newest` is that of the case with two versions. */
const tamper = (page: Page, deed: Deed) =>
  page.evaluate(async (deed) => {
    const done = <Of>(request: IDBRequest<Of>) =>
      new Promise<Of>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('intake'));
    const stores = database.transaction(['vault', 'cases'], 'readwrite');
    const [vault, cases] = [stores.objectStore('vault'), stores.objectStore('cases')];
    const rows: Row[] = await done(cases.getAll());
    const second = rows.find(({ version }) => version === 2);
    const first = rows.find(({ id, version }) => id === second?.id && version === 1);
    const beside = rows.find(({ id }) => id !== second?.id);
    if (!first || !second || !beside) throw new Error('there are not two cases, one of two versions');
    if (deed === 'replay') cases.put({ ...second, sealed: first.sealed });
    else if (deed === 'swap') {
      cases.put({ ...second, sealed: beside.sealed });
      cases.put({ ...beside, sealed: second.sealed });
    } else {
      const flip = (bytes: Uint8Array) => {
        const at = deed.at < 0 ? bytes.length + deed.at : deed.at;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
      };
      if (deed.flip === 'header') {
        const header: Uint8Array = await done(vault.get('header'));
        flip(header);
        vault.put(header, 'header');
      } else if (deed.flip === 'list') {
        const list: Row = await done(vault.get('list'));
        flip(list.sealed);
        vault.put(list, 'list');
      } else
        for (const row of deed.flip === 'newest' ? [second] : [first, second]) {
          flip(row.sealed);
          cases.put(row);
        }
    }
    await new Promise((resolve) => {
      stores.oncomplete = resolve;
    });
    database.close();
  }, deed);

/** What the page says of the case that was renamed, once it is opened. */
async function saidOf(page: Page): Promise<'sound' | 'damaged' | 'unreadable'> {
  await press(page, 'Red house');
  const damaged = page.getByText(en.one.damaged);
  const unreadable = page.getByText(en.one.unreadable);
  await damaged.or(unreadable).or(page.getByLabel(en.one.name)).first().waitFor();
  if (await unreadable.isVisible()) return 'unreadable';
  return (await damaged.isVisible()) ? 'damaged' : 'sound';
}

describe('what somebody has changed on the disk', () => {
  test('[V07 B] a byte of a version: it is said, the last good one is shown, and the other case opens', async () => {
    const { page, kit } = await withCases(bench);
    // The vector, what is locked, and what proves that it is whole.
    for (const at of [0, 11, 12, 13, 700, 2048, -17, -16, -1]) {
      await press(page, en.cases.lock);
      await tamper(page, { flip: 'newest', at });
      await again(page, bench, kit);
      expect([at, await saidOf(page)]).toEqual([at, 'damaged']);
      expect(await page.getByLabel(en.one.name).inputValue()).toBe('Blue house');
      await press(page, en.one.back);
      await press(page, 'Green house');
      await page.getByLabel(en.one.name).waitFor();
      expect(await text(page)).not.toContain(en.one.damaged);
      await press(page, en.cases.lock);
      await tamper(page, { flip: 'newest', at });
      await again(page, bench, kit);
      expect(await saidOf(page)).toBe('sound');
    }
  });

  test('[V07 B] every version of a case: that one cannot be opened, and the others can', async () => {
    const { page, kit } = await withCases(bench);
    await press(page, en.cases.lock);
    await tamper(page, { flip: 'each', at: 99 });
    await again(page, bench, kit);
    expect(await saidOf(page)).toBe('unreadable');
    await press(page, en.one.back);
    await press(page, 'Green house');
    expect(await page.getByLabel(en.one.name).inputValue()).toBe('Green house');
  });

  test('[V07 B] a byte of the list: it is made anew from the cases, and said', async () => {
    const { page, kit } = await withCases(bench);
    await press(page, en.cases.lock);
    await tamper(page, { flip: 'list', at: 60 });
    await again(page, bench, kit);
    await page.locator('[data-warning="notWhole"]').waitFor();
    for (const name of ['Red house', 'Green house']) await page.getByRole('button', { name }).waitFor();
  });

  /** What is answered to wrong words, and to the right ones where a byte of what stands before the cases is another: a sentence, or that it opens and is warned of. */
  async function answers(served: Bench, places: readonly number[]): Promise<readonly string[]> {
    const { page, kit } = await withCases(served);
    const answer = async (words: string) => {
      await page.goto(`${served.address}en/intake/`);
      await tryWords(page, words);
      const [refused, warned] = [page.locator('.err span'), page.locator('[data-warning="unsound"]')];
      await refused.or(warned).waitFor();
      return (await warned.isVisible()) ? 'warned' : ((await refused.textContent()) ?? '');
    };
    await press(page, en.cases.lock);
    const found = [await answer('abandon ability able about above absent absorb abstract')];
    for (const at of places) {
      await tamper(page, { flip: 'header', at });
      found.push(await answer(kit));
      await tamper(page, { flip: 'header', at });
      await again(page, served, kit);
      expect(await text(page)).not.toContain(en.cases.unsound);
      await press(page, en.cases.lock);
    }
    return found;
  }

  test('[V06 B] [V07 B] a byte of what stands before the cases: they stay shut, in the same words as for a wrong phrase, or it is warned of', async () => {
    const { shut } = en.unlock;
    // What it begins with, the vault, the cost, the salt, the half of the phrase, the half of the kit, the seal.
    const found = await answers(bench, [0, 4, 21, 30, 60, 130, 180]);
    expect(found).toEqual([shut, shut, shut, 'warned', 'warned', 'warned', shut, 'warned']);
  });

  test('[V06 B broken] where damage is told from wrong words, it is not the same sentence', async () => {
    const served = await broken(/(?<=!==1\|\|\w+\.length!==\w+\))return;/, 'throw Error("damaged");');
    const [wrong, damaged] = await answers(served, [0]);
    expect(wrong).toBe(en.unlock.shut);
    expect(damaged).not.toBe(wrong);
  });

  test.each(['replay', 'swap'] as const)(
    '[V07 B] the place of a version, by %s: it opens nowhere else',
    async (deed) => {
      expect(await moved(bench, deed)).not.toBe('sound');
    },
  );

  test('[V07 B broken] where what is locked is not bound to its place, an older version passes for the newest', async () => {
    const served = await broken(/additionalData:\w+\(JSON\.stringify\(\w+\)\)/, 'additionalData:new Uint8Array');
    expect(await moved(served, 'replay')).toBe('sound');
  });

  async function moved(served: Bench, deed: 'replay' | 'swap') {
    const { page, kit } = await withCases(served);
    await press(page, en.cases.lock);
    await tamper(page, deed);
    await again(page, served, kit);
    return saidOf(page);
  }
});
