import { describe, expect, test } from 'vitest';
import type { Answers } from '#machines/engine/question.ts';
import { asNote } from '#src/hand-off/as-note.ts';
import { headingOf } from '#src/hand-off/lines.ts';
import { pageWords } from '#src/words/page-words.ts';
import { denied, heldBefore, textsOf, words } from './people.ts';

/** Somebody who was hurt at home, and whose pay was kept. */
const hurt: Answers = {
  danger: 'again',
  harm: ['home', 'wages'],
  dueOn: { on: '2026-11-02' },
  minor: 'no',
  threat: 'no',
  losses: 'no',
  known: ['police', 'court'],
  county: '55111',
};

describe('offices', () => {
  test('a county that was named stands by itself, whatever else was answered', async () => {
    expect(await textsOf('parties', 'detainer', heldBefore)).toEqual([
      'County named: Lafayette County',
      'ICE, Department of Homeland Security',
      'Another state',
    ]);
    expect(await textsOf('parties', 'detainer', heldBefore, 'es')).toContain('Condado nombrado: Condado de Lafayette');
  });

  test('police or the sheriff are both, and no office is of the county where it happened', async () => {
    expect(await textsOf('parties', 'victim', hurt)).toEqual([
      'County named: Sauk County',
      'Sheriff and county jail',
      'Police department',
      'A court',
    ]);
  });

  test('the jail whose county is asked for stands with it', async () => {
    expect(await textsOf('parties', 'violated', denied)).toEqual([
      'County named: Lafayette County',
      'Sheriff and county jail: Lafayette County',
      'Someone who took money for papers',
    ]);
  });

  test('their heading says that people are not among them', () => {
    const heading = headingOf('parties', {}, pageWords(words, 'en', 'victim')).join(' ');
    expect(heading).toMatch(/No person is on this list/);
    const note = asNote([{ id: 'x', part: 'parties', text: 'A court', data: {} }], () => heading, 'foot');
    expect(note).toContain('No person is on this list');
  });
});

test('papers are those that were named', () =>
  expect(headingOf('papers', {}, pageWords(words, 'en', 'detainer'))).toEqual(['Papers named']));
