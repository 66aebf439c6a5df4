// Not Testing Library for React: its `act` catches what React gives up on, and nothing would be given up.
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf } from '#src/build/documents.tsx';
import { type LivePlace, pathOf } from '#src/routes.ts';
import { inBrown, type Screen, waukesha } from '../browser/people.ts';
import { breaks, drawn, handlerNames, secret, thrown } from './frail.ts';

vi.mock('react/jsx-runtime', async (original) => (await import('./frail.ts')).frailRuntime(await original()));
vi.mock('react/jsx-dev-runtime', async (original) => (await import('./frail.ts')).frailRuntime(await original()));

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  Element.prototype.scrollIntoView = () => undefined;
  // As a browser has it; what is reported is no fault of the test.
  Object.assign(globalThis, { reportError: () => undefined });
  addEventListener('error', (event) => event.preventDefault());
});
afterAll(() => vi.restoreAllMocks());

const one = (css: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`nothing is drawn at ${css}`);
  return found;
};
const count = (css: string): number => document.querySelectorAll(css).length;
/** Does something and waits until React, and what it fetches, has taken it. */
const act = async (work: () => unknown): Promise<void> => {
  work();
  await new Promise((resolve) => setTimeout(resolve, 5));
};
const press = (css: string) => act(() => fireEvent.click(one(css)));

/** Opens a page as a browser does: the document as it is built, its script, and then the app. */
async function open(place: LivePlace): Promise<void> {
  const { page, after } = await documentOf(place);
  mend();
  // What only the build draws is no part of a live page.
  drawn.clear();
  // Each page has an app of its own, which keeps no answers of another.
  const files = `/src/main.tsx?${place.route}`;
  document.body.innerHTML = `<div id="root">${page}</div><script data-files="${files}"></script>${after}`;
  document.documentElement.lang = place.language;
  history.replaceState(null, '', pathOf(place.route, place.language));
  await import(/* @vite-ignore */ `../../src/early/early.ts?${place.route}`);
  await act(() => dispatchEvent(new Event('load')));
  await waitFor(() => expect(alive()).toBe(true));
}
/** React keeps what it knows on the elements that it has brought to life. */
const known = (element: Element): Readonly<Record<string, unknown>> =>
  Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1] ?? {};
const alive = (): boolean => Object.entries(one('.exit')).some(([key]) => key.startsWith('__reactProps'));

/** Where the reader is, and how many answers stand. */
const standing = () => ({
  at:
    document.querySelector<HTMLElement>('[data-question]')?.dataset.question ??
    (count('[data-result]') > 0 ? 'result' : ''),
  answers: count('.layer'),
});

/** What must be there whatever broke. */
function expectOffered(calls: number): void {
  expect(count('[data-exit]')).toBeGreaterThanOrEqual(2);
  expect(count('.lang a[hreflang]')).toBe(2);
  expect(count('#root a[href^="tel:"]')).toBeGreaterThanOrEqual(calls);
  expect(document.body.textContent).not.toContain(secret);
}

/** How a screen is come to from where the answers stand, and how all of it is drawn anew. */
type Way = { readonly come: () => Promise<void>; readonly redraw: () => Promise<void> };
const speakOther = () => press('.lang a:not([aria-current])');
const speakBoth = () => press('.lang .at-once');
const here: Way = { come: async () => undefined, redraw: speakOther };

const mend = () => {
  for (const set of Object.values(breaks)) set.clear();
};
const tryAgain = async () => {
  mend();
  await press('[data-broken] button');
  await waitFor(() => expect([count('[data-broken]'), alive()]).toEqual([0, true]));
};
const isBroken = (name: string) =>
  waitFor(() => expect(count('[data-broken]'), `${name} is told to be broken`).toBe(1));

/** The component of each page that its boundary stands around, and what is drawn only where that breaks. */
const pages = ['HomePage', 'DeadlinesPage', 'Screens'];
const breakPage = () => pages.map((page) => breaks.render.add(page));
const onlyWhenBroken = new Set(['Broken', 'WhomToCall']);

