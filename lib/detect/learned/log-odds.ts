import { once } from '../once';
import { LETTER } from '../vocabulary/words';
import type { Features } from './features';
import weights from './weights.json';

/** What the weights say of a number: the logarithm of the odds that it is a code, and the words that speak for it, best first. */
export interface LogOdds {
  score: number;
  words: readonly string[];
}

/** From this logarithm of the odds on a number is taken for a code; `npm run learn` prints how many of those are. */
export const LIKELY = 1.25;
/** The same on a page that does not speak of calls. */
export const LIKELY_ANYWHERE = 3.75;
/** Below this the words around a number say so much against it that its column, which costs more to read, cannot help. */
export const HOPELESS = -2;

/** A word that makes a code e times as likely is worth telling. */
const TELLING = 1;

/** The weights of features, and what is added to their sum. */
interface Weights {
  bias: number;
  weightOf: ReadonlyMap<string, number>;
}

/**
 * The weights that were learned. Written down as `place and weight, of all places → words`: in `b3c-1`, `b` stands for a
 * place, and 3 is a number of steps.
 */
export const learned = once((): Weights => {
  const weightOf = new Map<string, number>();
  const places: Record<string, string> = weights.places;
  for (const [everywhere, words] of Object.entries(weights.features))
    for (const [, letter = '', weight] of everywhere.matchAll(/([a-z])(-?\d+)/g))
      for (const word of words.split(' '))
        weightOf.set(`${places[letter]} ${word}`, Number(weight) / weights.steps);
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
    const weight = weightOf.get(feature);
    if (weight === undefined) continue;
    score += weight;
    if (LETTER.test(word)) byWord.set(word, (byWord.get(word) ?? 0) + weight);
  }
  const telling = [...byWord].filter(([, weight]) => weight >= TELLING).sort((a, b) => b[1] - a[1]);
  return { score, words: telling.map(([word]) => word) };
}
