import { once } from '../once';
import { LETTER } from '../vocabulary/words';
import type { Features } from './features';
import { stepsIn } from './steps';
import { weights } from './weights';

/** What the weights say of a number: the logarithm of the odds that it is a code, and the words that speak for it, best first. */
export interface LogOdds {
  score: number;
  words: readonly string[];
}

/** From this logarithm of the odds on a number is taken for a code; `npm run learn` prints how many of those are. */
export const LIKELY = 1;
/** The same on a page that does not speak of calls. */
export const LIKELY_ANYWHERE = 2.5;
/** Below this the words around a number say so much against it that its column, which costs more to read, cannot help. */
export const HOPELESS = -2;

/** A word that makes a code e times as likely is worth telling. */
const TELLING = 1;

export interface Weights {
  /** What is added to the sum. */
  bias: number;
  /** Returns what a feature weighs, or undefined where nothing was learned of it. */
  weightOf: (feature: string) => number | undefined;
}

/** Returns the weights that were learned; `steps.ts` says how they are written down. */
export const learned = once((): Weights => {
  const everywhereOf = new Map<string, string>();
  for (const line of weights.features.split('\n')) {
    const [everywhere = '', ...words] = line.split(' ');
    for (const word of words) everywhereOf.set(word, everywhere);
  }
  const places = weights.places.split(', ');
  const weightOf = (feature: string) => {
    const gap = feature.lastIndexOf(' ');
    const everywhere = everywhereOf.get(feature.slice(gap + 1));
    const steps = everywhere && stepsIn(everywhere, places.indexOf(feature.slice(0, gap)));
    return steps ? steps / weights.steps : undefined;
  };
  return { bias: weights.bias, weightOf };
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
    if (weight === undefined) continue;
    score += weight;
    if (LETTER.test(word)) byWord.set(word, (byWord.get(word) ?? 0) + weight);
  }
  const telling = [...byWord].filter(([, weight]) => weight >= TELLING).sort((a, b) => b[1] - a[1]);
  return { score, words: telling.map(([word]) => word) };
}
