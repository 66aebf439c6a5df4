import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Check } from './access/check.ts';
import { everything } from './access/checks.ts';
import { fewest } from './access/cover.ts';
import { forcedColors } from './access/forced.ts';
import { keyboard } from './access/keyboard.ts';
import { grows, reflows } from './access/reflow.ts';
import { sound, soundInTheDark } from './access/sound.ts';
import { still } from './access/still.ts';
import { targets } from './access/targets.ts';
import { tongue } from './access/tongue.ts';
import { translate } from './access/translator.ts';
import { tree } from './access/tree.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { phone } from './flow-visit.ts';

let bench: Bench;
let visit: Visit;
beforeAll(async () => {
  bench = await startBench();
  visit = await bench.open({ path: '404.html', ...phone, language: 'en-US' });
  // No page of ours, so that no policy of ours holds here.
  await visit.page.goto('about:blank');
});
afterAll(() => bench?.close());

const style = `:root { color-scheme: light dark; }
  body { margin: 0; font: 1rem sans-serif; overflow-wrap: anywhere; background: Canvas; color: CanvasText; }
  a { color: inherit; }
  a, button, input, label { display: inline-flex; align-items: center; min-height: 48px; min-width: 48px; }
  button, label { border: 2px solid; } :focus-visible { outline: 3px solid; }`;

/** A sound page with something put into it: into its style, before its main part, and into it. */
const page = ({ css = '', before = '', main = '', language = 'en' }) => `<!doctype html><html lang="${language}"><head>
  <meta name="viewport" content="width=device-width"><title>Page</title><style>${style}${css}</style></head><body>
  <header><a href="#out" data-exit="">Salir</a></header>${before}<main><h1>Page</h1><p>Words.</p>${main}</main>
  <footer><p>Foot</p></footer></body></html>`;

test('a page without a fault has none', async () => {
  for (const { says, faults } of everything) {
    await visit.page.setContent(page({ main: '<button>One</button><label><input type="radio" name="a"> Two</label>' }));
    expect(await faults(visit.page), says).toEqual([]);
  }
});

