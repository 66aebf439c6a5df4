import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Written } from '#src/build/assemble.ts';
import { budgets } from '#src/build/budgets.ts';
import { isInCore } from '#src/build/copies.ts';
import { filled } from '#src/build/fill.ts';
import { policyLine } from '#src/build/policy.ts';
import { loadsOf, weigh } from '#src/build/weigh.ts';

/** So many kB that no packing makes smaller. */
const kilobytes = (count: number): string => randomBytes(count * 768).toString('base64');

const page: Written = {
  file: 'en/flow/index.html',
  look: 'first-question',
  text: '<style>p{}</style><form></form><script>1</script><footer></footer>',
  styles: 'p{}',
  fetched: ['core', 'rest.css', 'flow-en', 'shared-en'].map((name) => ({ name, fileName: `${name}-1.js`, text: name })),
};
const tooLarge = (written: Written) => weigh(loadsOf([written])).tooLarge.map((line) => line.split(' ')[0]);
const withFile = (name: string, text: string): Written => ({
  ...page,
  fetched: page.fetched.map((each) => (each.name === name ? { ...each, text } : each)),
});

describe('the byte budgets', () => {
  test('let small files pass, each named once beside its limit', () => {
    const { table, tooLarge } = weigh(loadsOf([page, page]));
    expect(tooLarge).toEqual([]);
    const lines = table.split('\n');
    expect(lines).toHaveLength(1 + page.fetched.length + 4);
    expect(lines.find((line) => line.startsWith('core'))).toContain(`of ${budgets.core.gzip}`);
  });

  test.each([
    ['core', budgets.core.gzip],
    ['rest.css', budgets.rest.gzip],
    ['flow-en', budgets.flow.gzip],
    ['shared-en', budgets.shared.gzip],
  ])('find a %s that is too large', (name, limit) => {
    expect(tooLarge(withFile(name, kilobytes(limit - 2)))).toEqual([]);
    expect(tooLarge(withFile(name, kilobytes(limit * 1.4)))).toContain(name);
  });

  test('find a document that is too large, and one whose script stands too far down', () => {
    const with5 = page.text.replace('<form>', () => `<form>${kilobytes(6)}`);
    expect(tooLarge({ ...page, text: with5 })).toEqual(['en/flow/index.html,']);
    const after = page.text.replace('<footer>', () => `<footer>${kilobytes(6)}`);
    expect(tooLarge({ ...page, text: after })).toEqual([]);
    const after13 = page.text.replace('<footer>', () => `<footer>${kilobytes(17)}`);
    expect(tooLarge({ ...page, text: after13 })).toEqual(['en/flow/index.html']);
  });

  test('find styles inside a document that are too large, and do not count them twice', () => {
    const styles = kilobytes(6);
    expect(tooLarge({ ...page, styles, text: page.text.replace('p{}', () => styles) })).toEqual(['first-question.css']);
  });

  test('find a visit that is too large though each of its files is small enough', () => {
    const heavy = { ...page, fetched: page.fetched.map((each) => ({ ...each, name: 'core', text: kilobytes(100) })) };
    expect(tooLarge(heavy)).toEqual(['en/flow/index.html,']);
  });
});

test('a flow has a copy in each language, the engine and the law have none; the room of cases stands apart', () => {
  const core = ['/machines/engine/flow.ts', '/machines/flows.ts', '/law/time.ts', '/node_modules/react/index.js'];
  const other = [
    '/machines/detainer/flow.ts?in=es',
    '/src/pieces/shared-en.ts',
    '/locales/es/ui.json',
    '/src/look/a.css',
    '/src/intake/Room.tsx',
    '/src/intake/vault/derive-worker.ts?worker-text',
    '/node_modules/@noble/hashes/argon2.js',
    '/node_modules/@scure/bip39/index.js',
    '/node_modules/age-encryption/dist/index.js',
    '/node_modules/valibot/dist/index.mjs',
  ];
  expect(core.filter(isInCore)).toEqual(core);
  expect(other.filter(isInCore)).toEqual([]);
});

test('the policy allows the inline text word for word, and no other', () => {
  const line = policyLine({ scripts: ['alert(1)'], styles: [] });
  // As `openssl dgst -sha256 -binary | base64` has it.
  expect(line).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';");
  expect(line).toContain("style-src 'self';");
  expect(line).not.toContain('unsafe');
  expect(line).toContain("worker-src 'none'");
  expect(line).toContain("trusted-types 'none'");
  const room = policyLine({ scripts: [], styles: [], room: true });
  expect(room).toContain('worker-src blob:;');
  expect(room).toContain('trusted-types vault');
});

test('a document is filled as it is, whatever it says', () => {
  const skeleton = '<html lang="en"><!--head--><!--page--><!--end-->';
  const drawn = { language: 'es', head: '$1', page: '$&', after: "$'" } as const;
  const text = filled(skeleton, { ...page, path: '/', pieces: [], ...drawn }, { first: 'a', styles: 'b', end: 'c' });
  expect(text.replace(/\s+/g, ' ')).toBe('<html lang="es">a $1 b$&c $\'');
});
