import { describe, expect, test } from 'vitest';
import { createAnswerer } from '@/lib/codes/search/answer';
import { omniboxRows, stateOf } from '@/lib/doors/omnibox';

const { answer } = createAnswerer();
const rows = (query: string) => omniboxRows(answer({ query }));
const entered = (typed: string) => stateOf(typed, answer({ query: typed }));

describe('the rows below the address bar', () => {
  test('begin with what was typed, and say what it means', () => {
    const [first] = rows('486');
    expect(first?.content).toBe('486');
    expect(first?.description).toMatch(/^486 Busy Here – \S/);
  });

  test.each([
    ['busy', '486'],
    ['q850 17', 'q850-17'],
    ['codec mismatch', '488'],
  ])('%s leads to %s first', (query, content) => {
    expect(rows(query)[0]?.content).toBe(content);
  });

  test('are few, and all lead somewhere', () => {
    expect(rows('4').length).toBeLessThanOrEqual(8);
    expect(rows('31486')).toEqual([]);
  });
});

describe('Enter', () => {
  test.each([
    ['486', { query: '', address: '486' }],
    ['q850-17', { query: '', address: 'q850-17' }],
    ['busy', { query: '', address: '486' }],
    ['zzqqxx', { query: 'zzqqxx' }],
  ])('after %s opens the right page', (typed, state) => {
    expect(entered(typed)).toEqual(state);
  });
});
