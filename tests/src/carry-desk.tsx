import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import en from '#locales/en/intake.json';
import { App } from '#src/App.tsx';
import { CarryDesk } from '#src/intake/carry/CarryDesk.tsx';
import { lockedFile } from '#src/intake/carry/carry-file.ts';
import { written } from '#src/intake/cases/case-file.ts';
import { fetchGuides } from '#src/intake/guides/guides.ts';
import { roomWords } from '#src/intake/room-words.ts';
import type { Vault } from '#src/intake/vault/vault.ts';
import type { Language } from '#src/words/languages.ts';
import { carried, walked } from '../intake/carry/carried.ts';
import { begun } from '../intake/vault/vaults.ts';

export const { carry } = en;
/** What was handed to the browser to be saved. */
export let saved: { readonly name: string; readonly file: File }[];
/** Begins each test of a file in a browser that keeps nothing and saves files. */
export function eachAtNewDesk(): void {
  beforeEach(() => {
    saved = [];
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('Uint8Array', structuredClone(new Uint8Array()).constructor);
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T12:00:00-06:00'));
    // The browser of these tests reads a file in the old way alone.
    Blob.prototype.arrayBuffer = function () {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer).slice().buffer);
        reader.readAsArrayBuffer(this);
      });
    };
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      if (!(blob instanceof Blob)) throw new Error('no file');
      blobs.set('blob:saved', blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, file: new File([blob], this.download) });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

export const user = userEvent.setup({ delay: null });
export const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
export const text = () => document.body.textContent ?? '';
export const said = (words: string) => screen.findByText(words);
export const filled = (words: string, values: Readonly<Record<string, string | number>>) =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));

/** Opens the desk over a vault, with its list as it is then. */
export async function desk(vault: Vault, language: Language = 'en', are: 'there' | 'coming' | 'gone' = 'there') {
  const taken = vi.fn();
  const words = await roomWords(language);
  const guides = { there: await fetchGuides(words), coming: undefined, gone: 'gone' as const }[are];
  const { cases } = await vault.list();
  history.replaceState(null, '', `/${language}/intake/`);
  const { unmount } = render(
    <App place={{ route: 'intake', language }} words={words}>
      <CarryDesk vault={vault} cases={cases} guides={guides} onChange={taken} />
    </App>,
  );
  return { taken, close: unmount };
}
/** A vault with so many cases. */
export async function vaultWith(count: number): Promise<Vault> {
  const { vault } = await begun();
  for (const { id, name, body } of carried(count))
    await vault.save({ id, name, brief: written(walked).brief, body, from: 0 });
  return vault;
}
export async function fileOf(...given: Parameters<typeof lockedFile>): Promise<File> {
  const locked = await lockedFile(...given);
  if ('fault' in locked) throw new Error(locked.fault);
  return new File([locked], 'notes.age');
}
export const choose = async (file: File) => user.upload(await screen.findByLabelText(carry.in.file), file);
