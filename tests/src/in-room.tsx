import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import en from '#locales/en/intake.json';
import es from '#locales/es/intake.json';
import { App } from '#src/App.tsx';
import type { Reason } from '#src/intake/lock/reason.ts';
import { Room } from '#src/intake/Room.tsx';
import { RoomFrame } from '#src/intake/RoomFrame.tsx';
import { roomWords } from '#src/intake/room-words.ts';
import { unlockVault } from '#src/intake/vault/entry.ts';
import { openStore } from '#src/intake/vault/store.ts';
import type { Draft } from '#src/intake/vault/vault.ts';
import type { Language } from '#src/words/languages.ts';
import { quickly } from '../intake/vault/vaults.ts';

/** The words of the room. */
export const said = { en, es };
/** Why the page was loaded anew, each time it was. */
export let loads: Reason[];
/** What the browser of a test keeps. */
export let databases: IDBFactory;
/** Begins each test of a file in a browser that keeps nothing. */
export function eachInNewBrowser(): void {
  beforeEach(() => {
    loads = [];
    databases = new IDBFactory();
    vi.stubGlobal('indexedDB', databases);
    // The page of these tests has bytes of its own, which the database that stands in for a browser's does not give back.
    vi.stubGlobal('Uint8Array', structuredClone(new Uint8Array()).constructor);
    vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
    localStorage.clear();
  });
  afterEach(async () => {
    cleanup();
    // A save that is under way when the page goes is brought to its end; the next test begins after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** What jsdom has not: a dialog that is shown over the page, and one that is closed. */
export function withDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}

export const user = userEvent.setup({ delay: null });
/** Opens the page as it is when it has come to life; gives what takes it away. */
export async function open(language: Language = 'en', reason?: Reason): Promise<() => void> {
  history.replaceState(null, '', `/${language}/intake/`);
  const { unmount } = render(
    <App place={{ route: 'intake', language }} words={await roomWords(language)}>
      <RoomFrame>
        <Room derive={quickly} loadAnew={(why) => loads.push(why)} reason={reason} />
      </RoomFrame>
    </App>,
  );
  return unmount;
}
export const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
export const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
/** Waits until the focus is on what says this. */
export const focused = (name: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(name));
export const text = () => document.body.textContent ?? '';
export const wordsShown = (list: Element | undefined) =>
  within((list as HTMLElement | undefined) ?? document.body)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

export type Drawn = { readonly phrase: readonly string[]; readonly kit: readonly string[] };
/** Sets up to where two words are asked back. */
export async function draw(language: Language = 'en'): Promise<Drawn> {
  const { welcome, papers } = said[language];
  await press(welcome.begin);
  await heading(papers.title);
  const [phrase, kit] = [...document.querySelectorAll('.words')].map(wordsShown);
  await press(papers.have);
  await heading(said[language].ask.title);
  return { phrase: phrase ?? [], kit: kit ?? [] };
}
export const asked = () => [...document.querySelectorAll<HTMLInputElement>('[name^="word-"]')];
export const placeOf = ({ name }: HTMLInputElement) => Number(name.slice('word-'.length));
/** Sets up all of it. */
export async function setUp(language: Language = 'en'): Promise<Drawn> {
  const drawn = await draw(language);
  for (const input of asked()) await user.type(input, drawn.kit[placeOf(input) - 1] ?? '');
  await press(said[language].ask.done);
  await heading(said[language].cases.title);
  return drawn;
}
export async function unlock(words: string, language: Language = 'en'): Promise<void> {
  const field = await screen.findByLabelText(said[language].unlock.words);
  await user.clear(field);
  await user.type(field, words);
  await press(said[language].unlock.open);
}
/** Makes a case. */
export async function add(name: string, language: Language = 'en'): Promise<void> {
  const field = await screen.findByLabelText(said[language].cases.new);
  // Who types for these tests does not see that a form has been emptied.
  await user.clear(field);
  await user.type(field, name);
  await press(said[language].cases.add);
  await screen.findByRole('button', { name });
}
export const alert = () => screen.findByText((_, element) => element?.matches('.err span') ?? false);

/** Opens a case that was saved as often as there are drafts, by whoever else works on it. */
export async function withVersions(
  drafts: readonly Draft[],
): Promise<{ readonly close: () => void; readonly kit: string }> {
  const close = await open();
  const { phrase, kit } = await setUp();
  close();
  const store = await openStore();
  const attempt = await unlockVault(store, { phrase: phrase.join(' ').normalize('NFKD') }, quickly);
  if (typeof attempt === 'string') throw new Error(attempt);
  for (const each of drafts) await attempt.vault.save(each);
  store.close();
  const closeAgain = await open();
  await unlock(phrase.join(' '));
  return { close: closeAgain, kit: kit.join(' ') };
}
