import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deadline } from '#law/deadlines.ts';
import { instantsOf } from '#law/time.ts';
import enDeadlines from '#locales/en/deadlines.json';
import en from '#locales/en/intake.json';
import enLaw from '#locales/en/law.json';
import es from '#locales/es/intake.json';
import esLaw from '#locales/es/law.json';
import { App } from '#src/App.tsx';
import { Room } from '#src/intake/Room.tsx';
import { RoomFrame } from '#src/intake/RoomFrame.tsx';
import { roomWords } from '#src/intake/room-words.ts';
import { newId } from '#src/intake/vault/bytes.ts';
import { beginVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { claimText, type DeadlineWords, holdText, wayText } from '#src/result/deadline-words.ts';
import { toldEnds } from '#src/result/told-ends.ts';
import type { Language } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { hold, notice, type Told, writtenCase } from '../intake/caseload/cases.ts';
import { drawn, phrase, quickly } from '../intake/vault/vaults.ts';

const said = { en, es };
const today = '2026-11-27T10:00:00-06:00';
const now = instantsOf({ on: '2026-11-27', at: '10:00' }).earliest;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('Uint8Array', structuredClone(new Uint8Array()).constructor);
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(today));
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const user = userEvent.setup({ delay: null });

/** Opens the room at a desk where these cases are kept, and unlocks it. */
async function atDesk(cases: Readonly<Record<string, Told | 'unreadable'>>, language: Language = 'en'): Promise<void> {
  const store = await openStore();
  const vault = await beginVault(store, drawn, quickly);
  if (!vault) throw new Error('no vault was begun');
  for (const [name, told] of Object.entries(cases)) {
    const content = told === 'unreadable' ? { brief: '', body: '{}' } : writtenCase(told);
    await vault.save({ id: newId(), name, ...content, from: 0 });
  }
  store.close();
  history.replaceState(null, '', `/${language}/intake/`);
  render(
    <App place={{ route: 'intake', language }} words={await roomWords(language)}>
      <RoomFrame>
        <Room derive={quickly} loadAnew={() => undefined} reason={undefined} />
      </RoomFrame>
    </App>,
  );
  await user.type(await screen.findByLabelText(said[language].unlock.words), phrase);
  await user.click(screen.getByRole('button', { name: said[language].unlock.open }));
  await screen.findByRole('heading', { level: 1, name: said[language].cases.title });
  if (Object.keys(cases).length > 0) await screen.findByRole('heading', { level: 2, name: said[language].list.title });
}

/** A part of the screen, under its heading. */
const part = (name: string) => screen.getByRole('region', { name });
const due = (language: Language = 'en') =>
  within(part(said[language].due.title))
    .queryAllByRole('listitem')
    .map((line) => line.textContent ?? '');
const listed = (language: Language = 'en') =>
  within(part(said[language].list.title))
    .queryAllByRole('listitem')
    .map((line) => within(line).getByRole('button').textContent ?? '');
const heard = () => screen.getAllByRole('status').map((each) => each.textContent);
const find = async (text: string) => {
  const field = screen.getByLabelText(en.list.text);
  await user.clear(field);
  await user.type(field, text);
};

/** Thirty clients, as a paralegal has them. */
const thirty: Readonly<Record<string, Told>> = {
  'Blue scarf': { status: 'waiting', runs: [notice('2026-07-31')], changed: { on: '2026-11-20', at: '09:00' } },
  José: { status: 'new', flows: [], changed: { on: '2026-11-19', at: '09:00' } },
  'Green door': { runs: [hold('2026-11-24', '12:00')], changed: { on: '2026-11-18', at: '09:00' } },
  'Old matter': { status: 'closed', runs: [hold('2026-11-23', '12:00')] },
  ...Object.fromEntries(
    Array.from({ length: 26 }, (_, at) => [
      `Client ${at + 1} of spring`,
      { runs: [notice(`2026-10-${at + 1}`.replace(/-(\d)$/, '-0$1'))] },
    ]),
  ),
};

