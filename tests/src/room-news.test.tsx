import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import pagesEn from '#locales/en/pages.json';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { linesOf } from '#src/hand-off/lines.ts';
import { type CaseFile, newCase, written } from '#src/intake/cases/case-file.ts';
import { begun, walkIn, withWalk } from '#src/intake/walk/changes.ts';
import { keptOf } from '#src/intake/walk/replay.ts';
import { pageWords } from '#src/words/page-words.ts';
import { heldBefore, words } from '../hand-off/people.ts';
import { eachInNewBrowser, press, said, text, withVersions } from './in-room.tsx';

eachInNewBrowser();

const then = { on: '2026-11-20', at: '10:00' };
const id = 'a'.repeat(32);
/** A case with a result of November 20; one line of it was another then, where the content has changed since. */
function caseOf(changed: boolean): CaseFile {
  const file = withWalk(begun(newCase(then), 'detainer'), 'detainer', { answers: heldBefore });
  const kept = keptOf(detainerFindings, walkIn(file, 'detainer'), then, {
    linesOf,
    words: pageWords(words, 'en', 'detainer'),
  });
  if (!kept) throw new Error('there is no result');
  const lines = kept.lines.map(
    ([line, text], at) => [line, changed && at === 0 ? 'What the guide said then.' : text] as const,
  );
  return withWalk(file, 'detainer', { kept: { ...kept, lines } });
}
const saved = (file: CaseFile) => withVersions([{ id, name: 'Blue scarf', from: 0, ...written(file) }]);

test('a case of older content says so on its desk and at the guide, and keeps the old result once it is known', async () => {
  const { news, guides } = said.en;
  await saved(caseOf(true));
  await press('Blue scarf');
  expect(await screen.findByText(guides.news)).toBeTruthy();
  await press(pagesEn.flows.detainer.title);
  expect(await screen.findByRole('heading', { name: news.title })).toBeTruthy();
  expect(text()).toContain('What the guide said then.');
  expect(text()).toContain(news.lines_one.replace('{{count}}', '1'));
  await press(news.known);
  await waitFor(() => expect(screen.queryByRole('heading', { name: news.title })).toBeNull());
  // The button has gone with what it was about.
  expect(document.activeElement).toBe(document.querySelector('h1'));
  expect(screen.getByRole('heading', { name: news.old.replace('{{date}}', 'November 20, 2026') })).toBeTruthy();
  expect(text()).toContain('What the guide said then.');
});

test('a case whose content has not changed says nothing, a week later', async () => {
  await saved(caseOf(false));
  await press('Blue scarf');
  await press(pagesEn.flows.detainer.title);
  await waitFor(() => expect(document.querySelector('[data-result]')).not.toBeNull());
  expect(document.querySelector('[data-news]')).toBeNull();
});
