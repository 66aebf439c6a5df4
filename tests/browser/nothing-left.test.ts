import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.ts';
import { screenOf } from './flow-visit.ts';
import { statesIn, usedOf } from './heard.ts';
import {
  answer,
  countAndNarrow,
  end,
  enter,
  look,
  strayAddresses,
  tellingStates,
  tellingTitles,
  typed,
  wordsOf,
} from './left.ts';
import { waukesha } from './people.ts';
import { scanProfile } from './profile.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

test('explore', async () => {
  const visit = await enter(bench, 'its own address', 'en');
  await answer(visit, waukesha.screens);
  await expect.poll(() => screenOf(visit)).toBe('result');
  await look(visit, visit.page);
  const addr = visit.looks.flatMap((l) => l.addresses);
  console.log(addr.length, new Set(addr));
  const d = await visit.page.evaluate(() =>
    [...document.querySelectorAll('main a[href^="#"]')].map((a) => {
      (a as HTMLElement).click();
      const e = document.activeElement;
      return [a.getAttribute('href'), e?.id, Math.round(e?.getBoundingClientRect().top ?? -1)];
    }),
  );
  console.log(d);
  const pdf = await visit.page.pdf();
  console.log(
    pdf
      .toString('latin1')
      .match(/\/Title[^\n]*/g)
      ?.slice(0, 5),
    pdf.length,
  );
  await countAndNarrow(visit);
  console.log(strayAddresses(visit), tellingStates(visit), tellingTitles(visit));
  await end(visit, 'closed');
  const scan = await scanProfile(visit.profile, wordsOf(visit));
  console.log(JSON.stringify(scan, null, 1));
});
