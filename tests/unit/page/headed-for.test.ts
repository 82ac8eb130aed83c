import { describe, expect, test } from 'vitest';
import { isHeadedFor } from '@/lib/page/hover/headed-for';

const card = { left: 100, top: 100, right: 400, bottom: 300 };

describe('isHeadedFor', () => {
  test.each([
    ['down onto the card', { x: 150, y: 40 }, { x: 152, y: 60 }],
    ['slanting onto its top', { x: 90, y: 60 }, { x: 110, y: 75 }],
    ['from the right onto its side', { x: 450, y: 200 }, { x: 430, y: 202 }],
  ])('is true %s', (_, from, to) => {
    expect(isHeadedFor(from, to, card)).toBe(true);
  });

  test.each([
    ['away from it', { x: 150, y: 60 }, { x: 150, y: 40 }],
    ['past it on the left', { x: 50, y: 40 }, { x: 50, y: 60 }],
    ['along the row above it', { x: 150, y: 60 }, { x: 180, y: 60 }],
    ['nowhere', { x: 150, y: 60 }, { x: 150, y: 60 }],
  ])('is false %s', (_, from, to) => {
    expect(isHeadedFor(from, to, card)).toBe(false);
  });
});