describe('a paralegal with 30 clients', () => {
  test('finds first the one whose hold ended yesterday, in the words in which the case says it', async () => {
    await atDesk(thirty);
    const [first = '', second = '', ...rest] = due();
    expect(first).toContain('Green door');
    expect(second).toContain('Blue scarf');
    expect(rest).toEqual([]);
    expect(first).toContain(enDeadlines.deadlines.detainer.name);
    const i18n = await roomWords('en');
    const words: DeadlineWords = {
      deadlines: wordsIn(i18n, 'en', 'deadlines'),
      fields: wordsIn(i18n, 'en', 'fields'),
      language: 'en',
    };
    const told = toldEnds(deadline('detainer', { on: '2026-11-24', at: '12:00' }), now);
    expect(told.length).toBeGreaterThan(1);
    for (const end of told)
      expect(first).toContain(
        end.unit === 'instant'
          ? `${wayText(end, told, words)} ${holdText(end, now, words)}`
          : claimText(end, now, words),
      );
    expect(first).toContain('Ended: Thursday, November 26, 2026, 12:00 p.m.');
    // How sure that is: of both counts of the hold once.
    expect(first.split(enLaw.standings.disputed)).toHaveLength(2);
    expect(second).toContain(enLaw.standings.reported);
    expect(due().join()).not.toContain('Old matter');
    await user.click(within(part(en.due.title)).getByRole('button', { name: 'Green door' }));
    await screen.findByRole('heading', { level: 1, name: 'Green door' });
  });

  test('sees of each how far it is, when it was changed and how many guides it has, the last changed first', async () => {
    await atDesk(thirty);
    expect(listed().slice(0, 3)).toEqual(['Blue scarf', 'José', 'Green door']);
    const [first, second] = within(part(en.list.title)).getAllByRole('listitem');
    expect(first?.textContent).toBe('Blue scarfWaiting for an answer Last changed: November 20, 2026 1 guide');
    expect(second?.textContent).toBe('JoséNew Last changed: November 19, 2026 0 guides');
    await user.selectOptions(screen.getByLabelText(en.list.order), en.list.orders.name);
    expect(listed().slice(0, 2)).toEqual(['Blue scarf', 'Client 1 of spring']);
    await user.selectOptions(screen.getByLabelText(en.list.order), en.list.orders.next);
    expect(listed().slice(0, 2)).toEqual(['Green door', 'Blue scarf']);
    expect(listed().slice(-2).toSorted()).toEqual(['José', 'Old matter']);
  });

  test('searches "jose" and finds "José", and hears how many there are', async () => {
    await atDesk(thirty);
    expect(heard()).toContain('30 cases found');
    await find('jose');
    expect(listed()).toEqual(['José']);
    expect(heard()).toContain('1 case found');
    await find('nobody');
    expect(listed()).toEqual([]);
    expect(heard()).toContain('0 cases found');
    // What is due stays: it hangs on nothing that is looked for.
    expect(due()).toHaveLength(2);
  });

  test('filters those that wait, and finds the list so on coming back from a case', async () => {
    await atDesk(thirty);
    await user.selectOptions(screen.getByLabelText(en.list.status), en.about.statuses.waiting);
    expect(listed()).toEqual(['Blue scarf']);
    await user.click(within(part(en.list.title)).getByRole('button', { name: 'Blue scarf' }));
    // While a case is opened the same button stands elsewhere.
    await screen.findByLabelText(en.one.name);
    await user.click(screen.getByRole('button', { name: en.one.back }));
    await screen.findByRole('heading', { level: 2, name: en.list.title });
    expect(listed()).toEqual(['Blue scarf']);
    await user.selectOptions(screen.getByLabelText(en.list.status), en.list.any);
    expect(listed()).toHaveLength(30);
  });

  test('is warned of a second "Blue scarf" and of one that looks like it, and can save both', async () => {
    await atDesk(thirty);
    const field = screen.getByLabelText(en.cases.new);
    const warning = en.cases.alike.replace('{{names}}', '“Blue scarf”');
    await user.type(field, 'Blue scar');
    expect(heard()).toContain(warning);
    await user.type(field, 'ab');
    expect(heard()).not.toContain(warning);
    await user.clear(field);
    await user.type(field, 'BLUE 5CARF');
    expect(heard()).toContain(warning);
    await user.click(screen.getByRole('button', { name: en.cases.add }));
    await waitFor(() => expect(heard()).toContain(en.said.saved));
    await waitFor(() => expect(heard()).not.toContain(warning));
    await waitFor(() => expect(listed()).toContain('BLUE 5CARF'));
    expect((field as HTMLInputElement).value).toBe('');
    // What the form has emptied, the stand-in for a keyboard still has in mind.
    await user.clear(field);
    await user.type(field, 'Blue scarf');
    expect(heard().join()).toContain('“Blue scarf” and “BLUE 5CARF”');
  });

  test.each(['José', ' jose '])('gives "%s" once more: the first press says so, the second saves', async (name) => {
    await atDesk(thirty);
    const field = screen.getByLabelText(en.cases.new);
    await user.type(field, `${name}{Enter}`);
    expect((await screen.findByText(en.cases.twin)).closest('[role="alert"]')).not.toBeNull();
    await user.type(field, ' two');
    expect(screen.queryByText(en.cases.twin)).toBeNull();
    await user.type(field, '{Backspace>4/}{Enter}');
    expect(listed()).toHaveLength(30);
    await user.click(screen.getByRole('button', { name: en.cases.add }));
    await waitFor(() => expect(listed()).toHaveLength(31));
  });
});

