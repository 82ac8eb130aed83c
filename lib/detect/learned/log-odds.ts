import { once } from '../once';
import { LETTER } from '../vocabulary/words';
import type { Features } from './features';
import { readSteps, slotOf } from './steps';
import { weights } from './weights';

/** What the weights say of a number: the logarithm of the odds that it is a code, and the words that speak for it, best first. */
export interface LogOdds {
  score: number;
  words: readonly string[];
}

/** From this logarithm of the odds on a number is taken for a code; `npm run learn` prints how many of those are. */
export const LIKELY = 1;
/** Below this the words around a number say so much against it that the rules cannot help. */
export const HOPELESS = -2;

export interface Weights {
  /** What is added to the sum. */
  bias: number;
  /** Returns what a feature weighs. */
  weightOf: (feature: string) => number;
}

/** Returns the weights that were learned. */
export const learned = once((): Weights => {
  const steps = readSteps(weights.steps);
  return { bias: weights.bias, weightOf: (feature) => (steps[slotOf(feature)] ?? 0) / weights.stepsOfOne };
});

/**
 * Returns how likely a number is a code by its features: the sum of their weights is the logistic regression that
 * `npm run learn` fits.
 */
export function logOddsOf(features: Features, { bias, weightOf } = learned()): LogOdds {
  let score = bias;
  const byWord = new Map<string, number>();
  for (const [feature, word] of features) {
    const weight = weightOf(feature);
    score += weight;
    if (LETTER.test(word)) byWord.set(word, (byWord.get(word) ?? 0) + weight);
  }
  const telling = [...byWord].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  return { score, words: telling.map(([word]) => word) };
}
