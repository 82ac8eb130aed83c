/** A point in viewport coordinates, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in viewport coordinates, in CSS pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns whether the rectangle has no extent at all, as that of an element without a box. */
export function isEmpty(rect: Rect): boolean {
  return rect.left === rect.right && rect.top === rect.bottom;
}

/** Returns whether two rectangles share a point; touching edges count. */
export function intersects(a: Rect, b: Rect): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

/** Returns whether the point lies in the rectangle, with `slack` pixels around it. */
export function contains(rect: Rect, x: number, y: number, slack = 0): boolean {
  return (
    x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
  );
}

/** Text this share of the viewport beyond its edge is read too, so that slow scrolling shows no gap. */
export const MARGIN = 0.5;

/** Returns the viewport of a window, grown by `margin` of its height and width on every side. */
export function viewportOf(view: Window, margin = 0): Rect {
  const { innerWidth: width, innerHeight: height } = view;
  return {
    left: -width * margin,
    top: -height * margin,
    right: width * (1 + margin),
    bottom: height * (1 + margin),
  };
}
