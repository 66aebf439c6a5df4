import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { App } from '#src/App.tsx';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { bringWords, wordsOf } from '#src/loading/words.ts';
import { pathOf } from '#src/routes.ts';
import { addWords, createWords, type Files, type Texts } from '#src/words/i18n.ts';
import { type Language, languages, other } from '#src/words/languages.ts';
import { pseudoFiles } from '#src/words/pseudo.ts';

vi.mock('#src/loading/words.ts', async (actual) => {
  const { bringWords, ...rest } = await actual<typeof import('#src/loading/words.ts')>();
  return { ...rest, bringWords: vi.fn(bringWords) };
});

const route = 'detainer';

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

/** Opens the flow; `files` of both languages in place of those that would be loaded. */
async function open(language: Language, files?: Readonly<Record<Language, Files>>) {
  history.replaceState(null, '', pathOf(route, language));
  const words = createWords(language, files?.[language] ?? (await wordsOf({ route, language })));
  if (files) addWords(words, other(language), files[other(language)]);
  render(
    <StrictMode>
      <App place={{ route, language }} words={words}>
        <FlowPage findings={detainerFindings} />
      </App>
    </StrictMode>,
  );
  return userEvent.setup({ delay: null });
}
const one = (css: string) => document.querySelector<HTMLElement>(css) ?? document.body;
const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)];
const goOn = 'form button[type="submit"]';
const detainerQuestions = Object.keys(detainerFindings.flow.questions);
const kindOf = (id: string) => (detainerFindings.flow.questions as Record<string, { kind: string }>)[id]?.kind;

/** Answers each question until the result, or until one; what nothing is said for is not known. `look` sees what was filled in, and again what Continue brings. */
async function toTheEnd(
  user: ReturnType<typeof userEvent.setup>,
  says: Readonly<Record<string, string>>,
  look: () => void,
  until?: string,
) {
  for (let id = one('form').dataset.question; id !== undefined && id !== until; id = one('form').dataset.question) {
    const say = says[id];
    if (kindOf(id) === 'county' && say) await user.type(screen.getByRole('combobox'), say);
    else if (kindOf(id) === 'moment' && say) {
      await user.click(one('[value="about"]'));
      look();
      await user.click(one('[value="known"]'));
      await user.selectOptions(one('#month'), '11');
      await user.type(one('#day'), say);
      await user.type(one('#time'), '09:30');
    } else if (kindOf(id) !== 'notice') await user.click(one(`[value="${say ?? 'unsure'}"]`));
    look();
    await user.click(one(goOn));
  }
}
const seeBoth = () => one('.acts .at-once');

/** Every text of the Spanish files in brackets of its own, so that a text shows which file it came from. */
const round = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? text.replaceAll('⟦', '⟪').replaceAll('⟧', '⟫') : round(text),
    ]),
  );
async function marked(): Promise<Readonly<Record<Language, Files>>> {
  const [en, es] = [await wordsOf({ route, language: 'en' }), await wordsOf({ route, language: 'es' })];
  const files = Object.entries(pseudoFiles(es)).map(([file, texts]) => [file, round(texts)] as const);
  return { en: pseudoFiles(en), es: Object.fromEntries(files) };
}
const marks: Readonly<Record<Language, RegExp>> = { en: /[⟦⟧]/u, es: /[⟪⟫]/u };

/** Where a text stands in one language: half of a pair, or what is always said, sent, printed or drawn in that one. */
const alone = '.pair > [lang], .sayq > [lang], [data-letter] > [lang], .print-only [lang], .papers text[lang]';

/** What is wrong with a page that shows both: texts without their partner or in the wrong language, and what is there twice. */
function faults(leading: Language): readonly string[] {
  const order = [leading, other(leading)];
  const unpaired = all('.pair').flatMap((pair) => {
    const halves = [...pair.children].filter((half): half is HTMLElement => half instanceof HTMLElement);
    const whole = halves.every((half) => half.textContent?.trim());
    const found = halves.map(({ lang }) => lang).join();
    return whole && found === order.join() ? [] : [`a pair of ${found}: ${pair.textContent}`];
  });
  const astray: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const text = textContent ?? '';
    const here = languages.filter((language) => marks[language].test(text));
    if (here.length === 0) continue;
    const half = parentElement?.closest(alone);
    const wanted = parentElement?.matches('option') ? languages : [half?.getAttribute('lang')];
    if (here.join() !== wanted.join()) astray.push(`in ${here.join()} where ${wanted.join()} is said: ${text}`);
  }
  const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...unpaired,
    ...astray,
    ...twice(all('[id]').map(({ id }) => `the id ${id} is there twice`)),
    ...twice(all('form [name="answer"]').map((input) => `the answer ${input.getAttribute('value')} is there twice`)),
    ...all('label.opt')
      .filter((label) => label.querySelectorAll('input').length !== 1 || label.querySelectorAll('.pair').length !== 1)
      .map((label) => `not one control and one pair: ${label.textContent}`),
    ...(all('h1').length === 1 ? [] : [`${all('h1').length} first headings`]),
  ];
}

