import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import detainer from '#locales/en/detainer.json';
import pages from '#locales/en/pages.json';
import { begin, no, toResult, toTheEnd } from './in-guide.tsx';
import { add, eachInNewBrowser, focused, open, said, setUp, text, user } from './in-room.tsx';

eachInNewBrowser();

const { en } = said;
const note = 'Asks for her son.';
const findings = () => [...document.querySelectorAll<HTMLElement>('[data-aside]')];
/** Sets the first finding of those that count aside; gives its title. */
async function setAside(): Promise<string> {
  const form = await waitFor(() => findings()[0] ?? no('finding'));
  const title = form.querySelector('summary')?.textContent ?? '';
  fireEvent.change(form.querySelector('textarea') ?? no('field'), { target: { value: 'It is over.' } });
  const button = form.querySelector('button') ?? no('button');
  button.focus();
  fireEvent.click(button);
  return title;
}
/** Takes a finding up again. */
async function countAgain(title: string): Promise<void> {
  const buttons = [...document.querySelectorAll('.aside button')];
  const named = buttons.find(({ textContent }) => textContent === `${en.aside.again}: ${title}`);
  await user.click(named ?? no(`${title} among ${buttons.map(({ textContent }) => textContent).join('; ')}`));
}

describe('who hears the page instead of seeing it', () => {
  test('is told where the finding went that was set aside, and stays there for the next one', async () => {
    await toResult(note);
    await setAside();
    await focused(en.aside.without);
    await setAside();
    await focused(en.aside.without);
  });

  test('stays at what is still set aside when one counts again, and is at the result when all do', async () => {
    await toResult(note);
    const first = await setAside();
    const second = await setAside();
    expect(second).not.toBe(first);
    await countAgain(second);
    await focused(en.aside.without);
    await countAgain(first);
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[data-result] h1')));
  });

  test('hears of each control under a result which answer or finding it is for', async () => {
    await toResult(note);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const ground = document.querySelector<HTMLElement>('.ground') ?? no('trail');
    const ask = detainer.questions.where.ask;
    for (const label of [en.beside.mark, en.beside.note]) within(ground).getByLabelText(`${label}: ${ask}`);
    expect([...ground.querySelectorAll('summary')].map(({ textContent }) => textContent)).toContain(
      `${en.beside.add}: ${ask}`,
    );
    const controls = [...document.querySelectorAll<HTMLElement>('.beside-answer, [data-aside]')].flatMap((each) => [
      ...each.querySelectorAll('summary, label, button'),
    ]);
    const names = controls.map(({ textContent }) => textContent);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('a finding', () => {
  test('is set aside only with a reason, is gone from the result, and can be taken up again', async () => {
    await open();
    await setUp();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.detainer.title);
    await toTheEnd({ who: 'other', where: 'jail', papers: 'i247a' });
    const form = await waitFor(() => document.querySelector<HTMLElement>('[data-aside]') ?? no('finding'));
    const id = form.dataset.aside ?? '';
    fireEvent.click(form.closest('details.fold')?.querySelector('summary') ?? no('fold'));
    fireEvent.click(within(form).getByRole('button', { name: new RegExp(`^${en.aside.do}`), hidden: true }));
    expect(form.textContent).toContain(en.aside.empty);
    expect(document.querySelector(`.find[data-finding="${id}"], .answer[data-finding="${id}"]`)).toBeTruthy();
    fireEvent.change(within(form).getByLabelText(en.aside.reason, { exact: false }), {
      target: { value: 'The sheriff wrote that it is over.' },
    });
    fireEvent.click(within(form).getByRole('button', { name: new RegExp(`^${en.aside.do}`), hidden: true }));
    await screen.findByText(en.aside.without);
    expect(text()).toContain('The sheriff wrote that it is over.');
    expect(document.querySelector(`[data-result] [data-finding="${id}"]`)).toBeNull();
    await user.click(screen.getByRole('button', { name: new RegExp(`^${en.aside.again}`) }));
    await waitFor(() => document.querySelector(`[data-result] [data-finding="${id}"]`) ?? no('finding'));
    expect(screen.queryByText(en.aside.without)).toBeNull();
  });
});
