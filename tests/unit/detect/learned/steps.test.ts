import { expect, test } from 'vitest';
import { stepsIn } from '@/lib/detect/learned/steps';
import { writeSteps } from '../../../commands/learn/write-steps';

const steps = new Map([
  [10, -3],
  [1, 1],
  [0, -1],
  [14, 12],
]);

test('writes small letters for a code, capital ones against it, and no number for one step', () => {
  expect(writeSteps(steps)).toBe('AbK3o12');
});

test('reads what was written, and nothing for other places', () => {
  for (const [place, count] of steps) expect(stepsIn('AbK3o12', place)).toBe(count);
  expect(stepsIn('AbK3o12', 2)).toBe(0);
});
