import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import { unlockVault } from '#src/intake/vault/entry.ts';
import { readKit } from '#src/intake/vault/kit.ts';
import { openStore } from '#src/intake/vault/store.ts';
import { otherPhrase, quickly, tampered } from '../intake/vault/vaults.ts';
import {
  add,
  alert,
  asked,
  type Drawn,
  databases,
  eachInNewBrowser,
  focused,
  heading,
  open,
  placeOf,
  press,
  said,
  setUp,
  text,
  unlock,
  user,
  wordsShown,
} from './in-room.tsx';

eachInNewBrowser();
const { en } = said;
const { put } = IDBObjectStore.prototype;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

const asText = (words: readonly string[]) => words.join(' ').normalize('NFKD');
/** Chooses what is set anew, and types the words that count now. */
async function ask(what: keyof typeof en.renew.what, words: readonly string[], language: 'en' | 'es' = 'en') {
  const { renew } = said[language];
  await press(renew.button);
  await focused(renew.title);
  await user.click(screen.getByLabelText(renew.what[what]));
  await user.type(screen.getByLabelText(said[language].unlock.words), words.join(' '));
  await press(renew.draw);
}
/** The words that were drawn, as many lists as there are. */
async function drawn(language: 'en' | 'es' = 'en') {
  await focused(said[language].renew.papers.title);
  return [...document.querySelectorAll('.words')].map(wordsShown);
}
/** Says that they are on paper, and types the two that are asked back. */
async function answer(words: readonly string[] | undefined, have: string) {
  await press(have);
  await heading(en.ask.title);
  for (const input of asked()) await user.type(input, words?.[placeOf(input) - 1] ?? '');
  await press(en.renew.set);
}
/** What opens the cases, of words that somebody has. */
async function opening(papers: Readonly<Record<string, readonly string[]>>) {
  const opens: string[] = [];
  for (const [name, words] of Object.entries(papers)) {
    const close = await open();
    await unlock(asText(words));
    await waitFor(() => expect(document.querySelector('.err, .lock-bar')).toBeTruthy());
    if (document.querySelector('.lock-bar')) {
      await screen.findByRole('button', { name: 'Blue house' });
      opens.push(name);
    } else expect((await alert()).textContent).toBe(en.unlock.shut);
    close();
  }
  return opens;
}
/** Opens the room with one case in it. */
async function withCase(): Promise<Drawn & { readonly close: () => void }> {
  const close = await open();
  const papers = await setUp();
  await add('Blue house');
  return { ...papers, close };
}

/** How the vault takes the words of a paper. */
function openerFor(words: readonly string[]) {
  const typed = asText(words);
  const kit = words.length === 12 && readKit(typed);
  return kit && !('fault' in kit) ? { kit } : { phrase: typed };
}

/** What of these papers opens what is kept, asked beside the page. */
async function whatOpens(papers: Readonly<Record<string, readonly string[]>>) {
  const store = await openStore();
  const opens = Object.entries(papers).map(async ([name, words]) => {
    const attempt = await unlockVault(store, openerFor(words), quickly);
    return typeof attempt === 'object' ? [name] : [];
  });
  const found = (await Promise.all(opens)).flat();
  store.close();
  return found;
}

describe('who has lost a paper, or fears that it was seen,', () => {
  test('sets a new phrase: the old one opens nothing any more, and the kit as before', async () => {
    const { phrase, kit, close } = await withCase();
    await ask('phrase', phrase);
    const [fresh, none] = await drawn();
    expect([fresh?.length, none]).toEqual([8, undefined]);
    expect(text()).toContain(en.renew.papers.lead);
    await answer(fresh, en.papers.haveOne);
    await focused(en.renew.done.title);
    for (const each of [en.renew.done.now, en.renew.done.paper, en.renew.old]) expect(text()).toContain(each);
    await press(en.one.back);
    await focused(en.cases.title);
    close();
    expect(await opening({ phrase, kit, fresh: fresh ?? [] })).toEqual(['kit', 'fresh']);
  });

  test('by the kit sets a new kit', async () => {
    const { phrase, kit, close } = await withCase();
    await ask('kit', kit);
    const [fresh, none] = await drawn();
    expect([fresh?.length, none]).toEqual([12, undefined]);
    await answer(fresh, en.papers.haveOne);
    await focused(en.renew.done.title);
    close();
    expect(await opening({ phrase, kit, fresh: fresh ?? [] })).toEqual(['phrase', 'fresh']);
  });

  test('sets both, in Spanish too', async () => {
    const close = await open('es');
    const { phrase, kit } = await setUp('es');
    await ask('both', kit, 'es');
    const [one, two] = await drawn('es');
    await press(said.es.papers.have);
    await heading(said.es.ask.title);
    for (const input of asked()) await user.type(input, two?.[placeOf(input) - 1] ?? '');
    await press(said.es.renew.set);
    await focused(said.es.renew.done.title);
    close();
    expect(await whatOpens({ phrase, kit, one: one ?? [], two: two ?? [] })).toEqual(['one', 'two']);
  });

  test('is told before and after what an old copy of the disk still opens', async () => {
    await withCase();
    await press(en.renew.button);
    await heading(en.renew.title);
    for (const each of [en.renew.why, en.renew.then, en.renew.old, en.renew.present]) expect(text()).toContain(each);
  });

  test('and types another word than stands on the new paper sets nothing yet', async () => {
    const { phrase, kit, close } = await withCase();
    await ask('phrase', phrase);
    const [fresh = []] = await drawn();
    await answer(['zoo', ...fresh].slice(0, 8).reverse(), en.papers.haveOne);
    expect((await alert()).textContent).toMatch(/^Word \d is another one/);
    close();
    expect(await opening({ phrase, kit, fresh })).toEqual(['phrase', 'kit']);
  });
});

