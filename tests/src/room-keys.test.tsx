import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { detainerFindings } from '#machines/detainer/findings.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import type { Language } from '#src/words/languages.ts';
import { everybody, type Person } from '../browser/people.ts';
import { Desk, type Done, deskWords, nickname } from '../intake/desk.tsx';
import { withDialogs } from './in-room.tsx';

const said = { en, es };
let done: Done[];
beforeEach(() => {
  done = [];
  localStorage.clear();
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T10:00:00-06:00'));
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  Element.prototype.scrollIntoView = () => undefined;
  withDialogs();
});
afterEach(() => vi.restoreAllMocks());

const user = userEvent.setup({ delay: null });
const words = { en: await deskWords('en'), es: await deskWords('es') };
function sit(language: Language = 'en', findings: Findings = detainerFindings, isOpen = true): void {
  render(
    <Desk
      words={words[language]}
      language={language}
      findings={findings}
      isOpen={isOpen}
      onDone={(...what) => done.push(what)}
    />,
  );
}
const one = <Of extends HTMLElement>(css: string): Of => {
  const found = document.querySelector<Of>(css);
  if (!found) throw new Error(`nothing at ${css}`);
  return found;
};
const asked = () => document.querySelector<HTMLElement>('[data-question]')?.dataset.question;
const chosen = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[name="answer"]:checked')].map((each) => each.value);
/** Opens the list of the keys, changes something in it, and closes it. */
async function inTheList(change: (list: ReturnType<typeof within>) => Promise<void>, language: Language = 'en') {
  await user.click(one('[data-keys]'));
  const list = within(await screen.findByRole('dialog', { name: said[language].keys.title }));
  await change(list);
  await user.click(list.getByRole('button', { name: said[language].keys.close }));
}
const turnOn = (language: Language = 'en') =>
  inTheList((list) => user.click(list.getByLabelText(said[language].keys.work)), language);
const lockKey = en.keys.lock.replace('{{key}}', 'L');
const press = (keys: string) => user.keyboard(keys);
const field = () => one<HTMLInputElement>('[data-find]');
const note = () => one<HTMLTextAreaElement>('[data-note]');
const focused = () => document.activeElement;

describe('a paralegal whose mouse is broken', () => {
  test('turns the keys on, chooses by number, and continues with Enter', async () => {
    sit();
    one('[data-keys]').focus();
    await press('{Enter}');
    one('[data-work-keys]').focus();
    await press(' ');
    one('dialog .btn').focus();
    await press('{Enter}2');
    expect(chosen()).toEqual(['other']);
    expect(focused()).toBe(one('[value="other"]'));
    await press('{Enter}');
    expect(asked()).toBe('where');
    await press('9{Enter}');
    expect(asked()).toBe('reason');
  });

  test('answers “I don’t know” with U and “I’d rather not say” with S, where that is offered', async () => {
    sit();
    await turnOn();
    await press('s');
    expect(chosen()).toEqual(['unsaid']);
    await press('u');
    expect(chosen()).toEqual(['unsure']);
    await press('{Enter}');
    expect(asked()).toBe('where');
  });

  test('chooses several and takes one back; “none” takes all of them', async () => {
    sit();
    await turnOn();
    await press('2{Enter}1{Enter}1{Enter}{Enter}');
    expect(asked()).toBe('papers');
    await press('123');
    expect(chosen()).toEqual(['i247a', 'told', 'i200']);
    await press('2');
    expect(chosen()).toEqual(['i247a', 'i200']);
    await press('6');
    expect(chosen()).toEqual(['none']);
  });

  test('changes an answer: Enter says yes to what it would change', async () => {
    sit();
    await turnOn();
    await press('2{Enter}1{Enter}1{Enter}{Enter}1{Enter}');
    expect(asked()).toBe('copy');
    await user.click(one('[data-look="papers"]'));
    (focused() as HTMLElement).blur();
    await press('6{Enter}');
    expect(asked()).toBeUndefined();
    expect(one('#change')).toBeTruthy();
    await press('{Enter}');
    expect(asked()).toBe('county');
  });

  test('goes back with B, to the note with N and to the search with /, without writing the letter there', async () => {
    sit();
    await turnOn();
    await press('b');
    expect(done).toEqual([['back']]);
    await press('n');
    expect(focused()).toBe(note());
    expect(note().value).toBe('');
    note().blur();
    await press('/');
    expect(focused()).toBe(field());
    expect(field().value).toBe('');
  });

  test('lets Enter press the button or the link that has the focus, and nothing else', async () => {
    sit();
    await turnOn();
    await press('1');
    one('[data-back]').focus();
    await press('{Enter}');
    expect(done).toEqual([['back']]);
    expect(asked()).toBe('who');
  });

  test('holds Enter down and does not rush past what she has to read', async () => {
    sit();
    await turnOn();
    await press('2{Enter}1{Enter}1{Enter>5/}');
    expect(asked()).toBe('nextHour');
  });

  test.each(['en', 'es'] as const)(
    'reads in %s what each key does, and meanwhile changes nothing under it',
    async (language) => {
      sit(language);
      await turnOn(language);
      await press('?');
      const list = within(await screen.findByRole('dialog', { name: said[language].keys.title }));
      for (const text of Object.values(said[language].keys.does))
        expect(list.getAllByText(text).length).toBeGreaterThan(0);
      await press('2b');
      expect(chosen()).toEqual([]);
      expect(done).toEqual([]);
      await press('l');
      expect(done).toEqual([['locked']]);
      await user.click(list.getByRole('button', { name: said[language].keys.close }));
      await press('2');
      expect(chosen()).toEqual(['other']);
    },
  );
});

