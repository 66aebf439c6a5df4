import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#src/commands/serve.mjs';
import { languages } from '#src/words/languages.ts';
import { type Bench, startBench } from './bench.ts';
import { expectQuiet, type FlowVisit, openFlow, upTo, walk } from './flow-visit.ts';
import { off } from './header-kinds.ts';
import { hosts } from './hosts.ts';
import { type Outside, startOutside } from './outside.ts';
import { people } from './people.ts';
import { byTap } from './readers.ts';
import { copyOfSite, planted } from './site-copy.ts';
import { everyStop, ofOurs } from './stops.ts';

const bare = { name: 'our own server', program: 'here', serve, profile: 'B' };
const allHosts = [bare, ...hosts.map((host) => ({ ...host, profile: 'H' }))];

/** Goes through some screens of the flow by touch. */
async function visitOf(bench: Bench, language: (typeof languages)[number]): Promise<FlowVisit> {
  const visit = await openFlow(bench, language, { touch: true });
  await walk(visit, upTo(people.waukesha, 'county'), byTap);
  return visit;
}

describe.each(allHosts)('on $name', ({ program, serve, profile }) => {
  describe.skipIf(program === undefined)('here', () => {
    let outside: Outside;
    let bench: Bench;
    beforeAll(async () => {
      outside = await startOutside();
      bench = await startBench(await outside.site(), { start: serve });
    });
    afterAll(async () => {
      await bench?.close();
      await outside?.close();
    });

    test.each(languages)(`[C07 ${profile}] a visit in %s meets nothing that the policy forbids`, async (language) => {
      await expectQuiet(await visitOf(bench, language));
    });

    test(`[N05 ${profile}] nothing comes into the page that connects or looks ahead`, async () => {
      const { page } = await visitOf(bench, 'en');
      const eager = 'link:not([rel=stylesheet], [rel=icon], [rel=alternate]), script[type], a[ping]';
      expect(await page.locator(eager).count()).toBe(0);
      expect(await page.locator('link').count()).toBeGreaterThan(2);
    });

    if (profile === 'H') {
      test('[C05 H] who leaves is outside, and neither Back nor Forward shows anything of ours', async () => {
        const { page } = await visitOf(bench, 'es');
        await page.locator('.exit[data-exit]').tap();
        await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(outside.address);
        const stops = await everyStop(page);
        expect(stops.length).toBeGreaterThan(1);
        expect(ofOurs(stops, outside)).toEqual([]);
      });

      test('[C05 H] no page may use a device, but copy what somebody presses for', async () => {
        const { page } = await visitOf(bench, 'en');
        const allowed = await page.evaluate<readonly string[]>('document.featurePolicy.allowedFeatures()');
        expect(allowed).toContain('clipboard-write');
        expect(allowed.filter((feature) => off.includes(feature))).toEqual([]);
      });
    }
  });
});

test('[C07 B broken] a page with a style that its policy does not know is found', async () => {
  const copy = await copyOfSite({
    'en/detainer/index.html': (html) => planted(html, '<div id="root">', '<div id="root" style="color:red">'),
  });
  const bench = await startBench(copy.folder);
  try {
    const { policyViolations } = await openFlow(bench, 'en');
    expect(policyViolations.join()).toContain('style-src');
  } finally {
    await bench.close();
    await copy.remove();
  }
});
