import { MOST_STEPS, SLOTS, STEPS_OF_ONE } from '../../../lib/detect/learned/steps.ts';

/** A number of a fragment, for learning. */
export interface Sample {
  /** Of its fragment. */
  id: string;
  /** Where each of its features weighs. */
  slots: readonly number[];
  /** The other rules do not decide it: numbers like it are asked for later. */
  isOpen: boolean;
  isCode: boolean;
}

/** What was learned: the score of a sample is the bias and what its slots weigh together. */
export interface Model {
  bias: number;
  /** How much each slot weighs, in steps. */
  steps: Int8Array;
}

const ROUNDS = 20;
const RATE = 0.15;
/** How much each step draws a weight back to nothing, in proportion to it. */
const DECAY = 1e-4;
/** How much it does so whatever the weight, most for what few samples have, while the slots are found that matter. */
const SHRINK = 2e-6;
/** How much a number counts that the rules decide, of one that they leave open. */
const DECIDED = 0.15;

interface Row {
  slots: readonly number[];
  target: number;
  /** How much it counts. */
  share: number;
}

/**
 * Returns the bias and what each slot weighs in a logistic regression over samples. Learned twice: the second time from
 * the slots that weigh anything after the first, which need not shrink any more.
 */
export function train(samples: readonly Sample[]): Model {
  const rows = rowsOf(samples);
  const first = descend(rows, SHRINK);
  const matters = (slot: number) => Math.abs(first.weights[slot] as number) >= 0.5 / STEPS_OF_ONE;
  const { bias, weights } = descend(
    rows.map((row) => ({ ...row, slots: row.slots.filter(matters) })),
    0,
  );
  return {
    // Finer than the steps: to round it up or down would move every number's odds.
    bias: Math.round(bias * 100) / 100,
    steps: Int8Array.from(weights, (weight) =>
      Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight * STEPS_OF_ONE))),
    ),
  };
}

function rowsOf(samples: readonly Sample[]): Row[] {
  const sizes = Map.groupBy(samples, ({ id }) => id);
  return samples.map(({ id, slots, isOpen, isCode }) => ({
    slots,
    target: isCode ? 1 : 0,
    // A long table says the same again and again.
    share: (isOpen ? 1 : DECIDED) / Math.sqrt(sizes.get(id)?.length ?? 1),
  }));
}

/**
 * Learns by stochastic gradient descent with the step sizes of AdaGrad; what a weight loses while no row has its slot, it
 * loses when the next one does.
 */
function descend(rows: readonly Row[], shrinking: number): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS).fill(0.01);
  const seen = new Uint32Array(SLOTS);
  let bias = 0;
  let biasSquares = 0.01;
  let now = 0;
  const shrink = (slot: number) => {
    const weight = weights[slot] as number;
    const loss = (shrinking * (now - (seen[slot] as number)) * RATE) / Math.sqrt(squares[slot] as number);
    weights[slot] = Math.sign(weight) * Math.max(0, Math.abs(weight) - loss);
    seen[slot] = now;
  };
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { slots, target, share } of shuffled(rows, random)) {
      now++;
      let score = bias;
      for (const slot of slots) {
        shrink(slot);
        score += weights[slot] as number;
      }
      const slope = share * (1 / (1 + Math.exp(-score)) - target);
      for (const slot of slots) {
        const step = slope + DECAY * (weights[slot] as number);
        squares[slot] = (squares[slot] as number) + step * step;
        weights[slot] = (weights[slot] as number) - (RATE * step) / Math.sqrt(squares[slot] as number);
      }
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
    }
  }
  for (const slot of weights.keys()) shrink(slot);
  return { bias, weights };
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