describe('both languages at once', () => {
  test('every text on every screen has its partner, in its own language, and nothing is there twice', async () => {
    const language = 'es';
    const user = await open(language, await marked());
    await user.click(seeBoth());
    await waitFor(() => expect(all('.pair').length).toBeGreaterThan(0));
    const kinds: string[] = [];
    const found: string[] = [];
    const look = () => found.push(...faults(language));
    // Nothing is chosen: what is said then is a pair too.
    await user.click(one(goOn));
    expect(one('[role="alert"]').textContent).toMatch(/⟦.*⟪|⟪.*⟦/u);
    await toTheEnd(
      user,
      { where: 'ice', reason: 'bailPaid', papers: 'i247a', county: 'dane', due: '10', ended: '20' },
      () => {
        kinds.push(one('form').dataset.kind ?? '');
        look();
      },
    );
    expect(all('[data-result]')).toHaveLength(1);
    look();
    for (const mark of ['data-finding', 'data-step', 'data-deadline', 'data-resource', 'data-statement'])
      expect(all(`[data-result] [${mark}] .pair`).length, mark).toBeGreaterThan(0);
    for (const mark of ['step', 'deadline', 'resource'] as const) {
      const names = all(`[data-result] [data-${mark}]`).map((each) => each.dataset[mark]);
      expect(new Set(names).size).toBe(names.length);
    }
    // The words to say are said once, in English, with one meaning.
    const say = one('[data-result] .sayq');
    expect(say.querySelectorAll(':scope > [lang="en"]')).toHaveLength(1);
    expect([...say.querySelectorAll('small')].map(({ lang }) => lang)).toEqual(['es']);

    const papers = detainerQuestions.indexOf('papers');
    const before = detainerQuestions.slice(0, papers).filter((id) => kindOf(id) !== 'notice').length;
    await user.click(all('.layer button').at(-1 - before) ?? document.body);
    await user.click(one('[value="none"]'));
    await user.click(one(goOn));
    expect(all('#change')).toHaveLength(1);
    look();
    expect(found).toEqual([]);
    expect(new Set(kinds)).toEqual(new Set(['one', 'notice', 'several', 'county', 'moment']));
  });

  test.each(languages)(
    'the dates of a half follow its language, %s first',
    async (language) => {
      const user = await open(language);
      await user.click(seeBoth());
      await waitFor(() => expect(all('.pair').length).toBeGreaterThan(0));
      const heard: (string | null)[] = [];
      await toTheEnd(
        user,
        { where: 'jail', reason: 'bailPaid', papers: 'i247a', due: '16', otherHold: 'nothing' },
        () => {
          if (one('form').dataset.question === 'due') heard.push(one('#month option[value="11"]').textContent);
        },
      );
      expect(heard).toContain({ en: 'November · noviembre', es: 'noviembre · November' }[language]);
      const said = (of: Language) => one(`[data-deadline="detainer"] .sums [lang="${of}"] time`).textContent;
      expect([said('en'), said('es')]).toEqual([
        expect.stringContaining('Wednesday, November 18, 2026'),
        expect.stringContaining('miércoles, 18 de noviembre de 2026'),
      ]);
    },
    20_000,
  );
});

describe('the switch among English, Spanish and both', () => {
  const modes = () => all('.lang > [aria-current="true"]').map(({ textContent }) => textContent?.trim());

  test('keeps what is chosen and typed, the place, the history and the focus', async () => {
    const user = await open('en');
    await toTheEnd(user, { where: 'jail', reason: 'bailPaid', papers: 'i247a' }, () => undefined, 'due');
    await user.click(one('[value="about"]'));
    await user.type(one('#day'), '16');
    const entries = history.length;
    const [day, part] = [one('#day'), one('#part')];
    const steps = [
      { press: () => seeBoth(), lang: 'en', now: 'Both · Los dos', pairs: true, path: '/en/detainer/' },
      { press: () => one('.lang [lang="es"]'), lang: 'es', now: 'Español', pairs: false, path: '/es/detainer/' },
      { press: () => one('.lang button'), lang: 'es', now: 'Los dos · Both', pairs: true, path: '/es/detainer/' },
      { press: () => seeBoth(), lang: 'es', now: 'Español', pairs: false, path: '/es/detainer/' },
      { press: () => one('.lang [lang="en"]'), lang: 'en', now: 'English', pairs: false, path: '/en/detainer/' },
    ];
    for (const { press, lang, now, pairs, path } of steps) {
      const pressed = press();
      await user.click(pressed);
      await waitFor(() => expect(modes()).toEqual([now.replace(' · ', ' ')]));
      expect(document.documentElement.lang).toBe(lang);
      expect(location.pathname).toBe(path);
      expect(all('.pair').length > 0).toBe(pairs);
      expect(document.activeElement).toBe(pressed);
      expect([one('#day'), one('#part')]).toEqual([day, part]);
      expect(one('input:checked').getAttribute('value')).toBe('about');
      expect(day).toHaveProperty('value', '16');
    }
    expect(history.length).toBe(entries);
    expect(one('form').dataset.question).toBe('due');
  });

  test.each([
    ['under the question', () => seeBoth()],
    ['in the bar', () => one('.lang button')],
  ])('says so where the words cannot be had, %s, and works at the next press', async (_, control) => {
    const user = await open('es');
    vi.mocked(bringWords).mockRejectedValueOnce(new Error('no network'));
    await user.click(one('[value="self"]'));
    await user.click(control());
    const message = await screen.findByText('No pudimos abrir la página. Sus respuestas siguen aquí.');
    expect(message.closest('[role="status"]')).not.toBeNull();
    expect(all('.pair')).toHaveLength(0);
    expect(one('input:checked').getAttribute('value')).toBe('self');
    await user.click(control());
    await waitFor(() => expect(all('.pair').length).toBeGreaterThan(0));
    expect(screen.queryByText('No pudimos abrir la página. Sus respuestas siguen aquí.')).toBeNull();
    await act(async () => undefined);
  });
});
