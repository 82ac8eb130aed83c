import { expect, test } from 'vitest';
import { type Sample, scoreOf, train } from '../../commands/learn/training';

/** Returns a sample of each of some products with the same features. */
function samples(
  features: string[],
  isCode: boolean,
  products = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Zeta', 'Eta'],
): Sample[] {
  return products.map((product) => ({
    id: `${product} ${features}`,
    product,
    features,
    isOpen: true,
    isCode,
  }));
}

const learned = [
  ...samples(['before rejec', 'before the'], true),
  ...samples(['before ext', 'before the'], false),
];

test('learns which words speak for a code and which against', () => {
  const { weights } = train(learned, 4);
  expect(weights.get('before rejec')).toBeGreaterThan(1);
  expect(weights.get('before ext')).toBeLessThan(-1);
  expect(Math.abs(weights.get('before the') ?? 0)).toBeLessThan(0.5);
});

test('rounds to steps, and learns the same from the same', () => {
  const model = train(learned, 4);
  expect([...model.weights.values()].every((weight) => Number.isInteger(weight * 4))).toBe(true);
  expect(train(learned, 4)).toEqual(model);
});

test('what the rules decide says less than what they leave open', () => {
  const open = samples(['before rejec'], true);
  const decided = samples(['before rejec'], false).map((sample) => ({ ...sample, isOpen: false }));
  expect(train([...open, ...decided], 4).weights.get('before rejec')).toBeGreaterThan(0.5);
});

test('learns nothing that only one console says', () => {
  const { weights } = train([...learned, ...samples(['before yorp'], true, ['Alpha'])], 4);
  expect(weights.has('before yorp')).toBe(false);
});

test('learns no name of a product', () => {
  const named = ['Acme PBX', 'Acme SBC', 'Acme Cloud', 'Acme Phone', 'Acme Desk'].flatMap((product) =>
    samples(['before acme'], true, [product]),
  );
  expect(train([...learned, ...named], 4).weights.has('before acme')).toBe(false);
});

test('gives the score of a sample as the sum of its weights', () => {
  const model = { bias: -1, weights: new Map([['before rejec', 2.5]]) };
  expect(
    scoreOf(model, {
      id: '',
      product: '',
      features: ['before rejec', 'before x'],
      isOpen: true,
      isCode: true,
    }),
  ).toBe(1.5);
});
