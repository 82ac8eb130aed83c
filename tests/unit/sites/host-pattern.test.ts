import { describe, expect, test } from 'vitest';
import { isCovered } from '../../../lib/sites/host-pattern';

describe('granted hosts cover', () => {
  test.each([
    ['pbx.lan', ['pbx.lan']],
    ['sbc.example.com', ['*.example.com']],
    ['example.com', ['pbx.lan', '*.example.com']],
    ['*.emea.example.com', ['*.example.com']],
    ['*.example.com', ['*.example.com']],
    ['[fd00::5]', ['*']],
    ['*.example.com', ['*']],
    ['*', ['*']],
  ])('%s: %j', (host, granted) => expect(isCovered(host, granted)).toBe(true));
});

describe('granted hosts leave out', () => {
  test.each([
    ['pbx.lan', []],
    ['sbc.example.com', ['example.com']],
    ['badexample.com', ['*.example.com']],
    ['*.example.com', ['example.com', '*.emea.example.com']],
    ['*', ['*.example.com']],
    ['a b', ['*']],
  ])('%s: %j', (host, granted) => expect(isCovered(host, granted)).toBe(false));
});
