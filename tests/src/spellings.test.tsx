import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { find } from '#machines/find/flow.ts';
import { App } from '#src/App.tsx';
import { wordsAt } from '#src/loading/words.ts';
import { SpellingSheet } from '#src/spellings/SpellingSheet.tsx';
import { type Language, languages } from '#src/words/languages.ts';

const route = 'find';

async function shown(language: Language): Promise<void> {
  const words = await wordsAt({ route, language });
  render(
    <StrictMode>
      <App place={{ route, language }} words={words}>
        <SpellingSheet flow={find} sheet={[]} said={{}} today="2026-11-30" />
      </App>
    </StrictMode>,
  );
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}
const fields = () => screen.getAllByRole('textbox') as [HTMLInputElement, HTMLInputElement];
const type = (given: string, family: string) => {
  const [first, last] = fields();
  fireEvent.change(first, { target: { value: given } });
  fireEvent.change(last, { target: { value: family } });
};

test.each(languages)('in %s, what is typed becomes a table with room for each try', async (language) => {
  await shown(language);
  expect(screen.queryByRole('table')).toBeNull();
  type('José', 'Pérez García');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(7);
  expect(rows[0]?.textContent).toMatch(/^JosePerez Garcia/);
  for (const row of rows)
    expect([...row.querySelectorAll('.on-paper')].map((cell) => cell.textContent)).toEqual(['', '']);
  expect(screen.getByRole('status').textContent).toContain('7');
  type('José', '');
  expect(screen.queryByRole('table')).toBeNull();
});

test('each field has its label, and no browser is to keep or check what is typed', async () => {
  await shown('en');
  for (const field of fields()) {
    expect(field.labels).toHaveLength(1);
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(field.getAttribute('spellcheck')).toBe('false');
    // Without a name a form sends nothing of a field, whatever submits it.
    expect(field.hasAttribute('name')).toBe(false);
  }
});

test('nothing that is typed is stored or sent, nor does the form go anywhere', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  await shown('en');
  type('Ana', 'Soto');
  const form = document.querySelector('form');
  if (!form) throw new Error('there is no form');
  expect(fireEvent.submit(form)).toBe(false);
  expect(fetched).not.toHaveBeenCalled();
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  expect(location.href).not.toMatch(/Ana|Soto/);
  expect(JSON.stringify(history.state)).not.toMatch(/Ana|Soto/);
});

test('nothing is styled in place', async () => {
  await shown('es');
  type('Ana', 'Soto');
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});
