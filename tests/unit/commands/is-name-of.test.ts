import { expect, test } from 'vitest';
import { isNameOf } from '../../commands/learn/is-name-of';

test('knows the name of a product in a feature', () => {
  expect(isNameOf('Acme PBX', 'next before acme')).toBe(true);
  expect(isNameOf('Acme PBX', 'next before pbx')).toBe(true);
  expect(isNameOf('Acme PBX', 'next before trunk')).toBe(false);
  expect(isNameOf('Acme 3 PBX', 'next before 3')).toBe(false);
});
