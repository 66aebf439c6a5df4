import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { authority, citationOf } from '#law/citation.ts';
import { deadline } from '#law/deadlines.ts';
import { statements } from '#law/statements.ts';
import deadlinesEn from '#locales/en/deadlines.json';
import { newCase, written } from '#src/intake/cases/case-file.ts';
import { begun, withWalk } from '#src/intake/walk/changes.ts';
import { sourcesOf } from '#src/result/says.ts';
import { date } from '#src/words/format.ts';
import { held } from '../intake/held.ts';
import { eachInNewBrowser, press, said, withVersions } from './in-room.tsx';

eachInNewBrowser();
const { en } = said;

test('each date of a case says how it was counted, with the law behind it, how sure it is and when that was checked', async () => {
  const file = begun(newCase({ on: '2026-11-24', at: '09:30' }), 'detainer');
  await withVersions([
    { id: 'a'.repeat(32), name: 'Blue house', from: 0, ...written(withWalk(file, 'detainer', { answers: held })) },
  ]);
  await press('Blue house');
  const part = await screen.findByRole('region', { name: en.dates.title });
  const lines = within(part)
    .getAllByText(deadlinesEn.how)
    .map((summary) => summary.closest('li') ?? part);
  const kinds = ['detainer', 'detainer', 'notice-local', 'section-1983', 'tort-intentional'] as const;
  expect(lines.map((line) => within(line).getByText(/./, { selector: 'b' }).textContent)).toEqual(
    kinds.map((kind) => deadlinesEn.deadlines[kind].name),
  );
  for (const [at, kind] of kinds.entries()) {
    const line = lines[at]?.textContent;
    for (const { statement: id } of deadline(kind, held.due).ends) {
      for (const source of sourcesOf(id, held)) expect(line).toContain(citationOf(authority(source)));
      expect(line).toContain(date(statements[id].checked, 'en'));
      expect(
        lines[at]?.querySelector(`[data-statement="${id}"] [data-standing="${statements[id].standing}"]`),
      ).not.toBeNull();
    }
  }
  // How sure it is stands there before anything is opened.
  expect(lines.map((line) => line.querySelector(':scope > [data-standing]')?.getAttribute('data-standing'))).toEqual([
    'disputed',
    'disputed',
    'reported',
    'reported',
    'reported',
  ]);
});
