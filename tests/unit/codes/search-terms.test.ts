import { describe, expect, test } from 'vitest';
import { letterPairs, likeness, plain, stem, unswap, wordsOf } from '../../../lib/codes/search/search-terms';

describe('the words of a text', () => {
  test.each([
    ['The server is busy', ['server', 'busy']],
    ['What is it?', ['what', 'is', 'it']],
    ['timed out, time-out, timeout', ['timeout', 'timeout', 'timeout', 'timeout']],
    ['caller hung up', ['caller', 'hangup']],
    ['Max-Forwards header', ['max', 'forwards', 'maxforwards']],
    ['NO_ROUTE_DESTINATION', ['no', 'route', 'destination']],
    ['T.38 over G.711', ['t38', 'over', 'g711']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test.each([
  ['calls', 'call'],
  ['dropped', 'drop'],
  ['called', 'call'],
  ['declined', 'declin'],
  ['decline', 'declin'],
  ['busy', 'busy'],
  ['process', 'process'],
  ['being', 'being'],
  ['g711', 'g711'],
])('the stem of %s is %s', (word, root) => {
  expect(stem(word)).toBe(root);
});

test('a phrase loses its punctuation and keeps its underscores', () => {
  expect(plain('Call Leg/Transaction - Does Not Exist!')).toBe('call leg transaction does not exist');
  expect(plain('NO_ANSWER')).toBe('no_answer');
});

test('swapped letters are put right only where that gives a known word', () => {
  const known = new Set(['busy', 'here']);
  expect(unswap('bsuy', known)).toBe('busy');
  expect(unswap('heer', known)).toBe('here');
  expect(unswap('bys', known)).toBe('bys');
});

test('two texts are as alike as the letter pairs that they share', () => {
  const alike = (a: string, b: string) => likeness(letterPairs(a), letterPairs(b));
  expect(alike('Busy Here', 'busy here')).toBe(1);
  expect(alike('forbiden', 'Forbidden')).toBeGreaterThan(0.9);
  expect(alike('Busy Here', 'Decline')).toBe(0);
  expect(alike('', '')).toBe(0);
});