const planted: readonly (readonly [string, Check, Parameters<typeof page>[0], RegExp])[] = [
  ['a field without a name', sound, { main: '<input>' }, /label/],
  ['gray on white', sound, { css: 'p { color: #aaa; }' }, /contrast/],
  ['black by night', soundInTheDark, { css: '@media (prefers-color-scheme: dark) { p { color: #444; } }' }, /contrast/],
  ['a wide table', reflows, { main: '<p style="width: 400px">Words</p>' }, /400|off the screen/],
  ['a text cut off', reflows, { css: 'p { overflow: hidden; white-space: nowrap; width: 2em; }' }, /cut off: <p/],
  ['a text cut off below', grows, { css: 'p { overflow: hidden; height: 20px; }' }, /cut off: <p/],
  ['a bar over half the screen', grows, { css: 'header { position: sticky; top: 0; height: 150px; }' }, /barred/],
  [
    'a small button',
    targets,
    { main: '<button style="min-height: 40px; height: 40px">One</button>' },
    /× 40 px: <button/,
  ],
  ['a low link', targets, { main: '<p>See <a href="#a" style="display: inline">it</a> there</p>' }, /× \d+ px: <a/],
  [
    'a button that is a ground',
    forcedColors,
    { css: 'button { border: 0; background: navy; }', main: '<button>One</button>' },
    /nothing marks <button/,
  ],
  [
    'a choice by color alone',
    forcedColors,
    {
      css: '.face { border: 1px solid; } :checked ~ .face { background: yellow; }',
      main: ['', 'checked']
        .map((on) => `<label class="opt"><input type="radio" name="a" ${on}> A<span class="face">.</span></label>`)
        .join(''),
    },
    /looks like the rest/,
  ],
  [
    'a choice of its own drawing',
    forcedColors,
    {
      css: 'input { appearance: none; border: 1px solid; } label { border: 1px solid; }',
      main: '<label><input type="radio" name="a"> A</label>',
    },
    /not drawn by the system/,
  ],
  [
    'a box to tick that is not seen',
    forcedColors,
    { css: 'label { border: 0; } input { opacity: 0; }', main: '<label><input type="checkbox"> Done</label>' },
    /nothing marks <input/,
  ],
  [
    'a box to tick that is drawn small',
    forcedColors,
    {
      css: 'label { border: 0; } input { min-width: 0; min-height: 0; width: 12px; height: 12px; }',
      main: '<label><input type="checkbox"> Done</label>',
    },
    /nothing marks <input/,
  ],
  ['something that moves', still, { css: 'p { transition: color 1s; }' }, /moves: <p/],
  ['something that takes the focus', still, { main: '<button autofocus>One</button>' }, /autofocus/],
  [
    'English in Spanish',
    tongue,
    { language: 'es', main: '<p>This is the way out of the house.</p>' },
    /not es: This is/,
  ],
  ['Spanish in English', tongue, { main: '<p>Esto es para usted.</p>' }, /not en: Esto/],
  [
    'a name in another language',
    tongue,
    { language: 'es', main: '<nav aria-label="Where you are"></nav>' },
    /not es: Where/,
  ],
  ['a heading left out', tree, { main: '<h3>Three</h3>' }, /left out before “Three”/],
  ['two first headings', tree, { main: '<h1>Two</h1>' }, /not one first heading/],
  ['a button without a name', tree, { main: '<button></button>' }, /a button without a name/],
  ['no ring', keyboard, { css: ':focus-visible { outline: 0; }', main: '<button>One</button>' }, /no ring: <a/],
  [
    'a focus behind a bar',
    keyboard,
    { css: 'header { position: fixed; inset: 0; background: white; }', main: '<button>One</button>' },
    /hidden behind something: <button/,
  ],
  [
    'an order of its own',
    keyboard,
    { main: '<button>One</button><button tabindex="1">Two</button>' },
    /an order of its own: <button/,
  ],
  ['a control left out', keyboard, { main: '<button inert>One</button>' }, /passes over <button/],
  [
    'another order than that of the document',
    keyboard,
    {
      css: 'main { display: flex; flex-direction: row-reverse; reading-flow: flex-visual; }',
      main: '<button>One</button><button>Two</button>',
    },
    /another way: 0,2,1/,
  ],
  [
    'a trap',
    keyboard,
    { main: '<button onkeydown="event.preventDefault()">One</button><button>Two</button>' },
    /never comes round/,
  ],
  [
    'an Escape that clears',
    keyboard,
    {
      main: `<form onkeydown="if (event.key === 'Escape') this.a.value = ''"><label>A <input name="a" value="said"></label></form>`,
    },
    /Escape takes something away/,
  ],
];

test.each(planted)('%s', async (_, { faults }, parts, found) => {
  await visit.page.setContent(page(parts));
  expect((await faults(visit.page)).join('\n')).toMatch(found);
});

test('of a few things that show every trait, none is there for nothing', () => {
  const traits = (word: string) => [...word];
  const words = ['a', 'ab', 'bc', 'cd', 'abc'];
  const chosen = fewest(words, traits);
  expect(chosen).toEqual(['abc', 'cd']);
  expect(fewest([], traits)).toEqual([]);
});

test('what axe found on one page is not what it finds on the next', async () => {
  await visit.page.setContent(page({ main: '<input>' }));
  expect(await sound.faults(visit.page)).not.toEqual([]);
  await visit.page.goto('about:blank');
  await visit.page.setContent(page({}));
  expect(await sound.faults(visit.page)).toEqual([]);
});

test('a link before the way out', async () => {
  await visit.page.setContent(page({}).replace('<header>', '<header><a href="#a">First</a>'));
  expect(await tree.faults(visit.page)).toEqual(['the way out does not come first']);
});

test('a translator takes the texts of a page away from whoever wrote them', async () => {
  await visit.page.setContent(page({ main: '<p id="mixed">Old <b>words</b></p><p id="whole">Old</p>' }));
  const seen = await visit.page.evaluateHandle(() => document.querySelector('#mixed')?.firstChild);
  await translate(visit.page);
  await visit.page.evaluate((text) => {
    if (text instanceof Text) text.data = 'New ';
    const whole = document.querySelector('#whole');
    if (whole) whole.textContent = 'New';
  }, seen);
  await expect.poll(() => visit.page.locator('#whole').textContent()).toBe('NEW');
  expect(await visit.page.locator('#mixed').textContent()).toBe('OLD WORDS');
});
