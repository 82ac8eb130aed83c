import { expect, test } from 'vitest';
import { MOST_STEPS, STEPS_OF_ONE } from '@/lib/detect/learned/steps';
import { type Sample, train } from '../../commands/learn/training';

const [REJECTED, EXTENSION, THE, RARE] = [0, 1, 2, 3];

/** Returns samples of so many fragments with the same features. */
function samples(slots: number[], isCode: boolean, fragments = 40): Sample[] {
  return Array.from({ length: fragments }, (_, index) => ({
    id: `${slots} ${index}`,
    slots,
    isOpen: true,
    isCode,
  }));
}

const learned = [...samples([REJECTED, THE], true), ...samples([EXTENSION, THE], false)];

function stepsAfter(learnedFrom: readonly Sample[]): Int8Array {
  return train(learnedFrom).steps;
}

test('learns which words speak for a code and which against, in steps', () => {
  const [rejected = 0, extension = 0, the = 0] = stepsAfter(learned);
  expect(rejected).toBe(MOST_STEPS);
  expect(extension).toBe(-MOST_STEPS);
  expect(Math.abs(the)).toBeLessThan(STEPS_OF_ONE);
});

test('learns the same from the same', () => {
  expect(train(learned)).toEqual(train(learned));
});

test('what the rules decide says less than what they leave open', () => {
  const open = samples([REJECTED], true);
  const decided = samples([REJECTED], false).map((sample) => ({ ...sample, isOpen: false }));
  const { bias, steps } = train([...open, ...decided]);
  expect(bias + (steps[REJECTED] ?? 0) / STEPS_OF_ONE).toBeGreaterThan(1);
});

test('the numbers of one long table say less than as many fragments', () => {
  const table = samples([REJECTED], true).map((sample) => ({ ...sample, id: 'table' }));
  const { bias, steps } = train([...table, ...samples([REJECTED], false)]);
  expect(bias + (steps[REJECTED] ?? 0) / STEPS_OF_ONE).toBeLessThan(-1);
});

test('forgets what one of many fragments says', () => {
  const many = [...samples([REJECTED], true, 20_000), ...samples([EXTENSION], false, 20_000)];
  const once: Sample = { id: 'once', slots: [REJECTED, RARE], isOpen: true, isCode: true };
  expect(stepsAfter([...many, once])[RARE]).toBe(0);
  expect(stepsAfter([...learned, once])[RARE]).toBeGreaterThan(0);
});
