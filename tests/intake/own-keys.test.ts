import { expect, test } from 'vitest';
import { atFirst, firstKeys, keysIn, withKey } from '#src/intake/keys/own-keys.ts';

const browser = (kept?: string) => {
  const all = new Map(kept === undefined ? [] : [['intake-keys', kept]]);
  return {
    all,
    keys: keysIn(() => ({
      getItem: (name) => all.get(name) ?? null,
      setItem: (name, value) => void all.set(name, value),
      removeItem: (name) => void all.delete(name),
    })),
  };
};

test('what a helper chose is there again, and is forgotten when all is deleted', () => {
  const { all, keys } = browser();
  const of = withKey(firstKeys, 'back', 'x');
  if (typeof of !== 'object') throw new Error('x is free');
  const chosen = { lock: false, work: true, of };
  keys.keep(chosen);
  expect(keys.recall()).toEqual(chosen);
  keys.forget();
  expect([keys.recall(), all.size]).toEqual([atFirst, 0]);
});

test.each([
  undefined,
  '',
  'null',
  '{"lock":true}',
  '{"lock":"no","work":true,"of":{}}',
  '{"lock":true,"work":true,"of":{"back":"1"}}',
  '{"lock":true,"work":true,"of":{"leave":"x"}}',
])('what cannot be read, %j, is as at first', (kept) => {
  expect(browser(kept).keys.recall()).toEqual(atFirst);
});

test('two that were to be one key are as at first; what is new since has its first key', () => {
  expect(browser('{"lock":false,"work":true,"of":{"back":"u"}}').keys.recall()).toEqual({
    lock: false,
    work: true,
    of: firstKeys,
  });
  expect(browser('{"lock":true,"work":true,"of":{"back":"x"}}').keys.recall().of).toEqual({ ...firstKeys, back: 'x' });
});

test('a browser that keeps nothing has the keys all the same', () => {
  const refuses = keysIn(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(() => refuses.keep(atFirst)).not.toThrow();
  expect(refuses.recall()).toEqual(atFirst);
});
