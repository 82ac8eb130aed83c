import type { Rect } from './rect';

/** Text is cut at line breaks, and after this many characters where there is none. */
const LONGEST_LINE = 2_000;

/**
 * Returns the part of a long text, in offsets, whose lines meet the rectangle, whole lines with one more on each
 * side. Lines are taken to run from top to bottom, so a few rectangles are enough to find the part.
 */
export function visibleSlice(text: Text, within: Rect): { start: number; end: number } {
  const range = text.ownerDocument.createRange();
  const topAt = (offset: number) => {
    range.setStart(text, offset);
    range.setEnd(text, Math.min(offset + 1, text.length));
    return range.getBoundingClientRect().top;
  };
  const start = firstOffset(text.length, (offset) => topAt(offset) >= within.top);
  const end = firstOffset(text.length, (offset) => topAt(offset) > within.bottom);
  return { start: lineStart(text.data, start), end: lineEnd(text.data, end) };
}

/** Returns the first offset for which the condition holds, given that it holds from there on. */
function firstOffset(length: number, holds: (offset: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lineStart(data: string, offset: number): number {
  const lineBreak = data.lastIndexOf('\n', offset - 2);
  return Math.max(lineBreak + 1, offset - LONGEST_LINE, 0);
}

function lineEnd(data: string, offset: number): number {
  const lineBreak = data.indexOf('\n', offset);
  return Math.min(lineBreak < 0 ? data.length : lineBreak, offset + LONGEST_LINE, data.length);
}
