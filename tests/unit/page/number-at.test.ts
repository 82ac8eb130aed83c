import { expect, test } from 'vitest';
import { numberAt } from '@/lib/page/marks/number-at';

test.each([
  ['alone', '486'],
  ['at the end of a sentence', 'It answered 486.'],
  ['before a colon', '486: Busy Here'],
  ['after a colon', 'status:486'],
  ['in an object', '{"code":486}'],
  ['in a list', '404, 486, 503'],
])('a number is found %s', (_, text) => {
  const start = text.indexOf('486');
  for (const offset of [start, start + 1, start + 3])
    expect(numberAt(text, offset)).toMatchObject({ start, end: start + 3, code: 486 });
});

test.each([
  ['a longer number', '4867'],
  ['a time', '10:486'],
  ['an amount', '1,486'],
  ['a fraction', '486.50'],
  ['an address', '192.0.2.486'],
])('no part of %s is found', (_, text) => {
  expect(numberAt(text, text.indexOf('486') + 1)).toBeUndefined();
});

test('nothing is found beside a number', () => {
  expect(numberAt('486 Busy Here', 8)).toBeUndefined();
});
