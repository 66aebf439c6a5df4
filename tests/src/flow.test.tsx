import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { citation } from '#law/citation.ts';
import { county, countyCodes } from '#law/counties.ts';
import { directory } from '#law/directory.ts';
import { sources } from '#law/sources.ts';
import { statements } from '#law/statements.ts';
import { addDays } from '#law/time.ts';
import spanishPages from '#locales/es/pages.json';
import spanishUi from '#locales/es/ui.json';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { App } from '#src/App.tsx';
import { documentOf } from '#src/build/documents.tsx';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { wordsOf } from '#src/loading/words.ts';
import * as takeaway from '#src/pieces/takeaway.ts';
import { pathOf } from '#src/routes.ts';
import { calendarDay, dateAndWeekday, monthNames } from '#src/words/format.ts';
import { createWords, type Files } from '#src/words/i18n.ts';
import { type Language, languages, ownNames } from '#src/words/languages.ts';
import { pseudoFiles } from '#src/words/pseudo.ts';

const route = 'detainer';

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const page = (language: Language, files: Files) => (
  <StrictMode>
    <App place={{ route, language }} words={createWords(language, files)}>
      <FlowPage findings={detainerFindings} />
    </App>
  </StrictMode>
);

async function open(language: Language, change: (files: Files) => Files = (files) => files) {
  history.replaceState(null, '', pathOf(route, language));
  render(page(language, change(await wordsOf({ route, language }))));
}

describe.each(languages)('the first question in %s', (language) => {
  test('comes to life from its prerendered page without a word of complaint', async () => {
    const complaints: unknown[] = [];
    vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
    vi.spyOn(console, 'warn').mockImplementation((...words) => complaints.push(words));
    const drawn = await documentOf({ route, language });
    const root = document.createElement('div');
    root.innerHTML = drawn.page;
    document.body.append(root);
    const heading = root.querySelector('h1');
    history.replaceState(null, '', pathOf(route, language));

    const files = await wordsOf({ route, language });
    const alive = await act(() =>
      hydrateRoot(root, page(language, files), { onRecoverableError: (error) => complaints.push(error) }),
    );
    expect(complaints).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 })).toBe(heading);
    expect(history.state).toEqual({ n: 0 });
    await act(() => alive.unmount());
  });
});

/** What is data, the same in every language, or comes from the browser: names, citations, numbers, months, languages. */
const data = new Set([
  ...countyCodes.map((code) => county(code).name),
  ...directory().flatMap(({ name, url }) => [name, url ? new URL(url).host : '']),
  ...Object.values(statements).flatMap(({ sources: cited }) =>
    cited.flatMap((one) => [citation(one), sources[one.source].cite]),
  ),
  ...monthNames('en'),
  ...Object.values(ownNames),
  ...directory().flatMap(({ languages: codes }) => [
    codes.map((code) => new Intl.DisplayNames(['en'], { type: 'language' }).of(code)).join(', '),
  ]),
  // What a printed sheet says in both languages.
  spanishUi.name,
  spanishPages.limits.replace(/\.$/, ''),
  // A day above a lane, a month on a leaf of the calendar.
  ...Array.from({ length: 366 }, (_, day) => calendarDay(addDays('2026-11-01', day), 'en')).flatMap(
    ({ weekday, date, month }) => [weekday, date, month],
  ),
  // An answer is shown as the browser writes a date.
  ...['2026-11-10', '2026-11-20'].map((day) => dateAndWeekday(day, 'en')),
]);

/** A text of the pseudo-language, without another one inside. */
const given = /⟦[^⟦⟧]*⟧/u;

/** Texts on the page, spoken labels included, that no file of words gave. */
function hardCoded(): readonly string[] {
  const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  const saying = [...document.querySelectorAll('body *')].filter(
    (element) => element.closest('noscript') === null && [...element.childNodes].some((node) => node instanceof Text),
  );
  // A text that stands in pieces is judged where all of it is.
  const inPieces = (element: Element | null) =>
    [...(element?.children ?? [])].some(({ className }) => className === 'nb' || className === 'fill');
  const blocks = new Set(
    saying.map((element) => (inPieces(element.parentElement) ? (element.parentElement ?? element) : element)),
  );
  return [...labels, ...[...blocks].map((element) => element.textContent ?? '')].flatMap((text) => {
    let rest = text;
    while (given.test(rest)) rest = rest.replace(given, '\n');
    return rest
      .split('\n')
      .map((part) => part.replace(/^[\s.,:;·“”→]+|[\s.,:;·“”→]+$/gu, ''))
      .filter((part) => /\p{L}/u.test(part) && !data.has(part));
  });
}

