/** There are so many slots for features that one which was never learned seldom shares its own with one that weighs something. */
const SLOT_BITS = 18;
export const SLOTS = 2 ** SLOT_BITS;
/** 2³² / φ made odd: a product with it spreads neighbours (Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;

/** Of the distance from a slot that weighs something to the next one, so many bits are written as they are. */
export const LOW_BITS = 5;

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
 * Returns how many steps each slot weighs, from bits in Base64. For each slot that weighs anything they say how far it is
 * from the one before, as a Rice code: the high bits as so many ones and a zero, then the low ones; how many steps more than
 * one, as so many ones and a zero; and a one if they speak against a code.
 */
export function readSteps(text: string): Int8Array {
  const bytes = atob(text);
  const steps = new Int8Array(SLOTS);
  let at = 0;
  const bit = () => (bytes.charCodeAt(at >> 3) >> (at++ & 7)) & 1;
  const ones = () => {
    let count = 0;
    while (bit()) count++;
    return count;
  };
  for (let slot = -1; ; ) {
    let distance = ones();
    for (let low = 0; low < LOW_BITS; low++) distance = distance * 2 + bit();
    slot += distance;
    if (slot >= SLOTS) return steps;
    const size = 1 + ones();
    steps[slot] = bit() ? -size : size;
  }
}