test('what is due is said in Spanish, with what it depends on', async () => {
  await atDesk({ 'Bufanda azul': { runs: [hold('2026-11-24', '12:00', true)] } }, 'es');
  expect(due('es')).toHaveLength(1);
  expect(due('es')[0]).toContain('Las 48 horas');
  expect(due('es')[0]).toContain('Terminaron: jueves, 26 de noviembre de 2026, 12:00 p.m.');
  expect(due('es')[0]).toContain(es.due.maybe);
  expect(due('es')[0]).toContain(esLaw.standings.disputed);
  expect(heard()).toContain('1 caso encontrado');
});

test.each(['en', 'es'] as const)(
  'a case whose dates are missing because a finding was set aside is named there, in %s, and opens',
  async (language) => {
    const aside = [hold('2026-11-24', '12:00')];
    await atDesk({ 'Blue scarf': { aside }, 'Old matter': { status: 'closed', aside } }, language);
    const list = part(said[language].due.title);
    expect(list.textContent).not.toContain(said[language].due.none);
    const line = within(within(list).getByText(said[language].due.aside).parentElement ?? list);
    expect(line.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Blue scarf']);
    await user.click(line.getByRole('button', { name: 'Blue scarf' }));
    await screen.findByRole('heading', { level: 1, name: 'Blue scarf' });
  },
);

test('where nothing is due, that is said', async () => {
  await atDesk({ 'Blue scarf': {} });
  expect(due()).toEqual([]);
  expect(part(en.due.title).textContent).toContain(en.due.none);
});

test('a case of which the list can read nothing is not passed over in silence', async () => {
  await atDesk({ 'Blue scarf': { runs: [hold('2026-11-24', '12:00')] }, Damaged: 'unreadable' });
  expect(due()).toHaveLength(1);
  expect(part(en.due.title).textContent).toContain(en.due.unread_one.replace('{{count}}', '1'));
  expect(part(en.list.title).textContent).toContain(en.list.unread);
});

test('of 250 cases 100 are drawn; who asks for more goes on at the first that is new, and a search begins anew', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`Case ${at}`, { status: 'new' as const }]));
  await atDesk(many);
  expect(heard()).toContain('250 cases found');
  expect(listed()).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: en.list.more }));
  expect(listed()).toHaveLength(200);
  expect(document.activeElement?.textContent).toBe(listed()[100]);
  await user.click(screen.getByRole('button', { name: en.list.more }));
  expect(listed()).toHaveLength(250);
  expect(document.activeElement?.textContent).toBe(listed()[200]);
  expect(screen.queryByRole('button', { name: en.list.more })).toBeNull();
  await find('case');
  expect(listed()).toHaveLength(100);
});