describe('in the pseudo-language', () => {
  test('every word of every question, message, preview and of the result comes from a file of words', async () => {
    const user = userEvent.setup({ delay: null });
    const files = pseudoFiles({ ...(await wordsOf({ route, language: 'en' })), ...takeaway.words.en });
    const words = createWords('en', files);
    await open('en', () => files);
    const press = (control: string) => user.click(document.querySelector(control) ?? document.body);
    const goOn = () => press('form button[type="submit"]');
    const seen: string[] = [];
    const screens: string[] = [];
    const look = async (key: string, file = route) => {
      const heading = document.querySelector('h1')?.textContent;
      expect(heading).toBe(words.t(key, { ns: file }));
      screens.push(key);
      seen.push(...hardCoded());
      if (document.querySelector('[data-kind]:not([data-kind="notice"])') === null) return;
      // What it says when nothing was chosen is a text too.
      await goOn();
      expect(document.querySelector('[role="alert"]')?.textContent).not.toBe('');
      seen.push(...hardCoded());
    };
    const fillIn = async (sure: string, day: string) => {
      await press(`[value="${sure}"]`);
      await user.selectOptions(document.querySelector('#month') ?? document.body, '11');
      await user.type(document.querySelector('#day') ?? document.body, day);
      seen.push(...hardCoded());
    };

    for (const [question, option] of [
      ['who', 'other'],
      ['where', 'ice'],
      ['reason', 'bailPaid'],
      ['nextHour', undefined],
      ['papers', 'i247a'],
      ['copy', 'yes'],
    ] as const) {
      await look(`questions.${question}.ask`);
      if (option) await press(`[data-option="${option}"]`);
      await goOn();
    }
    await look('questions.county.ask');
    await user.type(screen.getByRole('combobox'), 'dane');
    seen.push(...hardCoded());
    await goOn();
    for (const [question, option] of [
      ['questioned', 'none'],
      ['citizen', 'no'],
    ] as const) {
      await look(`questions.${question}.ask`);
      await press(`[data-option="${option}"]`);
      await goOn();
    }
    await look('questions.due.ask');
    await fillIn('about', '10');
    await goOn();
    await look('questions.ended.ask');
    await fillIn('known', '20');
    await goOn();
    await look('questions.otherHold.ask');
    await press('[data-option="nothing"]');
    await goOn();
    await look('findings.wasPastBoth.title');
    await user.click([...document.querySelectorAll('.layer button')].at(-4) ?? document.body);
    await press('[data-option="none"]');
    await goOn();
    await look('change.title', 'result');
    expect(seen).toEqual([]);
    expect(screens).toHaveLength(14);
  });

  test('what is written into a component is found', () => {
    document.body.innerHTML =
      '<p>⟦öne ⟦November 3⟧ I-<span class="nb">247A</span>⟧ two</p><button aria-label="Close">×</button><p>Dane</p>';
    expect(hardCoded()).toEqual(['Close', 'two']);
  });
});

describe('a question', () => {
  test('offers “I’d rather not say” exactly where the flow calls it sensitive, and “I don’t know” always', async () => {
    const user = userEvent.setup({ delay: null });
    await open('en');
    const { questions } = detainerFindings.flow;
    const goOn = () => user.click(screen.getByRole('button', { name: 'Continue' }));
    const offered: Record<string, readonly string[]> = {};
    const asked = () => document.querySelector<HTMLFormElement>('form[data-question]');
    for (let form = asked(); form; form = asked()) {
      const id = form.dataset.question ?? '';
      if (form.dataset.kind !== 'notice') {
        offered[id] = ['unsure', 'unsaid'].filter((option) => form?.querySelector(`[data-option="${option}"]`));
        await user.click(form.querySelector('[data-option="unsure"]') ?? form);
      }
      await goOn();
      await waitFor(() => expect(asked()?.dataset.question).not.toBe(id));
    }
    expect(Object.keys(offered)).toEqual([
      'who',
      'where',
      'reason',
      'papers',
      'county',
      'questioned',
      'citizen',
      'due',
      'otherHold',
    ]);
    for (const [id, options] of Object.entries(offered)) {
      const sensitive = Object.entries(questions).some(([name, question]) => name === id && 'sensitive' in question);
      expect([id, options]).toEqual([id, sensitive ? ['unsure', 'unsaid'] : ['unsure']]);
    }
  });

  test('counts the questions and not the notice', async () => {
    const user = userEvent.setup({ delay: null });
    await open('en');
    const progress = () => document.querySelector('.progress')?.textContent ?? '';
    const goOn = () => user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(progress()).toMatch(/^Question 1 · about \d more$/);
    await user.click(screen.getByRole('radio', { name: 'I don’t know' }));
    await goOn();
    expect(progress()).toMatch(/^Question 2 · about \d more$/);
    await user.click(screen.getByRole('radio', { name: 'I don’t know' }));
    await goOn();
    expect(progress()).toMatch(/^Question 3 · about \d more$/);
    await user.click(screen.getByRole('radio', { name: 'I don’t know' }));
    await goOn();
    expect(progress()).toBe('');
    await goOn();
    expect(progress()).toMatch(/^Question 4 · about \d more$/);
  });
});
