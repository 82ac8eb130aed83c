import { parentOf } from '../dom';
import { boxOf } from './boxes';
import { intersects, type Rect } from './rect';

/** Beyond what can be seen, the slice goes on for about this many characters on each side. */
const MARGIN = 4_000;
/** Between text and viewport edge something may cover the text, so several heights are tried. */
const TRIES = 8;

/**
 * Returns the part of a long text, in offsets, that can be seen, in whole lines and with a margin; empty where nothing
 * of it can. The caret function finds it without asking for the rectangles of a hundred thousand lines.
 */
export function visibleSlice(text: Text, viewport: Rect): { start: number; end: number } {
  const around = parentOf(text);
  const area = around && boxOf(around);
  if (!area || !intersects(area, viewport)) return { start: 0, end: 0 };
  const left = Math.max(area.left, viewport.left) + 4;
  const right = Math.min(area.right, viewport.right) - 4;
  const top = Math.max(area.top, viewport.top) + 1;
  const bottom = Math.min(area.bottom, viewport.bottom) - 1;
  const find = (y: number, step: number) => {
    // A sidebar or a panel may lie over one side of it.
    for (const x of [left, (left + right) / 2, right]) {
      const offset = firstOffset(text, x, y, step);
      if (offset !== undefined) return offset;
    }
    return undefined;
  };
  const first = find(top, (bottom - top) / TRIES);
  const last = find(bottom, (top - bottom) / TRIES);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: lineStart(text.data, first - MARGIN), end: lineEnd(text.data, last + MARGIN) };
}

/** Returns the offset of the text at the first of a few heights where the text is on top. */
function firstOffset(text: Text, x: number, y: number, step: number): number | undefined {
  const root = text.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  for (let attempt = 0; attempt <= TRIES; attempt++) {
    const caret = text.ownerDocument.caretPositionFromPoint(x, y + attempt * step, { shadowRoots });
    if (caret?.offsetNode === text) return caret.offset;
  }
  return undefined;
}

function lineStart(data: string, offset: number): number {
  return offset <= 0 ? 0 : Math.max(data.lastIndexOf('\n', offset) + 1, offset - MARGIN);
}

function lineEnd(data: string, offset: number): number {
  const lineBreak = data.indexOf('\n', offset);
  return Math.min(lineBreak < 0 ? data.length : lineBreak, offset + MARGIN, data.length);
}