describe('a helper who wants other letters', () => {
  const type = (act: keyof typeof en.keys.does, key: string) =>
    inTheList((list) => user.type(list.getByLabelText(en.keys.does[act]), key));

  test('puts another one in the place of B, and finds it there after the cases were locked, with the keys still on', async () => {
    sit();
    await turnOn();
    await type('back', 'x');
    await press('b');
    expect(done).toEqual([]);
    await press('x');
    expect(done).toEqual([['back']]);
    cleanup();
    sit();
    await press('x');
    expect(done).toEqual([['back'], ['back']]);
    await press('u');
    expect(chosen()).toEqual(['unsure']);
  });

  test('locks with it too, and L is free for something else', async () => {
    sit();
    await type('lock', 'q');
    await type('note', 'l');
    await turnOn();
    await press('l');
    expect(done).toEqual([]);
    expect(focused()).toBe(note());
    note().blur();
    await press('q');
    expect(done).toEqual([['locked']]);
  });

  test.each([
    ['u', en.keys.taken.replace('{{key}}', 'U').replace('{{does}}', en.keys.does.unsure)],
    ['2', en.keys.none],
    ['{Backspace}', en.keys.none],
    ['é', en.keys.none],
  ])('is told that %s cannot be one, and nothing changes', async (key, fault) => {
    sit();
    await inTheList(async (list) => {
      await user.type(list.getByLabelText(en.keys.does.back), key);
      expect(list.getByRole('alert').textContent).toBe(fault);
      expect(list.getByLabelText(en.keys.does.back)).toHaveProperty('value', 'B');
    });
    expect(localStorage.length).toBe(0);
  });

  test('sees the letters at the options that act, and has all as at first by one press', async () => {
    sit();
    const shown = () => document.documentElement.style.getPropertyValue('--key-unsure');
    expect(shown()).toBe('');
    await turnOn();
    await type('unsure', 'z');
    expect(shown()).toBe('"Z"');
    await inTheList((list) => user.click(list.getByRole('button', { name: en.keys.asFirst })));
    expect(shown()).toBe('');
    await turnOn();
    await press('z');
    expect(chosen()).toEqual([]);
    await press('u');
    expect(chosen()).toEqual(['unsure']);
  });
});

