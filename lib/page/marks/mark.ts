import type { CodeMatch } from '../../detect/types';
import { clipsAround } from '../view/clips';
import { intersects, type Rect, viewportOf } from '../view/rect';

/**
 * A code on the page: the digits `match.start` to `match.end` of a text node. Hover state, open card and the last step
 * may hold the same object, which the hover driver overwrites when another mark has taken its place on the page.
 */
export interface Mark {
  text: Text;
  match: CodeMatch;
}

/** Returns whether two marks are the same digits of the same text. */
export function sameMark(a: Mark, b: Mark): boolean {
  return a.text === b.text && a.match.start === b.match.start && a.match.code === b.match.code;
}

/** Returns a range over the mark's digits, or undefined where the text has changed since. */
export function rangeOf({ text, match }: Mark): Range | undefined {
  if (!text.isConnected || text.data.slice(match.start, match.end) !== String(match.code)) return undefined;
  const range = text.ownerDocument.createRange();
  range.setStart(text, match.start);
  range.setEnd(text, match.end);
  return range;
}

/** Returns the rectangles of the mark's digits in viewport coordinates; more than one where the line breaks inside. */
export function rectsOf(mark: Mark): Rect[] {
  return [...(rangeOf(mark)?.getClientRects() ?? [])];
}

/** Returns whether any of the mark's digits are in the viewport, and not scrolled out of what they stand in. */
export function isOnScreen(mark: Mark): boolean {
  const screen = viewportOf(window);
  const rect = rectsOf(mark).find((each) => intersects(each, screen));
  if (!rect) return false;
  return clipsAround(mark.text).every((clip) => intersects(rect, clip.getBoundingClientRect()));
}

/** Returns whether any of the mark's digits are in the viewport or below it. */
export function isBelowTop(mark: Mark): boolean {
  return rectsOf(mark).some(({ bottom }) => bottom > 0);
}
