import { expect, test } from 'vitest';
import { isPinKey } from '@/lib/page/hover/keys';

const key = (key: string, { isLocked = false, ...more }: Partial<KeyboardEvent> & { isLocked?: boolean }) =>
  ({
    key,
    code: 'KeyP',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    getModifierState: (name: string) => name === 'CapsLock' && isLocked,
    ...more,
  }) as KeyboardEvent;

test.each([
  ['p', {}],
  ['P', { isLocked: true }],
  ['p', { isLocked: true, shiftKey: true }],
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
  ['P', { shiftKey: true }],
  ['З', { shiftKey: true }],
  ['p', { ctrlKey: true }],
  ['з', { metaKey: true }],
  ['p', { repeat: true }],
])('%s does not, with %j', (letter, more) => {
  expect(isPinKey(key(letter, more))).toBe(false);
});
