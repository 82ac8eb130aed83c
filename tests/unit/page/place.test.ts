import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, placeBeside } from '@/lib/page/card/place';

const viewport = { width: 1000, height: 800 };
const box = { width: 380, height: 400 };
const anywhere = fc.integer({ min: -2000, max: 4000 });
const at = (left: number, top: number) => ({ left, top, right: left + 30, bottom: top + 16 });

describe('placeBeside', () => {
  test('goes below the anchor where there is room', () => {
    expect(placeBeside({ anchor: at(100, 100), box, viewport })).toMatchObject({ x: 100, y: 122 });
  });

  test('goes above it near the bottom', () => {
    expect(placeBeside({ anchor: at(100, 700), box, viewport })).toMatchObject({ x: 100, y: 294 });
  });

  test('goes to the middle of a wide anchor that asks for it, as far as it is seen', () => {
    const anchor = { left: -200, right: 1015, top: 100, bottom: 100 };
    expect(placeBeside({ anchor, isCentred: true, box, viewport })).toMatchObject({ x: 310, y: 106 });
  });

  test('does not leave the viewport at the right', () => {
    expect(placeBeside({ anchor: at(960, 100), box, viewport }).x).toBe(612);
  });

  test('may be no higher than the room it has', () => {
    const { y, maxHeight } = placeBeside({
      anchor: at(100, 380),
      box: { width: 380, height: 2000 },
      viewport,
    });
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + maxHeight).toBeLessThanOrEqual(800);
  });

  test('stays in the viewport, whatever the sizes', () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 3000 }),
    });
    const screen = fc.record({
      width: fc.integer({ min: 520, max: 3000 }),
      height: fc.integer({ min: 180, max: 2000 }),
    });
    fc.assert(
      fc.property(size, screen, anywhere, anywhere, (card, view, left, top) => {
        const anchor = at(left, top);
        const { x, y, maxHeight } = placeBeside({ anchor, box: card, viewport: view });
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(view.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});

describe('placeAt', () => {
  test('puts a box where the user wants it', () => {
    expect(placeAt({ x: 120, y: 90 }, box, viewport)).toEqual({ x: 120, y: 90, maxHeight: 784 });
  });

  test('stays in the viewport, wherever that is', () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 3000 }),
    });
    fc.assert(
      fc.property(anywhere, anywhere, size, (x, y, any) => {
        const place = placeAt({ x, y }, any, viewport);
        expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0);
        expect(place.x + any.width).toBeLessThanOrEqual(viewport.width);
        expect(place.y + Math.min(any.height, place.maxHeight)).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});
