import { expect, test } from 'vitest';
import { HOPELESS, LIKELY, logOddsOf } from '@/lib/detect/learned/log-odds';
import weights from '@/lib/detect/learned/weights.json';

const table = {
  bias: -1,
  weightOf: new Map([
    ['before rejec', 1],
    ['near before rejec', 0.5],
    ['before with', 2],
    ['before ext', -3],
    ['is proven', 1.5],
    ['before a', 0.25],
  ]),
};

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
  const { is, column } = weights.features as Record<string, Record<string, string>>;
  const best = [is, column]
    .flatMap((places) => Object.entries(places ?? {}))
    .map(([weight, facts]) => Math.max(0, Number(weight)) * facts.split(' ').length)
    .reduce((sum, each) => sum + each, 0);
  expect(best / weights.steps).toBeLessThanOrEqual(LIKELY - HOPELESS);
});
