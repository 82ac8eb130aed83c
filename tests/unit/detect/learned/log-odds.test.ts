import { expect, test } from 'vitest';
import { logOddsOf, wordsFor } from '@/lib/detect/learned/log-odds';

const weights = new Map([
  ['before rejec', 1],
  ['near before rejec', 0.5],
  ['before with', 2],
  ['before ext', -3],
  ['is proven', 1.5],
  ['before a', 0.25],
]);
const weightOf = (feature: string) => weights.get(feature) ?? 0;

test('adds the weights of the features that are known', () => {
  const features = new Map([
    ['before rejec', 'rejected'],
    ['before qzxv', 'qzxv'],
    ['is proven', ''],
  ]);
  expect(logOddsOf(features, weightOf)).toBe(2.5);
});

test('names the words that speak for a code, the best first, by all that they say', () => {
  const features = new Map([
    ['before rejec', 'rejected'],
    ['near before rejec', 'rejected'],
    ['before with', 'with'],
    ['before ext', 'ext'],
    ['before a', 'a'],
  ]);
  expect(wordsFor(features, weightOf)).toEqual(['with', 'rejected', 'a']);
});