test('a way in that was damaged is set anew with the other: what is to be new is both, and then nothing is warned of', async () => {
  const { phrase, close } = await withCase();
  close();
  await tampered(databases, (vault) => {
    const header = vault.get('header');
    header.onsuccess = () => {
      header.result[130] ^= 1;
      vault.put(header.result, 'header');
    };
  });
  await open();
  await unlock(asText(phrase));
  expect(await screen.findByText(en.cases.unsound)).toBeTruthy();
  await press(en.renew.button);
  await heading(en.renew.title);
  expect(screen.getByLabelText<HTMLInputElement>(en.renew.what.both).checked).toBe(true);
  await user.type(screen.getByLabelText(en.unlock.words), phrase.join(' '));
  await press(en.renew.draw);
  const [, kit] = await drawn();
  await answer(kit, en.papers.have);
  await focused(en.renew.done.title);
  await press(en.one.back);
  await focused(en.cases.title);
  expect(screen.queryByText(en.cases.unsound)).toBeNull();
});

describe('nothing is lost where it does not come about', () => {
  test('[V06 B] because the words that count now are others: nothing is drawn', async () => {
    const { phrase, kit, close } = await withCase();
    await ask('both', otherPhrase.split(' '));
    expect((await alert()).textContent).toBe(en.unlock.shut);
    expect(document.querySelectorAll('.words')).toHaveLength(0);
    expect(document.activeElement).toBe(screen.getByLabelText(en.unlock.words));
    close();
    expect(await opening({ phrase, kit })).toEqual(['phrase', 'kit']);
  });

  test('[D07 B] because another tab was faster: it is said, and that the new paper opens nothing', async () => {
    const { phrase, kit, close } = await withCase();
    await ask('phrase', phrase);
    const [fresh = []] = await drawn();
    const attempt = await unlockVault(await openStore(), { phrase: asText(phrase) }, quickly);
    if (typeof attempt === 'string') throw new Error(attempt);
    await attempt.vault.renew({ phrase: asText(phrase) }, { phrase: { words: otherPhrase, cost } }, quickly);
    await answer(fresh, en.papers.haveOne);
    expect(await screen.findByText(en.renew.beaten)).toBeTruthy();
    await focused(en.renew.title);
    close();
    expect(await opening({ phrase, kit, fresh, other: otherPhrase.split(' ') })).toEqual(['kit', 'other']);
  });

  test.each([
    ['no room', en.renew.noRoom, () => new DOMException('planted', 'QuotaExceededError')],
    ['a fault', en.renew.failed, () => new Error('planted')],
  ])(
    '[V13 B] because of %s at either of its writes: the old words count, and then it can be done',
    async (_, sentence, fault) => {
      for (const step of [1, 2]) {
        const { phrase, kit, close } = await withCase();
        await ask('both', phrase);
        const [freshPhrase = [], freshKit = []] = await drawn();
        let steps = 0;
        IDBObjectStore.prototype.put = function (...given) {
          steps += 1;
          if (steps === step) throw fault();
          return put.apply(this, given);
        };
        await answer(freshKit, en.papers.have);
        expect(await screen.findByText(sentence)).toBeTruthy();
        expect(steps).toBe(step);
        IDBObjectStore.prototype.put = put;
        const papers = { phrase, kit, freshPhrase, freshKit };
        expect(await whatOpens(papers)).toEqual(['phrase', 'kit']);
        await press(en.renew.set);
        await focused(en.renew.done.title);
        expect(await whatOpens(papers)).toEqual(['freshPhrase', 'freshKit']);
        close();
        await (await openStore()).erase();
      }
    },
  );
});
