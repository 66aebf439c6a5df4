import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { statementsOf } from '#law/deadline-rules.ts';
import { type DeadlineId, deadlineIds } from '#law/deadlines.ts';
import { App } from '#src/App.tsx';
import { documentOf } from '#src/build/documents.tsx';
import { DeadlinesPage } from '#src/deadlines/DeadlinesPage.tsx';
import { wordsOf } from '#src/loading/words.ts';
import { pathOf } from '#src/routes.ts';
import { flat } from '#src/words/flat.ts';
import { createWords, type Files } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

const route = 'deadlines';
const page = (language: Language, files: Files) => (
  <App place={{ route, language }} words={createWords(language, files)}>
    <DeadlinesPage />
  </App>
);

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-28T10:00:00-06:00'));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const user = userEvent.setup({ delay: null });
const field = (name: string) => document.querySelector(`[name="${name}"]`) ?? document.body;
const say = async (name: string, text: string) => {
  await user.clear(field(name));
  if (text) await user.type(field(name), text);
};
/** Fills in a day such as `2026-11-25` with an hour, and presses Count. */
async function count(kind: DeadlineId, day: string, time = '', sure = 'known') {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  await user.selectOptions(field('which'), kind);
  await user.click(document.querySelector(`[name="answer"][value="${sure}"]`) ?? document.body);
  await user.selectOptions(field('month'), month);
  await say('day', date);
  await say('year', year);
  if (time) await say('time', time);
  await user.click(document.querySelector('button[type="submit"]') ?? document.body);
}
const plain = (css: string) => (document.querySelector(css)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const shown = () =>
  [...document.querySelectorAll('[data-deadline] :is(.sums li, .by, .clock > p.small)')].map(
    (each) => each.textContent,
  );
const open = async (language: Language = 'en') => {
  history.replaceState(null, '', pathOf(route, language));
  render(page(language, await wordsOf({ route, language })));
};

describe.each(languages)('the page in %s', (language) => {
  test('comes to life from its prerendered page without a word of complaint', async () => {
    const complaints: unknown[] = [];
    vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
    const root = document.createElement('div');
    root.innerHTML = (await documentOf({ route, language })).page;
    document.body.append(root);
    const files = await wordsOf({ route, language });
    const alive = await act(() =>
      hydrateRoot(root, page(language, files), { onRecoverableError: (error) => complaints.push(error) }),
    );
    expect(complaints).toEqual([]);
    await act(() => alive.unmount());
  });

  test('offers and lists every deadline there is, with its numbers and the words of its rule', async () => {
    await open(language);
    const files = await wordsOf({ route, language });
    const [names, law, asked] = [files.deadlines, files.law, files.count].map((file) => flat(file ?? {}));
    const offered = [...document.querySelectorAll('[name="which"] option')].map((each) => each.textContent);
    expect(offered).toEqual(['', ...deadlineIds.map((id) => names?.[`deadlines.${id}.name`])]);
    for (const id of deadlineIds) {
      const rule = document.querySelector(`#${id}`);
      expect(rule?.querySelector('h4')?.textContent).toBe(names?.[`deadlines.${id}.name`]);
      expect(rule?.textContent).toContain(asked?.[`from.${id}`]);
      expect(rule?.querySelector('ul')?.textContent).toMatch(/\d+ \p{L}+/u);
      for (const statement of statementsOf(id)) {
        const stands = rule?.querySelector(`[data-statement="${statement}"]`);
        expect(stands?.textContent).toContain(law?.[`statements.${statement}.says`]);
        expect(stands?.querySelectorAll('[data-standing], time, cite').length).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

test.each(languages)('in %s every deadline stands under what it is about, in the list and below', async (language) => {
  await open(language);
  const topics = flat((await wordsOf({ route, language })).count ?? {});
  const listed = [...document.querySelectorAll<HTMLOptGroupElement>('[name="which"] optgroup')];
  expect(listed.map(({ label }) => label)).toEqual(
    ['hold', 'claims', 'records', 'complaints', 'work', 'crime', 'immigration'].map(
      (topic) => topics[`topics.${topic}`],
    ),
  );
  for (const group of listed) {
    const kinds = [...group.querySelectorAll('option')].map(({ value }) => value);
    const heading = [...document.querySelectorAll('h3.topic')].find(({ textContent }) => textContent === group.label);
    const below = heading?.closest('section')?.querySelectorAll('.find') ?? [];
    expect([...below].map(({ id }) => id)).toEqual(kinds);
  }
  expect(document.querySelectorAll('[name="which"] option').length).toBe(deadlineIds.length + 1);
});

test('a rule says its older number too', async () => {
  await open();
  expect(plain('#section-1983 ul')).toMatch(/^3 years\. For a day before April 5, 2018: 6 years/);
  expect(plain('#ftca ul')).toMatch(/^2 years/);
});

describe('counts', () => {
  // The clock stands at Saturday, November 28, 2026, 10 in the morning.
  test.each([
    [
      'over Thanksgiving',
      'detainer',
      '2026-11-25',
      '15:00',
      [
        'By ICE’s instructions, with every hour counted: Ended: Friday, November 27, 2026, 3:00 p.m.',
        'By the federal rule, without weekends and holidays: End: Monday, November 30, 2026, 3:00 p.m.',
      ],
      [
        'By the federal rule, without weekends and holidays: Not counted: November 26, 2026 (Thanksgiving Day), November 28, 2026 (Saturday), and November 29, 2026 (Sunday)',
      ],
    ],
    [
      'over Labor Day',
      'detainer',
      '2026-09-04',
      '16:30',
      [
        'By ICE’s instructions, with every hour counted: Ended: Sunday, September 6, 2026, 4:30 p.m.',
        'By the federal rule, without weekends and holidays: Ended: Wednesday, September 9, 2026, 4:30 p.m.',
      ],
      [
        'By the federal rule, without weekends and holidays: Not counted: September 5, 2026 (Saturday), September 6, 2026 (Sunday), and September 7, 2026 (Labor Day)',
      ],
    ],
    [
      'from an hour that the clock skips',
      'detainer',
      '2026-03-08',
      '02:30',
      [
        'The clock skips this time at the change to summer time. We count from one hour later.',
        'By ICE’s instructions, with every hour counted: Ended: Tuesday, March 10, 2026, 3:30 a.m.',
        'By the federal rule, without weekends and holidays: Ended: the end of Tuesday, March 10, 2026',
      ],
      ['By the federal rule, without weekends and holidays: Not counted: March 8, 2026 (Sunday)'],
    ],
    [
      'from an hour that the clock shows twice',
      'detainer',
      '2026-11-01',
      '01:30',
      [
        'The clock shows this time twice on that night. We show both.',
        'By ICE’s instructions, with every hour counted: Ended: between Tuesday, November 3, 2026, 12:30 a.m. and Tuesday, November 3, 2026, 1:30 a.m.',
        'By the federal rule, without weekends and holidays: Ended: the end of Tuesday, November 3, 2026',
      ],
      ['By the federal rule, without weekends and holidays: Not counted: November 1, 2026 (Sunday)'],
    ],
    [
      'over a day off for a holiday on a Saturday',
      'detainer',
      '2026-07-02',
      '12:00',
      [
        'By ICE’s instructions, with every hour counted: Ended: Saturday, July 4, 2026, 12:00 p.m.',
        'By the federal rule, without weekends and holidays: Ended: Tuesday, July 7, 2026, 12:00 p.m.',
        'By the federal rule, if a day off for a holiday counts: Ended: Monday, July 6, 2026, 12:00 p.m.',
      ],
      [
        'By the federal rule, without weekends and holidays: Not counted: July 3, 2026 (day off for Independence Day), July 4, 2026 (Saturday), and July 5, 2026 (Sunday)',
        'By the federal rule, if a day off for a holiday counts: Not counted: July 4, 2026 (Saturday) and July 5, 2026 (Sunday)',
      ],
    ],
    ['a notice to the county', 'notice-local', '2026-11-25', '', ['The last day is Thursday, March 25, 2027'], []],
    ['a notice that ends on a Saturday', 'notice-local', '2026-11-27', '', ['Do it by Friday, March 26, 2027'], []],
    [
      'six months from the end of August',
      'suit-local-denied',
      '2026-08-31',
      '',
      ['Do it by Friday, February 26, 2027'],
      [
        'The last day is Sunday, February 28, 2027. Not working days: February 27, 2027 (Saturday) and February 28, 2027 (Sunday)',
      ],
    ],
    [
      'five working days after Thanksgiving week began, by the shorter count',
      'eoir-33',
      '2026-11-25',
      '',
      ['Do it by Monday, November 30, 2026'],
      [
        'The last day is Thursday, December 3, 2026. Not working days: November 26, 2026 (Thanksgiving Day), November 28, 2026 (Saturday), and November 29, 2026 (Sunday)',
      ],
    ],
    ['a notice that is too late', 'notice-local', '2026-01-05', '', ['This date has passed: Tuesday, May 5, 2026'], []],
  ] as const)('%s', async (_, kind, day, time, ends, off) => {
    await open();
    await count(kind, day, time);
    expect(shown().map((text) => text?.replace(/\s+/gu, ' '))).toEqual(ends);
    for (const days of off) expect(plain('[aria-labelledby="counted"]')).toContain(days);
    for (const statement of statementsOf(kind))
      expect(
        document.querySelector(`[aria-labelledby="counted"] [data-statement="${statement}"] [data-standing]`),
      ).not.toBeNull();
  });

  test('says that the sources disagree only where the two counts do', async () => {
    await open();
    await count('detainer', '2026-11-25', '15:00');
    expect(plain('[data-deadline] [data-standing]')).toBe('Our sources do not agree.');
    await count('detainer', '2026-11-17', '09:00');
    expect(document.querySelector('[data-deadline] [data-standing]')).toBeNull();
    expect(plain('[data-deadline] .sums')).toBe(
      'By both ways of counting: Ended: Thursday, November 19, 2026, 9:00 a.m.',
    );
  });

  test('says that the clock changed within a count', async () => {
    await open();
    await count('detainer', '2026-10-31', '16:00');
    expect(shown()[0]).toContain('Ended: Monday, November 2, 2026, 3:00 p.m.');
    expect(plain('[aria-labelledby="counted"]')).toContain('The clock changed on November 1, 2026.');
    await count('detainer', '2026-11-02', '16:00');
    expect(plain('[aria-labelledby="counted"]')).not.toContain('The clock changed');
  });

  test('shows the last day beside the day to act by, and why they differ', async () => {
    await open();
    await count('notice-local', '2026-11-27');
    expect(plain('[aria-labelledby="counted"]')).toContain(
      'The last day is Saturday, March 27, 2027. Not working days: March 27, 2027 (Saturday)',
    );
  });

  test('on a weekend that is the last day, says that it is today, not that the working day before it is over', async () => {
    await open();
    await count('notice-local', '2026-07-31');
    expect(shown().map((text) => text?.replace(/\s+/gu, ' '))).toEqual(['The last day is Saturday, November 28, 2026']);
  });

  test('of a rough day, says that the date might have passed, never that it has', async () => {
    await open();
    await count('notice-local', '2026-07-31', '', 'about');
    expect(plain('[data-deadline] .by')).toMatch(/^This date might have passed: \w+, November 2\d, 2026$/);
  });

  test('says which number it took for a day before the rule of today', async () => {
    await open();
    await count('section-1983', '2018-04-04');
    expect(plain('[aria-labelledby="counted"]')).toContain('This date has passed: Thursday, April 4, 2024');
    expect(plain('[aria-labelledby="counted"]')).toContain(
      'This rule is about events from April 5, 2018 on. For your earlier day we count with the older number.',
    );
    await count('section-1983', '2018-04-05');
    expect(plain('[aria-labelledby="counted"]')).toContain('This date has passed: Monday, April 5, 2021');
    expect(plain('[aria-labelledby="counted"]')).not.toContain('This rule is about events');
    await count('detainer', '2017-03-31', '10:00');
    expect(plain('[aria-labelledby="counted"]')).toContain('For your earlier day we do not count with it.');
  });

  test('a day without its hour, and “about”, as a range', async () => {
    await open();
    await count('detainer', '2026-11-17');
    expect(shown()[0]).toContain(
      'between the end of Wednesday, November 18, 2026 and the end of Thursday, November 19, 2026',
    );
    await count('detainer', '2026-11-17', '', 'about');
    // Who says "about" and nothing more means that day, or one before or after.
    expect(plain('[aria-labelledby="counted"]')).toContain(
      'Counted from: between Monday, November 16, 2026 and Wednesday, November 18, 2026',
    );
  });

  test('“about” reaches to parts of a day only where hours are counted', async () => {
    const reaches = () => [...document.querySelectorAll<HTMLOptionElement>('#part option')].map(({ value }) => value);
    await open();
    await count('detainer', '2026-11-17', '', 'about');
    expect(reaches()).toContain('morning');
    await count('ftca', '2026-11-17', '', 'about');
    expect(reaches()).toEqual(['day', 'days', 'week']);
  });

  test('the heading of a count takes the focus, and the tab keeps nothing of what it is about', async () => {
    await open();
    expect(document.title).toBe('Count a deadline · Firm Ground');
    await count('ftca', '2026-11-25');
    expect(document.activeElement?.textContent).toBe('Written claim to the federal agency');
    expect(document.title).toBe('Firm Ground');
    expect(location.pathname + location.search + location.hash).toBe('/en/deadlines/');
  });

  test('“I don’t know” is an answer', async () => {
    await open();
    await user.selectOptions(field('which'), 'ftca');
    await user.click(screen.getByRole('radio', { name: 'I don’t know' }));
    await user.click(screen.getByRole('button', { name: 'Count' }));
    expect(plain('[aria-labelledby="counted"]')).toContain('Without a date we cannot count.');
    expect(document.querySelector('[data-deadline]')).toBeNull();
  });
});

describe('what cannot be read', () => {
  test.each([
    ['2026-11-31', '', 'Check the day. That month has 30 days.', 'day'],
    ['0026-11-25', '', 'Write the year with four digits, like 2026.', 'year'],
    ['1776-07-04', '', 'Check the year.', 'year'],
  ])('%s is named, and nothing else is lost', async (day, time, message, wrong) => {
    await open();
    await count('notice-local', '2026-11-25');
    await count('notice-local', day, time);
    expect(screen.getByRole('alert').textContent?.trim()).toBe(message);
    expect(document.activeElement).toBe(field(wrong));
    expect(field(wrong).getAttribute('aria-invalid')).toBe('true');
    expect((field('which') as HTMLSelectElement).value).toBe('notice-local');
    expect((field('month') as HTMLSelectElement).value).toBe(String(Number(day.split('-')[1])));
    expect(plain('[data-deadline]')).toContain('March 25, 2027');
    await count('notice-local', '2026-11-27');
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(plain('[data-deadline]')).toContain('March 26, 2027');
  });

  test('what is not chosen is asked for, one after the other', async () => {
    await open();
    const press = () => user.click(screen.getByRole('button', { name: 'Count' }));
    await press();
    expect(screen.getByRole('alert').textContent?.trim()).toBe('Choose a deadline from the list first.');
    expect(document.activeElement).toBe(field('which'));
    await user.selectOptions(field('which'), 'detainer');
    await press();
    expect(screen.getByRole('alert').textContent).toContain('Choose how sure you are of the date.');
    await user.click(screen.getByRole('radio', { name: 'I know the day' }));
    await press();
    expect(screen.getByRole('alert').textContent).toContain('Choose the month, and write the day and the year.');
    expect(document.activeElement).toBe(field('month'));
  });
});
