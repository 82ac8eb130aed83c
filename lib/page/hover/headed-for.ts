import type { Point, Rect } from '../view/rect';

/**
 * Returns whether a pointer that moved from `from` to `to` is on its way to the card: its path, drawn on, meets the
 * card's near side. Crossing a neighbour on that way must not take the card away.
 */
export function isHeadedFor(from: Point, to: Point, card: Rect): boolean {
  const step = { x: to.x - from.x, y: to.y - from.y };
  if (step.x === 0 && step.y === 0) return false;
  const across = { at: to.x, step: step.x, near: card.left, far: card.right };
  const down = { at: to.y, step: step.y, near: card.top, far: card.bottom };
  return crosses(down, across) || crosses(across, down);
}

/** One axis of a path and of the card that it may lead to. */
interface Axis {
  at: number;
  step: number;
  near: number;
  far: number;
}

/** Follows the path along one axis to the nearer of two sides, and says whether it meets that side's extent. */
function crosses({ at, step, near, far }: Axis, side: Axis): boolean {
  if (step === 0) return false;
  const steps = ((step > 0 ? near : far) - at) / step;
  if (steps < 0) return false;
  const meets = side.at + side.step * steps;
  return meets >= side.near && meets <= side.far;
}
