import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readSelection } from '@/entrypoints/palette/read-selection';
import { Overlay } from '@/lib/page/card/overlay';

let life: AbortController;

// Wider than the overlay at any text size.
beforeAll(() => page.viewport(1000, 700));

afterEach(() => life.abort());

test.each([
  ['at the usual text size', 1, ''],
  ['at the largest', 1.3, ''],
  ['beside a scrollbar', 1.3, 'height: 300vh'],
])('what has nothing to stand beside is in the middle: %s', (_, textScale, style) => {
  document.body.innerHTML = `<div style="${style}"></div>`;
  life = new AbortController();
  const overlay = new Overlay({ css: '', signal: life.signal });
  overlay.setLook({ theme: 'system', textScale });
  overlay.show('486', readSelection().anchor);
  const { left = 0, right = 0 } = overlay.rect() ?? {};
  const { clientWidth } = document.documentElement;
  expect(right - left).toBeCloseTo(380 * textScale, 0);
  expect(Math.abs(clientWidth - right - left)).toBeLessThanOrEqual(2);
});
