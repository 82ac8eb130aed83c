/** A number of a fragment, for learning. */
export interface Sample {
  /** Of its fragment. */
  id: string;
  /** Whose console the fragment shows. */
  product: string;
  features: readonly string[];
  /** The other rules do not decide it: numbers like it are asked for later. */
  isOpen: boolean;
  isCode: boolean;
}

/** What was learned: the score of a sample is the bias and the weights of its features together. */
export interface Model {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

const ROUNDS = 20;
const RATE = 0.15;
/** How much each step draws a weight back to nothing. */
const DECAY = 1e-4;
/** How much a number counts that the rules decide, of one that they leave open. */
const DECIDED = 0.15;
/** A feature is learned when fragments of so many products have it; a title's word seldom means anything. */
const FEWEST_PRODUCTS = 4;
const FEWEST_PRODUCTS_ABOVE = 6;
/** After the fit a title's word is kept that says so much: fitted without the others, it says less of new pages. */
const LEAST_ABOVE = 1;
/** Weights are fitted for so many features: the next ones change little. */
const MOST_FEATURES = 3420;

/**
 * Returns the bias and, in so many steps of one, the weights of a logistic regression over samples. Learned by stochastic
 * gradient descent with the step sizes of AdaGrad, twice: the second time from the features that mattered in the first.
 */
export function train(samples: readonly Sample[], steps: number): Model {
  const products = productsOf(samples);
  const all = [...products]
    .filter(([feature, { size }]) => size >= fewestOf(feature))
    .map(([feature]) => feature);
  const first = descend(samples, new Set(all));
  const worth = (feature: string) =>
    Math.abs(first.weights.get(feature) ?? 0) * Math.sqrt(products.get(feature)?.size ?? 0);
  const best = all.sort((a, b) => worth(b) - worth(a)).slice(0, MOST_FEATURES);
  const { bias, weights } = descend(samples, new Set(best));
  const rounded = (weight: number) => Math.round(weight * steps) / steps;
  return {
    // Finer than the steps: to round it up or down would move every number's odds.
    bias: Math.round(bias * 100) / 100,
    weights: new Map(
      [...weights]
        .map(([feature, weight]) => [feature, rounded(weight)] as const)
        .filter(([feature, weight]) => Math.abs(weight) >= (isAbove(feature) ? LEAST_ABOVE : 1 / steps)),
    ),
  };
}

/** Returns the score of a sample: positive where it is more likely a code than none. */
export function scoreOf({ bias, weights }: Model, { features }: Sample): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
}

/**
 * Returns the products that show each feature, but for those whose own name it is a word of: that says nothing about
 * others.
 */
function productsOf(samples: readonly Sample[]): Map<string, Set<string>> {
  const products = new Map<string, Set<string>>();
  for (const { product, features } of samples) {
    const name = product.toLowerCase();
    for (const feature of features) {
      const word = feature.slice(feature.lastIndexOf(' ') + 1);
      if (/\p{L}{3}/u.test(word) && name.includes(word)) continue;
      const seen = products.get(feature) ?? new Set();
      products.set(feature, seen.add(product));
    }
  }
  return products;
}

function fewestOf(feature: string): number {
  return isAbove(feature) ? FEWEST_PRODUCTS_ABOVE : FEWEST_PRODUCTS;
}

function isAbove(feature: string): boolean {
  return feature.startsWith('above ');
}

function descend(samples: readonly Sample[], features: ReadonlySet<string>): Model {
  const ids = new Map([...features].map((feature, index) => [feature, index]));
  const sizes = new Map<string, number>();
  for (const { id } of samples) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const rows = samples.map((sample) => ({
    at: sample.features.map((feature) => ids.get(feature)).filter((index) => index !== undefined),
    target: sample.isCode ? 1 : 0,
    // A long table says the same again and again.
    share: (sample.isOpen ? 1 : DECIDED) / Math.sqrt(sizes.get(sample.id) ?? 1),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(0.01);
  let bias = 0;
  let biasSquares = 0.01;
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { at, target, share } of shuffled(rows, random)) {
      let score = bias;
      for (const index of at) score += weights[index] as number;
      const slope = share * (1 / (1 + Math.exp(-score)) - target);
      for (const index of at) {
        const step = slope + DECAY * (weights[index] as number);
        squares[index] = (squares[index] as number) + step * step;
        weights[index] = (weights[index] as number) - (RATE * step) / Math.sqrt(squares[index] as number);
      }
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights: new Map([...ids].map(([feature, index]) => [feature, weights[index] as number])) };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** Returns numbers from 0 to below 1, the same ones for the same seed: a run can be repeated (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
