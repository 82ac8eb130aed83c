import { FARTHEST, MOST_STEPS, ZERO } from '../../../lib/detect/learned/steps.ts';

/** Returns the steps of all slots in the form that `readSteps` reads. */
export function writeSteps(steps: Int8Array): string {
  const slots = [...steps.keys()].filter((slot) => steps[slot] !== 0);
  const distances = slots.map((slot, index) => writeDistance(slot - (slots[index - 1] ?? -1)));
  const weights = slots.map((slot) => writtenWeight(steps[slot] ?? 0));
  const pairs = weights.map((weight, index) =>
    index % 2 === 0 ? character(weight + 8 * (weights[index + 1] ?? 0)) : '',
  );
  return `${distances.join('')}\n${pairs.join('')}`;
}

function writeDistance(distance: number): string {
  const rest = distance % FARTHEST;
  return character(FARTHEST).repeat((distance - rest) / FARTHEST) + character(rest);
}

function writtenWeight(steps: number): number {
  return steps + MOST_STEPS - (steps < 0 ? 0 : 1);
}

function character(value: number): string {
  return String.fromCharCode(ZERO + value);
}
