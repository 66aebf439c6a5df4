import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import detainer from '#locales/en/detainer.json';
import pages from '#locales/en/pages.json';
import ui from '#locales/en/ui.json';
import { answer, inTheGuide, kept, no, option, question, toResult } from './in-guide.tsx';
import { add, eachInNewBrowser, focused, heading, open, press, said, setUp, user } from './in-room.tsx';

eachInNewBrowser();

const { en } = said;
const name = 'Blue scarf';
const toTheCase = en.one.desk.replace('{{name}}', name);
const stays = async () => {
  expect(await screen.findByText(en.kept.pending)).toBeTruthy();
  await press(en.kept.stay);
};

describe('what nobody has sent off yet is not lost without a word', () => {
  const county = () => document.querySelector<HTMLInputElement>('input[name="county"]');
  test('a county that was typed, the first time or over another', async () => {
    await inTheGuide(name, pages.flows.local.title);
    for (let at = question(); at && at !== 'county'; at = question()) await answer('unsure');
    await user.type(county() ?? no('county'), 'Dan');
    await press(toTheCase);
    await stays();
    expect(county()?.value).toBe('Dan');
    await user.type(county() ?? no('county'), 'e');
    await press(ui.continue);
    await waitFor(() => expect(question()).not.toBe('county'));
    await press(ui.back);
    await waitFor(() => expect(county()?.value).toBe('Dane'));
    await user.clear(county() ?? no('county'));
    await user.type(county() ?? no('county'), 'Dane');
    await press(toTheCase);
    await press(pages.flows.local.title);
    await waitFor(() => question() ?? document.querySelector('[data-result]') ?? no('guide'));
    await press(ui.back);
    await user.type(await waitFor(() => county() ?? no('county')), ' C');
    await press(toTheCase);
    await stays();
  });

  test('an answer at the first question, whose Back leads out of the guide', async () => {
    await inTheGuide(name, pages.flows.detainer.title);
    await user.click(option('other'));
    await press(ui.back);
    await stays();
    expect(option('other').checked).toBe(true);
    await press(ui.back);
    await press(en.kept.drop);
    await heading(name);
  });

  test('a nickname, where somebody opens a guide', async () => {
    await open();
    await setUp();
    await add(name);
    await press(name);
    await user.type(await screen.findByLabelText(en.one.name), ' 2');
    await press(pages.flows.detainer.title);
    await stays();
    expect(screen.getByLabelText(en.one.name)).toHaveProperty('value', `${name} 2`);
  });

  test('the reason for which a finding shall be set aside', async () => {
    await toResult('Asks for her son.');
    const field = document.querySelector<HTMLTextAreaElement>('[data-aside] textarea') ?? no('reason');
    fireEvent.change(field, { target: { value: 'It is over.' } });
    await press(toTheCase);
    await stays();
    expect(field.value).toBe('It is over.');
  });
});

test('who stays is again where they were', async () => {
  await inTheGuide(name, pages.flows.detainer.title);
  await user.click(option('other'));
  await press(toTheCase);
  await focused(en.kept.stay);
  await press(en.kept.stay);
  await focused(toTheCase);
});

test('what was written after a guide was begun once more is still there when its answers are brought back', async () => {
  await inTheGuide(name, pages.flows.detainer.title);
  await answer('other');
  await press(ui.startOver);
  await waitFor(() => expect(question()).toBe('who'));
  // A place that comes with its words in it is not heard: the words follow it.
  expect((await screen.findByText(en.walk.restarted)).closest('[role="status"]')).not.toBeNull();
  await user.type(screen.getByLabelText(en.beside.note), 'Written meanwhile');
  await press(en.walk.bringBack);
  await waitFor(() => expect(question()).toBe('where'));
  expect(document.querySelector('.beside-answer summary')?.textContent).toContain('Written meanwhile');
});

test('where a changed answer waits for a yes there is no question to show to the client', async () => {
  await toResult('Asks for her son.');
  const layers = [...document.querySelectorAll('.layer')];
  const papers = layers.find(({ textContent }) => textContent?.includes(detainer.questions.papers.ask));
  await user.click(papers?.querySelector('button') ?? no('answer about papers'));
  expect(screen.getByRole('button', { name: en.turn.open })).toBeTruthy();
  await user.click(option('i247a'));
  await user.click(option('unsure'));
  await press(ui.continue);
  await waitFor(() => document.querySelector('#change') ?? no('preview'));
  expect(screen.queryByRole('button', { name: en.turn.open })).toBeNull();
  await press(ui.keepAnswer);
  expect(await screen.findByRole('button', { name: en.turn.open })).toBeTruthy();
  await kept();
});