/** Makes one component throw where the reader stands, sees what is left, mends it and goes on. */
async function survive(how: 'render' | 'effect', name: string, { come, redraw }: Way): Promise<void> {
  await come();
  const before = standing();
  const since = thrown.length;
  const threw = () => thrown.slice(since).includes(`${how} ${name}`);
  breaks[how].add(name);
  if (onlyWhenBroken.has(name)) breakPage();
  await redraw();
  if (!threw()) {
    // Not drawn anew with the language: all is given up, and it breaks when it comes to life again.
    breaks.render.add('TopBar');
    await redraw();
    await isBroken('TopBar');
    breaks.render.delete('TopBar');
    await press('[data-broken] button');
  }
  await waitFor(() => expect(threw(), `${name} threw`).toBe(true));
  await isBroken(name);
  expectOffered(3);
  await tryAgain();
  await come();
  expect(standing()).toEqual(before);
}

/** What has been broken so far, in each of the ways. */
const nothing = () => ({ render: new Set<string>(), effect: new Set<string>(), handler: new Set<string>() });
let hit = nothing();

/** Breaks, one after the other, each component and each handler that is here and has not been broken before. */
async function breakEach(way: Way = here): Promise<void> {
  await way.come();
  for (const how of ['render', 'effect'] as const) {
    // What is drawn only where something broke is met on the way.
    for (const name of drawn) {
      if (hit[how].has(name)) continue;
      await survive(how, name, way);
      hit[how].add(name);
    }
  }
  await way.come();
  await breakHandlers(0);
  breakPage();
  await way.redraw();
  await isBroken('the page');
  await breakHandlers(3);
  await tryAgain();
}

async function breakHandlers(calls: number): Promise<void> {
  for (;;) {
    const next = handlers().find(({ name }) => !hit.handler.has(name));
    if (!next) return;
    const before = standing();
    const since = thrown.length;
    breaks.handler.add(next.name);
    await act(() => fire(next.element, next.key));
    expect(thrown.slice(since)).toContain(`handler ${next.name}`);
    breaks.handler.clear();
    expectOffered(calls);
    expect(standing()).toEqual(before);
    hit.handler.add(next.name);
  }
}

/** Every handler that is on the page. */
const handlers = () =>
  [...document.querySelectorAll('#root *')].flatMap((element) =>
    Object.entries(known(element)).flatMap(([key, handler]) => {
      const name = typeof handler === 'function' ? handlerNames.get(handler) : undefined;
      return name ? [{ element, key, name }] : [];
    }),
  );

/** Does what the handler listens for. */
function fire(element: Element, key: string): void {
  if (key !== 'onChange') {
    if (key === 'onToggle') return void fireEvent(element, new Event('toggle'));
    const type = key === 'onBlur' ? 'FocusOut' : key.slice(2).replace('Capture', '');
    fireEvent[`${type.charAt(0).toLowerCase()}${type.slice(1)}` as 'click'](element);
    return;
  }
  const field = element.matches('input, select') ? element : element.querySelector('input');
  if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value: field.options[1]?.value } });
  else if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) fireEvent.click(field);
  else if (field instanceof HTMLInputElement) fireEvent.change(field, { target: { value: `${field.value}1` } });
}

/** Says what a person says to one screen, and goes on. */
async function say({ say: said }: Screen): Promise<void> {
  const change = (css: string, value: unknown) => act(() => fireEvent.change(one(css), { target: { value } }));
  const choose = async (value: string) => {
    const input = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (!input?.checked) await press(`input[value="${value}"]`);
  };
  if (Array.isArray(said)) for (const option of said) await choose(option);
  else if (typeof said === 'object' && 'code' in said) {
    await change('[role="combobox"]', said.county);
    await press(`[data-option="${said.code}"]`);
  } else if (typeof said === 'object' && 'sure' in said) {
    await choose(said.sure);
    await change('#month', String(said.month));
    await change('#day', String(said.day));
    await change('#year', String(said.year));
    if (said.time) await change('#time', said.time);
  }
  await act(() => fireEvent.submit(one('form')));
}

