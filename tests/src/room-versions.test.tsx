import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import detainerEn from '#locales/en/detainer.json';
import pagesEn from '#locales/en/pages.json';
import detainerEs from '#locales/es/detainer.json';
import { type CaseFile, newCase, written } from '#src/intake/cases/case-file.ts';
import type { Draft } from '#src/intake/vault/vault.ts';
import { eachInNewBrowser, heading, open, press, said, unlock, user, withVersions } from './in-room.tsx';

eachInNewBrowser();
const { en } = said;
const id = 'a'.repeat(32);
const guide = pagesEn.flows.detainer.title;

const first = newCase({ on: '2026-11-24', at: '09:30' });
const file = (at: string, answers: Record<string, string>, more: Partial<CaseFile> = {}): CaseFile => ({
  ...first,
  changed: { on: '2026-11-27', at },
  walks: { detainer: { answers, notes: {}, marks: {}, overruled: {}, runs: [], before: [] } },
  ...more,
});
const draft = (name: string, from: number, content: CaseFile): Draft => ({ id, name, from, ...written(content) });

const versions = async () => {
  await press(en.versions.open);
  await waitFor(() => expect(document.querySelectorAll('.versions > li').length).toBeGreaterThan(0));
  return [...document.querySelectorAll<HTMLElement>('.versions > li')];
};
const one = (all: readonly HTMLElement[], at: number) => within(all[at] ?? document.body);

describe('the earlier versions of a case', () => {
  const drafts = [
    draft('Blue house', 0, file('09:30', { who: 'self', copy: 'yes' })),
    draft('Red house', 1, file('10:00', { who: 'self' }, { status: 'waiting' })),
    // Another tab went on from the first too.
    draft('Red house', 1, file('10:05', { who: 'other' })),
  ];

  test('are told by day and time, by what is not as in the newest, and by whether anybody has gone on from them', async () => {
    await withVersions(drafts);
    await press('Red house');
    const all = await versions();
    expect(all.map((each) => within(each).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'Friday, November 27, 2026, 10:05 a.m.',
      'Friday, November 27, 2026, 10:00 a.m.',
      'Friday, November 27, 2026, 9:30 a.m.',
    ]);
    const lines = all.map((each) => [...each.querySelectorAll('.lines li')].map(({ textContent }) => textContent));
    expect(lines).toEqual([
      [],
      ['Status: Waiting for an answer', `${guide} · 1 answer is different`],
      ['Nickname: Blue house', `${guide} · 1 more answer`, `${guide} · 1 answer is different`],
    ]);
    // A browser that translates the page joins texts that touch, and React then finds its own no more.
    const texts = [...document.querySelectorAll('.versions, .versions *')].map(({ childNodes }) => [...childNodes]);
    const isText = (node: Node | undefined) => node?.nodeType === Node.TEXT_NODE;
    expect(texts.filter((nodes) => nodes.some((node, at) => isText(node) && isText(nodes[at + 1])))).toEqual([]);
    expect(all.map((each) => each.textContent?.includes(en.versions.left))).toEqual([false, true, false]);
    expect(all.map((each) => within(each).queryByRole('button', { name: en.versions.take }) !== null)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('can be looked at, in the words of either language, and not changed', async () => {
    await withVersions(drafts);
    await press('Red house');
    const all = await versions();
    await user.click(one(all, 2).getByRole('button', { name: en.versions.look }));
    expect(await one(all, 2).findByText(detainerEn.questions.copy.ask)).toBeTruthy();
    expect(one(all, 2).getByText(detainerEn.questions.copy.options.yes)).toBeTruthy();
    expect(all[2]?.querySelectorAll('input, textarea, select')).toHaveLength(0);
    await user.click(screen.getByRole('link', { name: 'Español' }));
    expect(await screen.findByText(detainerEs.questions.copy.ask)).toBeTruthy();
  });

  test('can be taken back: it is one more version, changed now, and nothing is lost', async () => {
    const { close, kit } = await withVersions(drafts);
    await press('Red house');
    const all = await versions();
    await user.click(one(all, 2).getByRole('button', { name: en.versions.take }));
    await heading('Blue house');
    await waitFor(() => expect(document.querySelector('[data-kept]')).not.toBeNull());
    await waitFor(() => expect(document.querySelectorAll('.versions > li')).toHaveLength(4));
    const [newest] = document.querySelectorAll('.versions > li');
    expect(newest?.textContent).toContain(en.versions.newest);
    expect(newest?.textContent).not.toContain('November 27, 2026, 9:30');
    close();
    await open();
    await unlock(kit);
    await press('Blue house');
    expect(await versions()).toHaveLength(4);
  });

  test('bring their notes back into the fields, too', async () => {
    await withVersions([
      draft('Blue house', 0, file('09:30', {}, { note: 'As it was.' })),
      draft('Blue house', 1, file('10:00', {}, { note: 'Spoiled.' })),
    ]);
    await press('Blue house');
    expect(await screen.findByLabelText(en.about.note)).toHaveProperty('value', 'Spoiled.');
    const all = await versions();
    await user.click(one(all, 1).getByRole('button', { name: en.versions.take }));
    await waitFor(() => expect(screen.getByLabelText(en.about.note)).toHaveProperty('value', 'As it was.'));
  });

  test('say of one over which a file was put where it might be from, and that no other tab need have been there', async () => {
    // What comes from a file is made from none that is here.
    await withVersions([draft('Blue house', 0, file('09:30', {})), draft('Blue house', 0, file('10:00', {}))]);
    await press('Blue house');
    const all = await versions();
    expect(all[0]?.textContent).not.toMatch(/brought in/);
    expect(all[1]?.textContent).toMatch(/or a file was brought in after it/);
    await user.click(screen.getByRole('link', { name: 'Español' }));
    await waitFor(() => expect(all[1]?.textContent).toMatch(/o que después se haya traído un archivo/));
  });

  test('count answers as the case does: a step that was read is none', async () => {
    const answers = { who: 'self', where: 'jail', reason: 'bailPaid', nextHour: 'read' };
    await withVersions([draft('Blue house', 0, first), draft('Blue house', 1, file('10:00', answers))]);
    await press('Blue house');
    const all = await versions();
    const counted = document.querySelector('[data-begun="detainer"] p')?.textContent;
    expect(counted).toBe(en.guides.answers.replace('{{count}}', '3'));
    expect(all[1]?.textContent).toContain(`${guide} · 3 fewer answers`);
  });

  test('that nobody can read are said to be, and shut out no other', async () => {
    await withVersions([
      ...drafts.slice(0, 1),
      { id, name: 'Blue house', brief: '', body: '[]', from: 1 },
      draft('Blue house', 2, file('11:00', {})),
    ]);
    await press('Blue house');
    const all = await versions();
    expect(all.map((each) => each.textContent?.includes(en.versions.unreadable))).toEqual([false, true, false]);
  });
});