describe('a helper who types', () => {
  test.each(['[data-note]', '[data-find]'])('in %s writes every letter, and nothing happens', async (css) => {
    sit();
    await turnOn();
    const typed = 'b luz 12?';
    await user.type(one(css), typed);
    expect(one<HTMLInputElement>(css).value).toBe(typed);
    expect(done).toEqual([]);
    expect(asked()).toBe('who');
    expect(chosen()).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('uses the keys of the browser, with Ctrl, Alt or Cmd, undisturbed', async () => {
    sit();
    await turnOn();
    await press('{Control>}1{/Control}{Alt>}b{/Alt}{Meta>}u{/Meta}');
    expect(chosen()).toEqual([]);
    expect(done).toEqual([]);
  });
});

test('somebody who speaks to the computer, and has the keys off, is not heard by them; only L locks, until that is off too', async () => {
  sit();
  await press('1usbnt/?');
  expect(chosen()).toEqual([]);
  expect(done).toEqual([]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(focused()).toBe(document.body);
  await press('l');
  expect(done).toEqual([['locked']]);
  await inTheList((list) => user.click(list.getByLabelText(lockKey)));
  await press('l');
  expect(done).toEqual([['locked']]);
});

/** Walks by keys alone, one for each mark and Enter, as somebody who knows no date and no county; gives the question where that was not enough. */
async function walkByKeys({ screens }: Person): Promise<string | undefined> {
  for (let question = asked(); question; question = asked()) {
    const planned = screens.find((each) => each.question === question);
    const isRead = one('[data-question]').dataset.kind === 'notice';
    const options: readonly string[] = Array.isArray(planned?.say) ? planned.say : isRead ? [] : ['unsure'];
    const answers = [...document.querySelectorAll<HTMLInputElement>('input[name="answer"]')].map(({ value }) => value);
    const own = answers.filter((value) => !(value in safe));
    for (const option of options) await press(safe[option] ?? String(own.indexOf(option) + 1));
    await press('{Enter}');
    if (asked() === question) return question;
  }
  return undefined;
}
const safe: Readonly<Record<string, string>> = { unsure: 'u', unsaid: 's' };

test.each(Object.entries(everybody))(
  '%s gets through the whole flow by keys alone: one for each mark, and Enter',
  async (_, person) => {
    sit('en', await flows[person.flow as FlowId]());
    await turnOn();
    expect(await walkByKeys(person)).toBeUndefined();
    expect(one('[data-result]').textContent).toBe('result');
  },
);

describe('a client who reads Spanish, through the glass', () => {
  const dialog = () => one<HTMLDialogElement>('dialog.turned');

  test('sees the question and its answers in Spanish, and nothing else of the case', async () => {
    sit();
    await turnOn();
    await press('t');
    expect(dialog().lang).toBe('es');
    const flow = words.es.getResourceBundle('es', 'detainer').questions.who;
    await screen.findByRole('heading', { name: flow.ask });
    for (const text of [...Object.values<string>(flow.options), 'No sé', 'Prefiero no decirlo'])
      expect(within(dialog()).getByRole('button', { name: text })).toBeTruthy();
    expect(dialog().textContent).not.toContain(nickname);
    expect(dialog().querySelectorAll('[data-exit]')).toHaveLength(1);
  });

  test('points at an answer, which is then marked for the helper and not yet given', async () => {
    sit();
    await user.click(screen.getByRole('button', { name: en.turn.open }));
    await user.click(one('[data-point="self"]'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(chosen()).toEqual(['self']);
    expect(focused()).toBe(one('[value="self"]'));
    expect(asked()).toBe('who');
  });

  test('points at several, one after the other, and takes one back', async () => {
    sit();
    await turnOn();
    await press('2{Enter}1{Enter}1{Enter}{Enter}t');
    await user.click(one('[data-point="i247a"]'));
    await user.click(one('[data-point="told"]'));
    await user.click(one('[data-point="told"]'));
    expect(one('[data-point="i247a"]').getAttribute('aria-pressed')).toBe('true');
    expect(one('[data-point="told"]').getAttribute('aria-pressed')).toBe('false');
    await user.click(within(dialog()).getByRole('button', { name: 'Cerrar' }));
    expect(chosen()).toEqual(['i247a']);
  });

  test('has another read it in English, and leaves the page of the helper as it is', async () => {
    sit('es');
    await user.click(screen.getByRole('button', { name: es.turn.open }));
    expect(dialog().lang).toBe('en');
    await user.click(within(dialog()).getByRole('button', { name: 'Español' }));
    expect(dialog().lang).toBe('es');
    await within(dialog()).findByText(es.turn.point);
    expect(document.querySelectorAll('form[data-question]')).toHaveLength(1);
  });

  test('of a county sees only what can be pointed at; steps to read are not turned round', async () => {
    sit();
    await turnOn();
    await press('2{Enter}1{Enter}1{Enter}');
    expect(asked()).toBe('nextHour');
    await press('t');
    expect(document.querySelector('dialog.turned')).toBeNull();
    await press('{Enter}6{Enter}');
    expect(asked()).toBe('county');
    await press('t');
    await within(dialog()).findByText(es.turn.say);
    expect([...document.querySelectorAll('[data-point]')].map((each) => each.textContent)).toEqual([
      'No sé qué condado',
      'Prefiero no decirlo',
    ]);
  });
});

describe('a helper finds', () => {
  const type = async (text: string) => {
    await user.clear(field());
    await user.type(field(), text);
  };
  const listed = (title: string) =>
    within(screen.getByRole('region', { name: title }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  test('a case without its accent, and opens it', async () => {
    sit();
    await type('arbol');
    expect(listed(en.find.cases)).toEqual([nickname]);
    await user.click(screen.getByRole('button', { name: nickname }));
    expect(done).toEqual([['case', 'a']]);
    expect(field().value).toBe('');
  });

  test('a guide by words of its title, in any order, and begins it', async () => {
    sit();
    await type('ICE sheriff');
    await user.click(screen.getByRole('button', { name: /sheriff or police department/ }));
    expect(done).toEqual([['flow', 'local']]);
  });

  test('a guide, but is told to open a case first where none is open', async () => {
    sit('es', detainerFindings, false);
    await type('sheriff');
    expect(screen.getByText(es.find.needsCase)).toBeTruthy();
    const guides = within(screen.getByRole('region', { name: es.find.flows }));
    expect(guides.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(guides.queryByRole('button')).toBeNull();
  });

  test.each([
    ['en', 'waukesha', 'Waukesha County'],
    ['es', 'condado de waukesha', 'Condado de Waukesha'],
  ] as const)(
    'in %s what is on record of a county, with its sources, and who helps there',
    async (language, typed, name) => {
      sit(language);
      await type(typed);
      await user.click(screen.getByRole('button', { name }));
      const shown = screen.getByRole('region', { name: said[language].find.shown });
      expect(focused()).toBe(shown);
      expect(within(shown).getByRole('heading', { name })).toBeTruthy();
      const statements = [...shown.querySelectorAll('[data-statement]')];
      expect(statements.map((each) => each.getAttribute('data-statement'))).toContain('agreement-signed');
      for (const each of statements) expect(each.querySelectorAll('.srcs a[href]').length).toBeGreaterThan(0);
      expect(shown.querySelectorAll('[data-resource]').length).toBeGreaterThan(1);
      // A page that is left locks the case: what leads out opens beside it.
      const out = one<HTMLAnchorElement>('[data-statement] .srcs a[href]');
      out.addEventListener('click', (event) => event.preventDefault());
      await user.click(out);
      expect(out.target).toBe('_blank');
      // What happened to somebody was not asked: nothing is said of it.
      expect(shown.querySelector('[data-finding="happenedUnknown"]')).toBeNull();
      await user.click(screen.getByRole('button', { name: said[language].find.close }));
      expect(focused()).toBe(field());
    },
  );

  test('an organisation, with the number to call', async () => {
    sit();
    await type('voces');
    await user.click(screen.getByRole('button', { name: /^Voces de la Frontera/ }));
    expect(one('[data-resource="voces-de-la-frontera"] a[href^="tel:"]')).toBeTruthy();
  });

  test('nothing, and hears so; with Escape begins anew', async () => {
    sit();
    await type('xyzzy');
    expect(one('.find-box [role="status"]').textContent).toBe('0 found');
    await press('{Escape}');
    await waitFor(() => expect(field().value).toBe(''));
  });
});
