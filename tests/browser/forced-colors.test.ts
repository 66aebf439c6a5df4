import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './bench.ts';
import { openFlow } from './flow-visit.ts';
import { byKeys } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

test('in forced colors, what is chosen and what has the focus are drawn in the system’s own color', async () => {
  const { page } = await openFlow(bench, 'en', { width: 390 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await byKeys.say(page, { question: 'who', kind: 'one', say: ['other'] });
  const seen = await page.evaluate(() => {
    const sample = document.createElement('div');
    sample.className = 'sample';
    document.body.append(sample);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.sample { color: Highlight; forced-color-adjust: none }');
    document.adoptedStyleSheets.push(sheet);
    const highlight = getComputedStyle(sample).color;
    const faces = [...document.querySelectorAll('.opt .face')].map((face) => getComputedStyle(face));
    return faces.map(({ outlineColor, outlineStyle, borderTopColor, borderTopWidth }) => ({
      focus: outlineStyle === 'solid' && outlineColor === highlight,
      chosen: borderTopWidth === '4px' && borderTopColor === highlight,
    }));
  });
  expect(seen[1]).toEqual({ focus: true, chosen: true });
  expect(seen.filter(({ focus, chosen }) => focus || chosen)).toHaveLength(1);
});
