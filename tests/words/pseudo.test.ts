import { expect, test } from 'vitest';
import { createWords } from '#src/words/i18n.ts';
import { pseudo, pseudoFiles } from '#src/words/pseudo.ts';

const bare = (text: string) => text.replaceAll(/\{\{[^}]*\}\}|<[^>]*>|[⟦⟧]/gu, '');

test('a text is accented, wrapped and about 35 % longer', () => {
  const text = 'Where is the person right now?';
  expect(pseudo(text)).toMatch(/^⟦Whērē ïš thē pēršöñ rïght ñöw\?.*⟧$/u);
  const growth = bare(pseudo(text)).length / text.length;
  expect(growth).toBeGreaterThanOrEqual(1.35);
  expect(growth).toBeLessThan(1.45);
});

test('placeholders and tags are kept as they are', () => {
  expect(pseudo('Checked on {{date}} by <b>us</b>')).toContain('{{date}}');
  expect(pseudo('Checked on {{date}} by <b>us</b>')).toContain('<b>üš</b>');
});

test('whole files become words that can be said', () => {
  const words = createWords('en', pseudoFiles({ ui: { exit: { link: 'Exit this site' }, checked: 'On {{date}}' } }));
  expect(words.t('exit.link', { ns: 'ui' })).toBe(pseudo('Exit this site'));
  expect(words.t('checked', { ns: 'ui', date: 'May 4' })).toContain('May 4');
});
