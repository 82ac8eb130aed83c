/** There are so many slots for features that one which was never learned seldom shares its own with one that weighs something. */
const SLOT_BITS = 18;
export const SLOTS = 2 ** SLOT_BITS;
/** A prime near 2³² / φ: a product with it spreads neighbours (Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;

/** Weights are whole numbers of halves. */
export const STEPS_OF_ONE = 2;
/** No feature weighs more steps, for a code or against it. */
export const MOST_STEPS = 4;
/** The first character that is written, for nothing; the next ones are for one more each. */
export const ZERO = 0x21;
/** A slot this far off or farther is reached in several distances, all but the last as far as this. */
export const FARTHEST = 93;

/** Returns the slot of a feature, from 0 to below `SLOTS`: the highest bits of a hash of its characters. */
export function slotOf(feature: string): number {
  let hash = 0;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), SPREAD);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
}

/**
 * Returns how many steps each slot weighs, from two lines: a character for how far each slot that weighs anything is from
 * the one before, and one for what two of them weigh, the first in its lower three bits. Of these, 0 to 3 stand for the
 * most steps to one against a code, 4 to 7 for one to the most for it.
 */
export function readSteps(text: string): Int8Array {
  const steps = new Int8Array(SLOTS);
  const [distances = '', pairs = ''] = text.split('\n');
  let slot = -1;
  let read = 0;
  for (let at = 0; at < distances.length; at++) {
    const distance = distances.charCodeAt(at) - ZERO;
    slot += distance;
    if (distance === FARTHEST) continue;
    const pair = pairs.charCodeAt(read >> 1) - ZERO;
    const weight = read % 2 === 0 ? pair & 7 : pair >> 3;
    steps[slot] = weight - MOST_STEPS + (weight < MOST_STEPS ? 0 : 1);
    read++;
  }
  return steps;
}
