import { expect, test } from 'vitest';
import { hasCandidate } from '@/lib/detect/has-candidate';
import { hasKnownCode } from '@/lib/detect/has-known-code';

test.each([
  ['486', true, true],
  ['350 calls, 486', true, true],
  ['350 calls, 599 more', true, false],
  ['4860', false, false],
  ['no number', false, false],
])('%s: a candidate %s, a known code %s', (text, isCandidate, isKnown) => {
  expect([hasCandidate(text), hasKnownCode(text)]).toEqual([isCandidate, isKnown]);
});
