import { expect, test } from 'vitest';
import { HOPELESS, LIKELY, learned, logOddsOf } from '@/lib/detect/learned/log-odds';
import { learnedWords } from './learned-words';

const weights = new Map([
  ['before rejec', 1],
  ['near before rejec', 0.5],
  ['before with', 2],
  ['before ext', -3],
  ['is proven', 1.5],
  ['before a', 0.25],
]);
const table = { bias: -1, weightOf: (feature: string) => weights.get(feature) };

test('adds the weights of the features that are known to the bias', () => {
  const features = new Map([
    ['before rejec', 'rejected'],
    ['before qzxv', 'qzxv'],
    ['is proven', ''],
  ]);
  expect(logOddsOf(features, table).score).toBe(1.5);
});

test('names the words that speak for a code, the best first, by all that they say', () => {
  const features = new Map([
    ['before rejec', 'rejected'],
    ['near before rejec', 'rejected'],
    ['before with', 'with'],
    ['before ext', 'ext'],
    ['before a', 'a'],
  ]);
  expect(logOddsOf(features, table).words).toEqual(['with', 'rejected']);
});

test('what column and page say for a number cannot help a hopeless one', () => {
  const { weightOf } = learned();
  const facts = learnedWords
    .flatMap((word) => [weightOf(`is ${word}`), weightOf(`column ${word}`)])
    .filter((weight) => weight !== undefined);
  expect(facts.length).toBeGreaterThan(0);
  const best = facts.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  expect(best).toBeLessThanOrEqual(LIKELY - HOPELESS);
});
