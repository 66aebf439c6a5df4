import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import detainer from '#locales/en/detainer.json';
import handoff from '#locales/en/handoff.json';
import pages from '#locales/en/pages.json';
import ui from '#locales/en/ui.json';
import pagesEs from '#locales/es/pages.json';
import uiEs from '#locales/es/ui.json';
import { answer, begin, kept, no, question, toResult, toTheEnd } from './in-guide.tsx';
import { add, eachInNewBrowser, loads, open, press, said, setUp, text, unlock, user } from './in-room.tsx';

eachInNewBrowser();

/** How often what follows from the answers was worked out for the screen. */
const outcomes = vi.hoisted(() => ({ made: 0 }));
vi.mock(import('#src/intake/walk/outcome.ts'), async (original) => {
  const { outcomeOf, ...rest } = await original();
  return {
    ...rest,
    outcomeOf: (...given) => {
      outcomes.made += 1;
      return outcomeOf(...given);
    },
  };
});

const { en, es } = said;
describe('a paralegal with a client on the phone', () => {
  test('answers question by question, and each answer is there after the laptop was closed', async () => {
    const close = await open();
    const { phrase } = await setUp();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.detainer.title);
    await answer('other');
    await answer('jail');
    await kept();
    close();
    await open('en', 'loaded');
    await unlock(phrase.join(' '));
    await press('Blue scarf');
    expect(await screen.findByText(en.guides.answers.replace('{{count}}', '2'))).toBeTruthy();
    await press(pages.flows.detainer.title);
    await waitFor(() => expect(question()).toBe('reason'));
    expect(text()).toContain(detainer.questions.where.options.jail);
  });

  test('writes beside an answer what was seen on paper, and finds both under it', async () => {
    await open();
    await setUp();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.detainer.title);
    await user.selectOptions(await screen.findByLabelText(en.beside.mark), en.beside.marks.seen);
    await user.type(screen.getByLabelText(en.beside.note), 'Receipt says 2:52 p.m.');
    await answer('other');
    const beside = document.querySelector('.beside-answer summary');
    expect(beside?.firstChild?.textContent).toBe(`${en.beside.marks.seen} · Receipt says 2:52 p.m.`);
    // The next question has a note of its own.
    expect(within(document.querySelector('.asked') ?? no('question')).getByLabelText(en.beside.note)).toHaveProperty(
      'value',
      '',
    );
  });

  test('in Spanish comes to a result, sees its deadline on the desk, goes back and changes an answer', async () => {
    await open('es');
    await setUp('es');
    await add('Bufanda azul', 'es');
    await begin('Bufanda azul', pagesEs.flows.detainer.title);
    await toTheEnd({ who: 'self', where: 'free', reason: 'sentenceDone', papers: 'i247a', copy: 'no' }, uiEs.continue);
    await waitFor(() => document.querySelector('[data-result]') ?? no('result'));
    expect(document.querySelector('h1')?.textContent?.length).toBeGreaterThan(10);
    await kept();
    await press(uiEs.back);
    await waitFor(() => expect(question()).toBe('otherHold'));
    await press(es.one.desk.replace('{{name}}', 'Bufanda azul'));
    expect(await screen.findByText(/El resultado está listo/)).toBeTruthy();
    expect(text()).toContain(es.dates.none);
  });

  test('writes a note on the case, and no date is counted anew while she types', async () => {
    await open();
    await setUp();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.detainer.title);
    await answer('other');
    await press(en.one.desk.replace('{{name}}', 'Blue scarf'));
    await kept();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    outcomes.made = 0;
    await user.type(screen.getByLabelText(en.about.note), 'Call');
    expect(text()).toContain(en.kept.typing);
    expect(outcomes.made).toBe(0);
  });

  test('gives a county once: the next guide has it', async () => {
    await open();
    await setUp();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.local.title);
    for (let at = question(); at && at !== 'county'; at = question()) await answer('unsure');
    await user.type(await waitFor(() => document.querySelector('input[name="county"]') ?? no('county')), 'Dane');
    await press(ui.continue);
    await waitFor(() => expect(question()).not.toBe('county'));
    await press(en.one.desk.replace('{{name}}', 'Blue scarf'));
    await press(pages.flows.detainer.title);
    await waitFor(() => question() ?? no('question'));
    // Were it asked, it would not be known.
    await toTheEnd({});
    expect(document.querySelector('.ground')?.textContent).toContain('Dane');
  });
});

