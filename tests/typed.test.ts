import { expect, test } from 'vitest';
import { typedText } from '#src/typed.ts';

test.each([
  ['María Ñúñez', 'María Ñúñez'],
  ['  two\r\nlines\t', 'two lines'],
  ['a\u0000b', 'a b'],
  ['pay \u202E001 \u202Cnow', 'pay 001 now'],
  ['<b>&amp;</b>', '<b>&amp;</b>'],
])('%j is taken as %j', (typed, taken) => {
  expect(typedText(typed).replace(/ +/g, ' ')).toBe(taken);
});
