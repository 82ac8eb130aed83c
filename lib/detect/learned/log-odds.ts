import { once } from '../once';
import { LETTER } from '../vocabulary/words';
import type { Features } from './features';
import { readSteps, STEPS_OF_ONE, slotOf } from './steps';
import { weights } from './weights';

/** From this logarithm of the odds on a number is taken for a code; `npm run learn` prints how many of those are. */
export const LIKELY = 1;
/** Below this the words around a number say so much against it that the rules are not asked, which could seldom help. */
export const HOPELESS = -4;
/** The logarithm of the odds that a number is a code of which nothing is known. */
export const BIAS = weights.bias;

/** Returns what a feature weighs: how much it adds to the logarithm of the odds. */
export type WeightOf = (feature: string) => number;

/** Returns the weights that were learned; they are read when they are first asked. */
export const learned = once((): WeightOf => {
  const steps = readSteps(weights.steps);
  return (feature) => (steps[slotOf(feature)] ?? 0) / STEPS_OF_ONE;
});

/**
 * Returns how much features add to the logarithm of the odds that a number is a code: with `BIAS` that is the logistic
 * regression that `npm run learn` fits.
 */
export function logOddsOf(features: Features, weightOf = learned()): number {
  let sum = 0;
  for (const feature of features.keys()) sum += weightOf(feature);
  return sum;
}

/** Returns the words that speak for a code, best first. */
export function wordsFor(features: Features, weightOf = learned()): string[] {
  const byWord = new Map<string, number>();
  for (const [feature, word] of features) {
    if (LETTER.test(word)) byWord.set(word, (byWord.get(word) ?? 0) + weightOf(feature));
  }
  const speaking = [...byWord].filter(([, weight]) => weight > 0);
  return speaking.sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
