import { LOW_BITS } from '../../../lib/detect/learned/steps.ts';

/** Returns the steps of all slots in the form that `readSteps` reads. */
export function writeSteps(steps: Int8Array): string {
  const bits: number[] = [];
  const ones = (count: number) => bits.push(...Array<number>(count).fill(1), 0);
  const distance = (slots: number) => {
    ones(slots >> LOW_BITS);
    for (let low = LOW_BITS - 1; low >= 0; low--) bits.push((slots >> low) & 1);
  };
  let last = -1;
  for (const [slot, count] of steps.entries()) {
    if (count === 0) continue;
    distance(slot - last);
    last = slot;
    ones(Math.abs(count) - 1);
    bits.push(count < 0 ? 1 : 0);
  }
  distance(steps.length - last);
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
  return Buffer.from(bytes).toString('base64');
}
