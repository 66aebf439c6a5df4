import { afterEach, expect, test } from 'vitest';
import { isPending } from '#src/intake/walk/pending.ts';

const draw = (fields: string, form = 'data-question="due"') => {
  document.body.innerHTML = `<form ${form}>${fields}</form>`;
};
const one = <Of extends HTMLElement>(css: string): Of => {
  const found = document.querySelector<Of>(css);
  if (!found) throw new Error(`nothing at ${css}`);
  return found;
};
const month = (given: string) =>
  `<select>${['', '10', '11'].map((each) => `<option ${each !== '' && each === given ? 'selected' : ''}>${each}</option>`).join('')}</select>`;
afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['', 2, true],
  ['', 0, false],
  ['11', 2, false],
  // The month that was given before is taken out.
  ['11', 0, true],
])('of a month that was %j, line %i of the list is something that waits: %s', (given, line, waits) => {
  draw(month(given));
  one<HTMLSelectElement>('select').selectedIndex = line;
  expect(isPending()).toBe(waits);
});

test('a box that is ticked waits, and one that is ticked and taken back does not', () => {
  draw('<input type="checkbox">');
  one('input').click();
  expect(isPending()).toBe(true);
  one('input').click();
  expect(isPending()).toBe(false);
});

test('what is typed in any other form of the page is none of its business', () => {
  draw('<input>', 'data-find=""');
  one<HTMLInputElement>('input').value = 'Dane';
  expect(isPending()).toBe(false);
  draw('<input>', 'data-nickname=""');
  one<HTMLInputElement>('input').value = 'Blue scarf';
  expect(isPending()).toBe(true);
});

test('a field that says what was given waits where it is other than that, whatever its default says', () => {
  draw('<input value="Dane" data-given="">');
  expect(isPending()).toBe(true);
  draw('<input value="Dane" data-given="Dane">');
  expect(isPending()).toBe(false);
});
