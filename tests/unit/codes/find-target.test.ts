import { expect, test } from 'vitest';
import { briefs } from '../../../lib/codes/all-briefs';
import { q850Causes } from '../../../lib/codes/q850/causes';
import { findTargets } from '../../../lib/codes/search/find-target';
import { addressOf } from '../../../lib/codes/search/search-target';

test('everything with an address is found there', () => {
  const targets = [
    ...briefs.map((brief) => ({ kind: 'sip', brief }) as const),
    ...q850Causes.map((cause) => ({ kind: 'q850', cause }) as const),
  ];
  expect(findTargets(targets.map((target) => addressOf(target) ?? ''))).toEqual(targets);
});

test.each(['', '00', '048', '4860', 'q850-', 'q850-017', '-1', '4.8'])(
  'nothing is found at %j',
  (address) => {
    expect(findTargets([address])).toEqual([]);
  },
);
