import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { type Bench, profileOf, startBench, stored, type Visit } from './bench.ts';
import { neutral } from './flow-visit.ts';
import { hosts } from './hosts.ts';
import { scanProfile } from './profile.ts';
import { broken, text } from './room-broken.ts';
import { add, draw, heading, openRoom, press, reasonOf, said, setUp, tryWords, unlock } from './room-visit.ts';
import { core } from './site-copy.ts';

const { en } = said;
let bench: Bench;
beforeAll(async () => {
  bench = await startBench(undefined, { profiles: true });
});
afterAll(() => bench?.close());

/** Nothing that the policy forbids was tried, nothing failed, and nobody else was asked. */
function expectQuiet({ policyViolations, pageErrors, requests }: Visit): void {
  expect([policyViolations, pageErrors]).toEqual([[], []]);
  const site = new URL(bench.address).host;
  expect(requests.filter(({ host, url }) => host !== site && !/^(blob|data):/.test(url))).toEqual([]);
}
const bare = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '');

/** The memory that scripts of the page can reach, after what nobody needs was thrown away, as one text. */
async function memoryOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const parts: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return parts.join('');
}

describe('a paralegal', () => {
  test.each(languages)(
    '[V01 B] [V14 B] in %s sets up, closes the browser, and opens the cases again with the phrase or the kit',
    async (language) => {
      const reader = await openRoom(bench, language);
      const { page } = reader;
      const paper = await setUp(page, language);
      await add(page, 'Canary-quetzal-71', language);
      expect(await page.title()).toBe(neutral[language]);
      expectQuiet(reader);
      const profile = profileOf(reader);
      await reader.end('closed');
      const secrets = ['Canary-quetzal-71', paper.phrase, paper.kit, bare(paper.phrase), bare(paper.kit)];
      expect((await scanProfile(profile, secrets)).found).toEqual([]);
      const again = await openRoom(bench, language, { profile });
      await unlock(again.page, bare(paper.phrase).toUpperCase(), language);
      await again.page.getByRole('button', { name: 'Canary-quetzal-71' }).waitFor();
      await again.page.reload();
      expect(await reasonOf(again.page)).toBe('loaded');
      await unlock(
        again.page,
        paper.kit
          .split(' ')
          .map((word) => bare(word).slice(0, 4))
          .join(', '),
        language,
      );
      await again.page.getByRole('button', { name: 'Canary-quetzal-71' }).waitFor();
      expectQuiet(again);
    },
  );

  test('[V06 B] with wrong words hears one thing, a little later each time, and gets in afterwards', async () => {
    const reader = await openRoom(bench);
    const { page } = reader;
    const { phrase, kit } = await setUp(page);
    await add(page, 'Blue house');
    await press(page, en.cases.lock);
    expect(await reasonOf(page)).toBe('hand');
    await tryWords(page, 'abandon ability able about above qwerty absorb abstract');
    await page.getByText(en.unlock.word.replace('{{at}}', '6')).waitFor();
    const took: number[] = [];
    for (let wrong = 1; wrong <= 3; wrong += 1) {
      const began = performance.now();
      await tryWords(page, 'abandon ability able about above absent absorb abstract');
      await page.getByText(en.unlock.trying).waitFor();
      await page.getByText(en.unlock.shut).waitFor();
      took.push(performance.now() - began);
    }
    expect(took[1]).toBeGreaterThan(500);
    expect(took[2]).toBeGreaterThan(1000);
    expect(Math.max(...took)).toBeLessThan(8000);
    expect(await text(page)).not.toContain('Blue house');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('words');
    await unlock(page, phrase);
    await press(page, en.cases.lock);
    await reasonOf(page);
    await unlock(page, kit);
    expectQuiet(reader);
  });

  test('prints the kit, and nothing else', async () => {
    const { page } = await openRoom(bench);
    await press(page, en.welcome.begin);
    await heading(page, en.papers.title);
    await page.emulateMedia({ media: 'print' });
    const seen = await page
      .locator('main *, header *, footer *')
      .evaluateAll((all) =>
        all.flatMap((each) =>
          each.children.length === 0 && each.checkVisibility() ? [each.textContent?.trim() ?? ''] : [],
        ),
      );
    const shown = seen.filter(Boolean);
    expect(shown.slice(0, 2)).toEqual([en.papers.kit.title, en.papers.kit.use]);
    expect(shown).toHaveLength(14);
  });

  test('is at work by keyboard alone, and changes the language without being locked out', async () => {
    const reader = await openRoom(bench);
    const { page } = reader;
    await setUp(page);
    await add(page, 'Blue house');
    await page.getByRole('link', { name: 'Español' }).click();
    await heading(page, said.es.cases.title);
    expect(page.url()).toBe(`${bench.address}es/intake/`);
    await page.getByRole('button', { name: 'Blue house' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#guides').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Blue house');
    expectQuiet(reader);
  });
});

describe('who locks the cases', () => {
  test('[V09 B] [V10 B] with the key L leaves nothing of them in the page, in its memory, in storage, nor on the disk', async () => {
    const reader = await openRoom(bench);
    const { page } = reader;
    const { phrase } = await setUp(page);
    await add(page, 'Canary-colibri-83');
    await press(page, 'Canary-colibri-83');
    await heading(page, 'Canary-colibri-83');
    expect((await memoryOf(page)).includes('Canary-colibri-83')).toBe(true);
    await page.keyboard.press('l');
    expect(await reasonOf(page)).toBe('hand');
    expect(await page.content()).not.toContain('Canary-colibri-83');
    const memory = await memoryOf(page);
    for (const secret of ['Canary-colibri-83', phrase, phrase.split(' ').slice(0, 3).join(' ')])
      expect([secret, memory.includes(secret)]).toEqual([secret, false]);
    expect(await stored(page)).toEqual(['localStorage intake', 'database intake']);
    expect(await page.evaluate(() => [history.state, sessionStorage.length, localStorage.getItem('intake')])).toEqual([
      null,
      0,
      '2',
    ]);
    expect((await scanProfile(profileOf(reader), ['Canary-colibri-83', phrase])).found).toEqual([]);
    await page.goBack();
    expect(await page.content()).not.toContain('Canary-colibri-83');
    expectQuiet(reader);
  });

  test('[V09 B] in one tab locks the others, and so does the exit', async () => {
    const { page } = await openRoom(bench);
    const { kit } = await setUp(page);
    const other = await page.context().newPage();
    await other.goto(`${bench.address}en/intake/`);
    await unlock(other, kit);
    await press(other, en.cases.lock);
    expect([await reasonOf(other), await reasonOf(page)]).toEqual(['hand', 'elsewhere']);
    for (const tab of [page, other]) await unlock(tab, kit);
    await other.locator('.exit[data-exit]').click();
    expect(await reasonOf(page)).toBe('elsewhere');
  });

  test('[V10 B] without a network sees nothing of them any more either', async () => {
    const { page } = await openRoom(bench);
    const { kit } = await setUp(page);
    await add(page, 'Blue house');
    await page.context().setOffline(true);
    await press(page, en.cases.lock);
    await expect.poll(() => page.content().catch(() => 'Blue house')).not.toContain('Blue house');
    await page.context().setOffline(false);
    await page.goto(`${bench.address}en/intake/`);
    await unlock(page, kit);
  });

  test('[V11 B] by going to another page and coming back is asked for the phrase', async () => {
    const { page } = await openRoom(bench);
    await setUp(page);
    await add(page, 'Blue house');
    await page.locator('.brand').click();
    await page.locator('[data-flow], h1').first().waitFor();
    await page.goBack();
    expect(await reasonOf(page)).toBe('loaded');
    expect(await page.content()).not.toContain('Blue house');
  });

  /** Loads the page anew, and gives whether the cases are open soon without a word from anybody. */
  async function openByThemselves(served: Bench): Promise<{ readonly page: Page; readonly open: boolean }> {
    const { page } = await openRoom(served);
    await setUp(page);
    await add(page, 'Blue house');
    await page.reload();
    const open = await page
      .getByRole('button', { name: 'Blue house' })
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    return { page, open };
  }

  test('[V11 B] by loading the page anew is told so, once', async () => {
    const { page, open } = await openByThemselves(bench);
    expect(open).toBe(false);
    expect(await reasonOf(page)).toBe('loaded');
    await page.reload();
    await page.getByLabel(en.unlock.words).waitFor();
    expect(await page.locator('[data-reason]').count()).toBe(0);
  });

  test('[V11 B broken] by loading a page anew that keeps the words for the tab has not locked them', async () => {
    const keep = `new MutationObserver(() => {
      const words = [...document.querySelectorAll('.words li')].slice(8).map((each) => each.textContent);
      if (words.length === 12) sessionStorage.setItem('words', words.join(' '));
      const field = document.querySelector('textarea[name=words]');
      if (!field || field.value) return;
      field.value = sessionStorage.getItem('words');
      field.form.requestSubmit();
    }).observe(document, { childList: true, subtree: true });`;
    const served = await broken(/$/, keep, core);
    expect((await openByThemselves(served)).open).toBe(true);
  });
});

describe('who leaves the desk', () => {
  /** Opens the cases under a clock that the test turns. */
  async function atDesk(): Promise<Page> {
    const { page } = await openRoom(bench, 'en', { arrange: (page) => page.clock.install() });
    await setUp(page);
    await add(page, 'Blue house');
    return page;
  }

  test('[V09 B] finds the cases locked after five minutes', async () => {
    const page = await atDesk();
    await page.clock.runFor(4 * 60_000 + 20_000);
    expect(await text(page)).not.toContain(en.cases.soon);
    await page.clock.runFor(30_000);
    expect(await text(page)).toContain(en.cases.soon);
    expect(await text(page)).toContain('Blue house');
    await page.clock.runFor(11_000);
    expect(await reasonOf(page)).toBe('idle');
  });

  test('[V09 B] for another window finds them locked after two', async () => {
    const page = await atDesk();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.clock.runFor(2 * 60_000 + 1000);
    expect(await reasonOf(page)).toBe('hidden');
  });

  test.each([
    ['slept', 8 * 60 * 60_000],
    ['was set back', -60 * 60_000],
  ])('[V09 B] and whose device %s finds them locked', async (_, by) => {
    const page = await atDesk();
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(now + by);
    await page.mouse.move(200, 200);
    expect(await reasonOf(page)).toBe('clock');
  });
});

describe('where the browser keeps nothing', () => {
  test('[D10 B] the page says so, and the guide is as it is', async () => {
    const refuse = () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    };
    const { page, pageErrors } = await openRoom(bench, 'en', {
      arrange: async (page) => void (await page.addInitScript(refuse)),
    });
    await heading(page, en.blocked.title);
    expect(await text(page)).toContain(en.blocked.do);
    await page.goto(`${bench.address}en/detainer/`);
    await page.locator('[data-question] input, [data-option]').first().waitFor();
    expect(pageErrors).toEqual([]);
  });

  /** Saves cases until the page says that there is no room: how many it has called saved, and how many are there afterwards. */
  async function savedWithoutRoom(served: Bench) {
    const { page } = await openRoom(served);
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(served.address);
    // Before anything is kept: how much room there is, Chromium asks itself once in a while only.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    const { kit } = await setUp(page);
    await add(page, 'Blue house');
    let said = en.said.saved;
    let called = 1;
    for (let at = 0; at < 40 && said !== en.said.noRoom; at += 1) {
      await page.getByLabel(en.cases.new).fill(`Red house ${at}`);
      // What was said before is no answer to what comes now.
      await page
        .locator('[role="status"] .banner')
        .evaluateAll((all) => all.map((each) => each.setAttribute('data-old', '')));
      await press(page, en.cases.add);
      said = (await page.locator('[role="status"] .banner:not([data-old])').textContent()) ?? '';
      if (said === en.said.saved) called += 1;
    }
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.reload();
    await unlock(page, kit);
    await page.getByRole('button', { name: 'Blue house' }).waitFor();
    return { isSaid: said === en.said.noRoom, called, kept: await page.locator('.cases li').count() };
  }

  test('[D05 B] and where there is no room, what was saved stays, and what was not is said', async () => {
    const { isSaid, called, kept } = await savedWithoutRoom(bench);
    expect(isSaid).toBe(true);
    expect(kept).toBe(called);
  });

  test('[D05 B broken] and where it is called saved all the same, more is called saved than is there', async () => {
    const served = await broken(/(?<=.QuotaExceededError.\?).noRoom./, '"saved"');
    const { called, kept } = await savedWithoutRoom(served);
    expect(called).toBeGreaterThan(kept);
  });
});

test('[V15 B] deletes everything after a question, says what may remain, and begins anew', async () => {
  const reader = await openRoom(bench);
  const { page } = reader;
  const { kit } = await setUp(page);
  await add(page, 'Canary-tecolote-59');
  await press(page, en.erase);
  await press(page, en.sure.yes);
  expect(await reasonOf(page)).toBe('erased');
  expect(await text(page)).toContain(en.locked.erased);
  expect((await stored(page)).filter((each) => each.startsWith('localStorage'))).toEqual([]);
  expect((await scanProfile(profileOf(reader), ['Canary-tecolote-59', kit])).found).toEqual([]);
  await draw(page);
  expectQuiet(reader);
});

describe.each(hosts)('served by $name', ({ program, serve }) => {
  test.skipIf(program === undefined)(
    '[C07 H] the room makes its keys, and meets nothing that the policy forbids',
    async () => {
      const served = await startBench(undefined, { start: serve });
      try {
        const { page, policyViolations, pageErrors } = await openRoom(served);
        const { phrase } = await setUp(page);
        await add(page, 'Blue house');
        await press(page, en.cases.lock);
        expect(await reasonOf(page)).toBe('hand');
        await unlock(page, phrase);
        expect([policyViolations, pageErrors]).toEqual([[], []]);
      } finally {
        await served.close();
      }
    },
  );
});

test('who opens the address without a language is led to their own', async () => {
  const { page } = await bench.open({ path: 'intake/', width: 1000, height: 800, language: 'es-US' });
  await expect.poll(() => page.url()).toBe(`${bench.address}es/intake/`);
  await heading(page, said.es.title);
});

/** A copy of the site in which something of the room is broken, while somebody visits it. */
async function onBroken<Seen>(text: string | RegExp, by: string, look: (visit: Visit) => Promise<Seen>): Promise<Seen> {
  const visit = await openRoom(await broken(text, by), 'en', { arrange: (page) => page.clock.install() });
  await setUp(visit.page);
  await add(visit.page, 'Canary-tlacuache-67');
  return look(visit);
}

describe('a broken copy is found out', () => {
  test('[V10 B broken] that locks without replacing the page', async () => {
    const found = await onBroken('location.reload()', 'void 0', async ({ page }) => {
      await press(page, en.cases.lock);
      return [await page.content(), await memoryOf(page)].map((each) => each.includes('Canary-tlacuache-67'));
    });
    expect(found).toEqual([true, true]);
  });

  test('[V09 B broken] that does not look at the clock', async () => {
    const shown = await onBroken(/setInterval\(\w+,\w+\)/, '0', async ({ page }) => {
      await page.clock.runFor(6 * 60_000);
      return text(page);
    });
    expect(shown).toContain('Canary-tlacuache-67');
  });

  test('[V01 B broken] that keeps a nickname in the open', async () => {
    const keep = 'postMessage("lock"),localStorage.setItem("a",document.body.textContent)';
    const found = await onBroken(/postMessage\(.lock.\)/, keep, async (visit) => {
      await press(visit.page, en.cases.lock);
      await reasonOf(visit.page);
      await visit.end('closed');
      return (await scanProfile(profileOf(visit), ['Canary-tlacuache-67'])).found;
    });
    expect(found).not.toEqual([]);
  });
});
