import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { App } from '#src/App.tsx';
import { type Drawn, documents } from '#src/build/documents.tsx';
import { roomDocuments } from '#src/build/room.tsx';
import { sitemap } from '#src/build/sitemap.ts';
import { Room } from '#src/intake/Room.tsx';
import { RoomFrame } from '#src/intake/RoomFrame.tsx';
import { roomWords } from '#src/intake/room-words.ts';
import { places } from '#src/routes.ts';
import { languages } from '#src/words/languages.ts';
import { quickly } from '../intake/vault/vaults.ts';

let all: readonly Drawn[];
beforeAll(async () => {
  all = await documents();
});
afterEach(() => vi.unstubAllGlobals());

test('the room has a document in each language, and one that leads on to them', async () => {
  const files = (await roomDocuments()).map(({ file }) => file);
  expect(files).toEqual(['intake/index.html', 'en/intake/index.html', 'es/intake/index.html']);
  expect(all.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
});

test('search engines are asked to leave it out, and no list of pages names it', async () => {
  for (const { head } of await roomDocuments()) expect(head).toContain('<meta name="robots" content="noindex">');
  expect(places.map(({ route }) => String(route))).not.toContain('intake');
  expect(
    sitemap({ name: '', contact: '', reportTo: '', exitTo: '', address: 'https://example.org' })[0]?.text,
  ).not.toContain('intake');
});

test('no page of the guide leads to it or names it', () => {
  const others = all.filter(({ file }) => !file.includes('intake/'));
  expect(others.length).toBeGreaterThan(60);
  for (const { file, head, page, after, pieces } of others)
    expect([
      file,
      /\/intake\b|Locked cases|Casos bajo llave/.test(head + page + after) || pieces.includes('intake'),
    ]).toEqual([file, false]);
});

test.each(languages)('what is drawn in %s is what comes to life', async (language) => {
  const [, en, es] = await roomDocuments();
  document.body.innerHTML = `<div id="root">${{ en, es }[language]?.page ?? ''}</div>`;
  const mended: unknown[] = [];
  // Never answers, so that what was drawn stays.
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const words = await roomWords(language);
  const root = document.querySelector('#root');
  if (!root) throw new Error('nothing was drawn');
  await act(async () => {
    hydrateRoot(
      root,
      <App place={{ route: 'intake', language }} words={words}>
        <RoomFrame>
          <Room derive={quickly} loadAnew={() => undefined} reason={undefined} />
        </RoomFrame>
      </App>,
      { onRecoverableError: (fault) => mended.push(fault) },
    );
  });
  expect(mended).toEqual([]);
  expect(document.querySelectorAll('[data-exit]')).toHaveLength(2);
});
