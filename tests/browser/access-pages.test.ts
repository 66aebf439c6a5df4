import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flowIds } from '#machines/flow-ids.ts';
import { documents } from '#src/build/documents.tsx';
import { pathOf } from '#src/routes.ts';
import type { Check } from './access/check.ts';
import { everything } from './access/checks.ts';
import { clock } from './access/screens.ts';
import { sound, soundInTheDark } from './access/sound.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { phone } from './flow-visit.ts';

/** Every document there is, as it is sent: where no script runs, it is all that there is. */
const drawn = await documents();

/** What waits for scripts of its own in the page, and would wait for ever. */
const byScript: readonly Check[] = [sound, soundInTheDark];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

describe.each([true, false])('with scripts: %s', (scripts) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await bench.open({ path: '404.html', ...phone, language: 'en-US', now: clock, scripts });
  });

  test.each(drawn)('$file holds to everything', { timeout: 120_000 }, async ({ file }) => {
    await visit.page.goto(bench.address + file, { waitUntil: 'networkidle' });
    const faults = [];
    for (const { says, faults: of } of scripts ? everything : everything.filter((check) => !byScript.includes(check)))
      faults.push(...(await of(visit.page)).map((one) => `${says}: ${one}`));
    expect(faults).toEqual([]);
    expect(await visit.page.evaluate(() => document.activeElement?.matches('main *, a, body'))).toBe(true);
  });
});

describe('where no script runs', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await bench.open({ path: '404.html', ...phone, language: 'en-US', scripts: false });
  });

  test.each(drawn)('$file can be read, shows the way out, and leads on or says how to', async (document) => {
    const { page } = visit;
    await page.goto(bench.address + document.file);
    expect(await page.locator('h1, h2').filter({ visible: true }).count()).toBeGreaterThan(0);
    const seen = (css: string) =>
      page
        .locator(css)
        .evaluateAll((elements) =>
          elements.flatMap((element) =>
            element.checkVisibility() ? [element.getAttribute('href') ?? element.textContent] : [],
          ),
        );
    expect((await seen('.exit[data-exit]')).map((address) => new URL(address).protocol)).toContain('https:');
    // What cannot be worked says so; a flow says whom to call, too: in an emergency above its question, else with that line.
    if ((await page.locator('form').count()) > 0) expect(await seen('noscript p')).not.toEqual([]);
    if (flowIds.some((id) => pathOf(id, document.language) === document.path))
      expect(await seen('main :is(.sos, noscript) a[href^="tel:"]')).not.toEqual([]);
    const own = (await seen('a[href]')).filter((address) => address.startsWith('/'));
    expect(own).not.toEqual([]);
    for (const address of own) expect((await fetch(new URL(address, bench.address))).status, address).toBe(200);
  });
});

test.each(drawn)('$file prints all that it says, but for what cannot be used on paper', async ({ file }) => {
  const { page } = await bench.open({ path: file, ...phone, language: 'en-US', now: clock, scripts: false });
  const seen = () =>
    page
      .locator('main :is(h1, h2, h3, p, li, dt, dd, th, td):not(.no-print, .no-print *, noscript, noscript *)')
      .evaluateAll((elements) => elements.flatMap((each) => (each.checkVisibility() ? [each.textContent] : [])));
  const onScreen = await seen();
  await page.emulateMedia({ media: 'print' });
  const onPaper = new Set(await seen());
  expect(onScreen.filter((text) => !onPaper.has(text))).toEqual([]);
});
