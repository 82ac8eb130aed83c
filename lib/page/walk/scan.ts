import { parentOf } from '../dom';
import type { Mark } from '../marks/mark';
import type { Matcher } from '../marks/matcher';
import type { TopLayer } from '../top-layer/top-layer';
import { isSeen } from '../view/boxes';
import { intersects, isEmpty, type Rect } from '../view/rect';
import { type ShadowRootOf, walkTexts } from './texts';

/** The first texts of a page take longest, since no rule has been asked before, so a pause may come after so few. */
const TEXTS_AT_ONCE = 2;

interface ScanOptions {
  matcher: Matcher;
  shadowRootOf: ShadowRootOf;
  topLayer: TopLayer;
  onShadowRoot?: (root: ShadowRoot) => void;
  onBareHost?: (host: Element) => void;
  /** Only marks whose text meets this rectangle; without it, all, whether anybody can see them or not. */
  within?: Rect;
}

/**
 * Walks the document and collects its marks into `found`, in document order, save that what is shown over the page, as
 * an open dialog, comes last; each yield is a place to pause.
 */
export function* scan(document: Document, found: Mark[], options: ScanOptions): Generator<void> {
  const { matcher, within } = options;
  // All of the document is an editor then.
  if (document.designMode === 'on') return;
  // An open dialog shows wherever the element around it was scrolled to, so it is walked on its own.
  const apart = options.topLayer.elements();
  let read = 0;
  for (const text of walkAll([document, ...apart], { ...options, apart })) {
    if (!text || ++read % TEXTS_AT_ONCE === 0) yield;
    if (!text) continue;
    if (!matcher.isPrepared) yield* matcher.prepare(text);
    const matches = within ? matcher.visibleMatchesIn(text) : matcher.matchesIn(text);
    if (matches.length > 0 && (!within || isWithin(text, within))) {
      for (const match of matches) found.push({ text, match });
    }
  }
}

function* walkAll(roots: readonly Node[], options: Parameters<typeof walkTexts>[1]) {
  for (const root of roots) yield* walkTexts(root, options);
}

/**
 * Returns whether a text can be seen, if need be after scrolling: nobody sees a code in a closed tab of the page; an
 * element without a box of its own shows its text in the one around it.
 */
export function isRendered(text: Text): boolean {
  for (let around = parentOf(text); around; around = parentOf(around)) {
    if (isSeen(around)) return true;
    if (getComputedStyle(around).display !== 'contents') return false;
  }
  return false;
}

function isWithin(text: Text, within: Rect): boolean {
  const rect = rectOf(text);
  return !isEmpty(rect) && intersects(rect, within);
}

function rectOf(text: Text): Rect {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}
