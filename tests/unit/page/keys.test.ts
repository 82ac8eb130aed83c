import { expect, test } from 'vitest';
import { isPinKey } from '@/lib/page/keys';

const key = (key: string, more: Partial<KeyboardEvent> = {}) =>
  ({
    key,
    code: 'KeyP',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    ...more,
  }) as KeyboardEvent;

test.each([
  ['p', {}],
  ['P', {}],
  ['p', { code: 'KeyR' }],
  ['з', {}],
  ['π', {}],
  ['פ', {}],
  ['ح', {}],
])('%s pins, with %j', (letter, more) => {
  expect(isPinKey(key(letter, more))).toBe(true);
});

test.each([
  ['l', {}],
  ['з', { code: 'KeyZ' }],
  ['Process', {}],
  ['p', { ctrlKey: true }],
  ['з', { metaKey: true }],
  ['p', { repeat: true }],
])('%s does not, with %j', (letter, more) => {
  expect(isPinKey(key(letter, more))).toBe(false);
});