describe('the sheet for a lawyer', () => {
  test('has a note of the file only once it is ticked', async () => {
    await toResult('Asks for her son.');
    const sheet = await waitFor(() => document.querySelector('[data-takeaway="handoff"] details') ?? no('sheet'));
    fireEvent.click(sheet.querySelector('summary') ?? no('fold'));
    const line = await waitFor(
      () =>
        [...sheet.querySelectorAll('label')].find(({ textContent }) => textContent?.includes('Asks for her son.')) ??
        no('line'),
    );
    expect(line.querySelector('input')?.checked).toBe(false);
    expect(line.className).toContain('no-print');
    const ticked = () => line.closest('details')?.querySelector('summary .no-print')?.textContent;
    expect(ticked()).toBe(`${handoff.parts.file}: 0 of 1`);
    fireEvent.click(line.querySelector('input') ?? no('box'));
    expect(line.className).not.toContain('no-print');
    expect(ticked()).toBe(`${handoff.parts.file}: 1 of 1`);
    const [, fromHelper = ''] = handoff.helper.foot.split('{{date}}');
    expect(sheet.parentElement?.textContent).toContain(fromHelper);
    expect(sheet.textContent).toContain(handoff.helper.situation);
    expect(sheet.parentElement?.textContent).not.toContain(handoff.notes.situation);
  });
});

describe('one client after the other', () => {
  test('[V01] what was written of the first is nowhere on the page of the second', async () => {
    await open();
    await setUp();
    for (const name of ['Blue scarf', 'Two sisters']) await add(name);
    await begin('Blue scarf', pages.flows.detainer.title);
    await user.type(await screen.findByLabelText(en.beside.note), 'Canary note');
    await answer('other');
    await press(en.one.desk.replace('{{name}}', 'Blue scarf'));
    await user.type(await screen.findByLabelText(en.about.note), 'Canary case');
    await user.selectOptions(screen.getByLabelText(en.about.status), en.about.statuses.waiting);
    await press(en.one.back);
    await begin('Two sisters', pages.flows.detainer.title);
    const all =
      text() +
      [...document.querySelectorAll('input, textarea, select')]
        .map((each) => ('value' in each ? each.value : ''))
        .join();
    for (const canary of ['Blue scarf', 'Canary']) expect(all).not.toContain(canary);
    expect(document.querySelector('.ground')).toBeNull();
    await press(en.one.desk.replace('{{name}}', 'Two sisters'));
    expect(screen.getByLabelText(en.about.status)).toHaveProperty('value', 'new');
  });
});

describe('a case that could not be saved', () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  test('is not left for the list: what is lost then is said first, and chosen', async () => {
    await open();
    await setUp();
    await add('Blue scarf');
    await press('Blue scarf');
    const field = await screen.findByLabelText(en.about.note);
    const disk = full();
    await user.type(field, 'Canary');
    expect(await screen.findByText(en.kept.typing)).toBeTruthy();
    await press(en.one.back);
    expect(await screen.findByText(en.said.noRoom)).toBeTruthy();
    expect(screen.getByLabelText(en.about.note)).toHaveProperty('value', 'Canary');
    await press(en.kept.leave);
    await screen.findByRole('heading', { level: 1, name: en.cases.title });
    disk.mockRestore();
    await press('Blue scarf');
    expect(await screen.findByLabelText(en.about.note)).toHaveProperty('value', '');
  });

  test('because it is locked in the middle of a word, is: the lock waits for it', async () => {
    const close = await open();
    const { phrase } = await setUp();
    await add('Blue scarf');
    await press('Blue scarf');
    await user.type(await screen.findByLabelText(en.about.note), 'Canary');
    await press(en.cases.lock);
    await waitFor(() => expect(loads).toEqual(['hand']));
    document.documentElement.hidden = false;
    close();
    await open('en', 'hand');
    await unlock(phrase.join(' '));
    await press('Blue scarf');
    expect(await screen.findByLabelText(en.about.note)).toHaveProperty('value', 'Canary');
  });

  test('[D05 B] says so, stays on the screen, and is saved at the next try', async () => {
    await open();
    await setUp();
    await add('Blue scarf');
    await begin('Blue scarf', pages.flows.detainer.title);
    await kept();
    const add1 = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await answer('other');
    expect(await screen.findByText(en.said.noRoom)).toBeTruthy();
    expect(document.querySelector('[data-kept]')).toBeNull();
    expect(text()).toContain(detainer.questions.who.options.other);
    add1.mockRestore();
    await press(en.kept.again);
    await kept();
    expect(screen.queryByText(en.said.noRoom)).toBeNull();
    expect(loads).toEqual([]);
  });
});