/** On the page that counts: one deadline from a day. */
async function countOne(): Promise<void> {
  await act(() => fireEvent.change(one('[name="which"]'), { target: { value: 'detainer' } }));
  await say({ question: '', kind: '', say: { sure: 'known', month: 11, day: 16, year: 2026, time: '09:30' } });
  await waitFor(() => expect(count('[data-deadline]')).toBe(1));
}

/** At the question of the papers, asked once more: what another answer would change. */
async function changePapers(): Promise<void> {
  if (count('#change') > 0) return;
  await press('[data-option="none"]');
  await act(() => fireEvent.submit(one('form')));
  await waitFor(() => expect(count('#change')).toBe(1));
}

/** On a result: the sheet for a lawyer, whose lines are made once it is opened. */
async function openSheet(): Promise<void> {
  if (count('.handoff form') > 0) return;
  one('.handoff details').setAttribute('open', '');
  await act(() => fireEvent(one('.handoff details'), new Event('toggle')));
  await waitFor(() => expect(count('.handoff form')).toBe(1));
}

/** Each component that was drawn has been broken; prints how many. */
function expectAll(page: string): void {
  const both = [...drawn].filter((name) => hit.render.has(name) && hit.effect.has(name));
  process.stdout.write(
    `[E01] ${page}: ${both.length} of ${drawn.size} components broken in render and in effect; ${hit.handler.size} kinds of handlers\n`,
  );
  expect(both).toEqual([...drawn]);
  expect(drawn.size).toBeGreaterThan(20);
}

describe('whatever breaks, the way out, both languages and whom to call stay, and the answers', () => {
  beforeEach(() => {
    hit = nothing();
  });

  test('[E01 B] each component and handler of the home page', { timeout: 120_000 }, async () => {
    await open({ route: 'home', language: 'en' });
    await breakEach();
    expectAll('home');
  });

  test('[E01 B] each component and handler of the page that counts deadlines', { timeout: 120_000 }, async () => {
    await open({ route: 'deadlines', language: 'en' });
    await breakEach();
    await breakEach({ ...here, come: countOne });
    expect(drawn).toContain('Count');
    expectAll('deadlines');
  });

  test('[E01 B] each component and handler of the flow about detainers, in one language and in both', {
    timeout: 300_000,
  }, async () => {
    await open({ route: 'detainer', language: 'en' });
    for (const screen of waukesha.screens) {
      expect(standing().at).toBe(screen.question);
      await breakEach();
      await say(screen);
    }
    expect(standing().at).toBe('result');
    await breakEach();
    await breakEach({ ...here, come: openSheet });
    expect(drawn).toContain('WaysOut');
    await press('.layer:nth-last-child(4) button');
    expect(standing().at).toBe('papers');
    await breakEach({ ...here, come: changePapers });
    expect(drawn).toContain('ChangePreview');
    expectAll('detainer');
    hit = nothing();
    drawn.clear();
    await breakEach({ come: speakBoth, redraw: speakBoth });
    expectAll('detainer, both languages');
  });

  test('[E01 B] each component and handler of what other flows show besides', { timeout: 300_000 }, async () => {
    await open({ route: 'find', language: 'en' });
    for (const screen of inBrown.screens) {
      expect(standing().at).toBe(screen.question);
      await breakEach();
      await say(screen);
    }
    expect(standing().at).toBe('result');
    await breakEach();
    for (const name of ['Emergency', 'ShowCard', 'Onward', 'Tick', 'SpellingSheet']) expect(drawn).toContain(name);
    expectAll('find');
  });
});
