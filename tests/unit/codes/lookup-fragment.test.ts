import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '@/lib/codes/search/lookup-fragment';

describe('the fragment of a lookup page', () => {
  test.each([
    ['#486', { query: '', address: '486' }],
    ['#q850-17', { query: '', address: 'q850-17' }],
    ['#find=no%20audio', { query: 'no audio' }],
    ['#busy', { query: 'busy' }],
    ['#100%', { query: '100%' }],
    ['', { query: '' }],
  ])('%s is read', (fragment, state) => {
    expect(readFragment(fragment)).toEqual(state);
  });

  test('leads back to what was searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(readFragment(writeFragment({ query })).query).toBe(query.trim());
      }),
    );
  });
});
