import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import deadlines from '#locales/en/deadlines.json';
import detainer from '#locales/en/detainer.json';
import pages from '#locales/en/pages.json';
import ui from '#locales/en/ui.json';
import { answer, inTheGuide, kept, no, option, question, toTheEnd } from './in-guide.tsx';
import { add, eachInNewBrowser, heading, open, press, said, setUp, text, user } from './in-room.tsx';

eachInNewBrowser();

const { en } = said;
const name = 'Blue scarf';
const toTheCase = en.one.desk.replace('{{name}}', name);

describe('what nobody has sent off yet', () => {
  test('is not lost without a word: an answer that waits for Continue', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await answer('other');
    await kept();
    await user.click(option('jail'));
    await press(toTheCase);
    expect(await screen.findByText(en.kept.pending)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(en.kept.stay);
    await press(en.kept.stay);
    expect(screen.queryByText(en.kept.pending)).toBeNull();
    expect(option('jail').checked).toBe(true);
    await press(toTheCase);
    await press(en.kept.drop);
    await heading(name);
    expect(text()).toContain(en.guides.answers.replace('{{count}}', '1'));
  });

  test('and once it is sent off nobody is told any more that it is not', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await user.click(option('other'));
    await press(toTheCase);
    await screen.findByText(en.kept.pending);
    await press(ui.continue);
    await waitFor(() => expect(question()).toBe('where'));
    expect(screen.queryByText(en.kept.pending)).toBeNull();
  });

  test('nor a changed answer that waits for a yes', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await answer('other');
    await toTheEnd({ where: 'jail', papers: 'i247a' });
    const layers = [...document.querySelectorAll('.layer')];
    const papers = layers.find(({ textContent }) => textContent?.includes(detainer.questions.papers.ask));
    await user.click(papers?.querySelector('button') ?? no('answer about papers'));
    await user.click(option('i247a'));
    await user.click(option('unsure'));
    await press(ui.continue);
    await waitFor(() => document.querySelector('#change') ?? no('preview'));
    await press(toTheCase);
    expect(await screen.findByText(en.kept.pending)).toBeTruthy();
  });

  test('nor a nickname that was typed', async () => {
    await open();
    await setUp();
    await add(name);
    await press(name);
    await user.type(await screen.findByLabelText(en.one.name), ' 2');
    await press(en.one.back);
    expect(await screen.findByText(en.kept.pending)).toBeTruthy();
    await press(en.kept.stay);
    await press(en.one.rename);
    await heading(`${name} 2`);
    await press(en.one.back);
    await heading(en.cases.title);
  });

  test('and who has sent off all of it goes without being asked', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await answer('other');
    await press(toTheCase);
    await heading(name);
    await press(en.one.back);
    await heading(en.cases.title);
  });
});

describe('a guide that was begun once more', () => {
  test('by mistake has its answers, marks and what was set aside again by one press', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await answer('other');
    await answer('jail');
    await press(ui.startOver);
    await waitFor(() => expect(question()).toBe('who'));
    expect(await screen.findByText(en.walk.restarted)).toBeTruthy();
    await press(en.walk.bringBack);
    await waitFor(() => expect(question()).toBe('reason'));
    expect(screen.queryByText(en.walk.restarted)).toBeNull();
    await press(toTheCase);
    expect(await screen.findByText(en.guides.answers.replace('{{count}}', '2'))).toBeTruthy();
  });

  test('on purpose goes on, and offers nothing back once something is answered', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await answer('other');
    await press(ui.startOver);
    await answer('self');
    expect(screen.queryByText(en.walk.restarted)).toBeNull();
  });
});

test('beside steps to read there is nothing to note: they are no answer', async () => {
  await inTheGuide(name, pages.flows.detainer.title);
  await answer('other');
  await answer('jail');
  await answer('bailPaid');
  await waitFor(() => document.querySelector('form[data-kind="notice"]') ?? no('notice'));
  expect(screen.queryByText(en.beside.title)).toBeNull();
});

test('before a finding is set aside it is said which steps and dates go with it; each stands in the result, and no more after', async () => {
  await inTheGuide(name, pages.flows.detainer.title);
  await answer('other');
  await toTheEnd({ where: 'jail', reason: 'bailPaid', papers: 'i247a', citizen: 'no', otherHold: 'nothing' });
  await waitFor(() => document.querySelector('[data-result]') ?? no('result'));
  await user.click(screen.getByText(en.aside.title));
  const said = () => [...document.querySelectorAll('details[data-aside] .lines li')].map((line) => line.textContent);
  for (const summary of document.querySelectorAll<HTMLElement>('details[data-aside] > summary'))
    await user.click(summary);
  await waitFor(() => expect(said().length).toBeGreaterThan(1));
  const first = [...document.querySelectorAll<HTMLElement>('details[data-aside]')].find((each) =>
    each.querySelector('.lines li'),
  );
  const leaving = within(first ?? no('finding'))
    .getAllByRole('listitem')
    .map((line) => line.textContent ?? '');
  const shown = () => leaving.filter((line) => resultText().includes(line.slice(0, 30))).length;
  expect([leaving.length > 0, shown()]).toEqual([true, leaving.length]);
  const { getByRole } = within(first ?? no('finding'));
  await user.type(getByRole('textbox'), 'The paper was another one');
  await user.click(getByRole('button'));
  await screen.findByText(en.aside.without);
  expect(shown()).toBe(0);
});

test.each([
  ['a date, the list of dates says that one is missing', true],
  ['steps alone, it does not', false],
])('where a finding that was set aside takes %s', async (_, withDate) => {
  await inTheGuide(name, pages.flows.detainer.title);
  const told: Readonly<Record<string, string>> = {
    where: 'jail',
    reason: 'bailPaid',
    papers: 'i247a',
    citizen: 'no',
    otherHold: 'nothing',
    who: 'other',
  };
  for (let at = question(); at; at = question()) {
    if (at !== 'due') await (at === 'nextHour' ? press(ui.continue) : answer(told[at] ?? 'unsure'));
    else {
      await user.click(option('known'));
      for (const [field, value] of [
        ['month', '11'],
        ['day', '24'],
        ['year', '2026'],
        ['time', '15:00'],
      ] as const)
        fireEvent.change(document.getElementById(field) ?? no(field), { target: { value } });
      await press(ui.continue);
    }
    await waitFor(() => question() !== at || no('next question'));
  }
  await user.click(screen.getByText(en.aside.title));
  const all = [...document.querySelectorAll<HTMLElement>('details[data-aside]')];
  for (const each of all) await user.click(each.querySelector('summary') ?? no('fold'));
  const lines = (each: HTMLElement) =>
    [...each.querySelectorAll('.lines li')].map(({ textContent }) => textContent ?? '');
  await waitFor(() => expect(all.flatMap(lines).length).toBeGreaterThan(2));
  const names = Object.values(deadlines.deadlines).map(({ name }) => name);
  const isDate = (line: string) => names.some((each) => line.startsWith(each));
  const fits = (each: HTMLElement) => lines(each).length > 0 && lines(each).some(isDate) === withDate;
  const { getByRole } = within(all.find(fits) ?? no('finding'));
  await user.type(getByRole('textbox'), 'The paper was another one');
  await user.click(getByRole('button'));
  await screen.findByText(en.aside.without);
  await press(toTheCase);
  await screen.findByText(en.dates.title);
  expect(screen.queryAllByText(en.dates.aside).length).toBe(withDate ? 1 : 0);
});

/** What a result says, without what can be set aside below it. */
const resultText = () => document.querySelector('[data-result]')?.textContent ?? no('result');
