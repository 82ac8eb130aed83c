import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_STEPS, readSteps, SLOTS, slotOf } from '@/lib/detect/learned/steps';
import { writeSteps } from '../../../commands/learn/write-steps';

/** Returns the steps of all slots, of which a few weigh something. */
function stepsOf(weighing: Record<number, number>): Int8Array {
  const steps = new Int8Array(SLOTS);
  for (const [slot, count] of Object.entries(weighing)) steps[Number(slot)] = count;
  return steps;
}

test('reads what was written, the first and the last slot, too', () => {
  const steps = stepsOf({ 0: 1, 1: -4, 40: 3, 133: 2, 319: 4, 31000: 1, [SLOTS - 1]: -1 });
  expect(readSteps(writeSteps(steps))).toEqual(steps);
  expect(readSteps(writeSteps(stepsOf({})))).toEqual(stepsOf({}));
});

test('reads any steps that were written', () => {
  const weighing = fc.dictionary(
    fc.nat({ max: SLOTS - 1 }).map(String),
    fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }),
  );
  fc.assert(
    fc.property(weighing, (some) => {
      const steps = stepsOf(some);
      expect(readSteps(writeSteps(steps))).toEqual(steps);
    }),
    { numRuns: 20 },
  );
});

test('few features share a slot, and all parts are used', () => {
  const words = ['label', 'near before', 'next after'].flatMap((place) =>
    Array.from({ length: 1000 }, (_, number) => `${place} word${number}`),
  );
  const slots = words.map(slotOf);
  expect(slots.every((slot) => slot >= 0 && slot < SLOTS)).toBe(true);
  // By chance 3000 of 262,144 meet 17 times.
  expect(new Set(slots).size).toBeGreaterThan(2970);
  const eighths = Map.groupBy(slots, (slot) => Math.floor((slot * 8) / SLOTS));
  expect(eighths.size).toBe(8);
  for (const { length } of eighths.values()) expect(length).toBeGreaterThan(300);
});
