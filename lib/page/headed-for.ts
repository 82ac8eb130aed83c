import type { Point, Rect } from './rect';

/**
 * Returns whether a pointer that moved from `from` to `to` is on its way to the card: its path, drawn on, meets the
 * card's near side. Crossing a neighbour on that way must not take the card away.
 */
export function isHeadedFor(from: Point, to: Point, card: Rect): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && dy === 0) return false;
  return (
    crosses(to.y, dy, card.top, card.bottom, to.x, dx, card.left, card.right) ||
    crosses(to.x, dx, card.left, card.right, to.y, dy, card.top, card.bottom)
  );
}

/** Follows a ray along one axis to the nearer of two sides, and says whether it meets that side's extent. */
function crosses(
  at: number,
  step: number,
  near: number,
  far: number,
  across: number,
  acrossStep: number,
  low: number,
  high: number,
): boolean {
  if (step === 0) return false;
  const distance = (step > 0 ? near : far) - at;
  const steps = distance / step;
  if (steps < 0) return false;
  const meets = across + acrossStep * steps;
  return meets >= low && meets <= high;
}
