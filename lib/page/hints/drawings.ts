import { judgeLabel, type LabelMeaning } from '../../detect/judge-label';
import type { Column } from '../../detect/types';
import { intersects } from '../rect';
import { lazyColumn } from './column-hints';
import { isSameKind, parentOf, siblingsOf, textOf } from './dom';
import type { KeyLabel } from './key-label';

/** A text of a drawing, and where it stands in the viewport. */
interface DrawnText {
  element: Element;
  text: string;
  rect: DOMRect;
}

/** What a drawing tells about a text in it. */
export interface Drawn {
  drawing: Element;
  /** What stands above all that the drawing shows, the nearest first. */
  titles: readonly string[];
  /** The texts that stand in one row or column with it, as the labels of an axis and of a legend do. */
  series?: Column;
  /** The title of its axis. */
  title?: KeyLabel | undefined;
}

const MOST_TEXTS = 400;
const LONGEST_TITLE = 80;
const LONGEST_AXIS_TITLE = 40;
/** So many texts in a row are an axis or a legend. */
const FEWEST_IN_SERIES = 3;
const MOST_TITLES = 2;
/** A text may lie over its own outline. */
const MOST_OVERLAID = 2;
const SEEN = { opacityProperty: true, visibilityProperty: true };
/** Texts whose edges differ by less, in CSS pixels, are aligned. */
const SLACK = 1.5;
/**
 * How far from an axis the middle of its title stands at most, in CSS pixels: beyond its end, on its outer side, and on the
 * side of what is drawn.
 */
const FAR = 120;
const NEAR = 60;
const ASIDE = 24;
const NAME = /^\p{L}/u;
/** With a number it is a value or a message. */
const AXIS_TITLE = /^(?!.*\d{3})\p{L}/su;
const WORD = /\p{L}{2}/u;
/** How many there are of something is the name of the other axis, or of what is drawn. */
const SAYS_LITTLE = new Set<LabelMeaning>(['none', 'measure']);

/** Reads SVG drawings by where their texts stand: in the source they come in any order. */
export class Drawings {
  readonly #texts = new WeakMap<Element, readonly DrawnText[]>();

  /** Returns what a drawing tells about a text in it, or undefined outside of one. */
  of(node: Text): Drawn | undefined {
    const around = parentOf(node);
    const element = around?.closest('text');
    const drawing = element?.closest('svg');
    if (!element || !drawing) return undefined;
    const texts = this.#textsOf(drawing);
    const own = texts.find((text) => text.element === element);
    // What is drawn by no coordinates that we know lies on one heap.
    if (!own || texts.filter((other) => isOver(other.rect, own.rect)).length > MOST_OVERLAID)
      return undefined;
    const above = textsAbove(texts);
    const titles = above.slice(0, MOST_TITLES).map(({ text }) => text);
    const alike = texts.filter((text) => isDrawnAlike(text.element, element));
    const row = alike.filter(({ rect }) => isNear(middle(rect), middle(own.rect)));
    const column = alike.filter(({ rect }) => isInColumn(rect, own.rect));
    const isRow = row.length >= column.length;
    const axis = isRow ? row : column;
    const isAxis = axis.length >= FEWEST_IN_SERIES;
    const series = isAxis ? axis : alike.filter((text) => !above.includes(text));
    if (series.length < FEWEST_IN_SERIES) return { drawing, titles };
    const values = series.map(({ text }) => ({ value: text }));
    const title = isAxis ? texts.find((text) => namesAxis(text, axis, isRow)) : undefined;
    return { drawing, titles, series: lazyColumn([], true, () => values), title };
  }

  /** Forgets a drawing that has changed. */
  forget(element: Element): void {
    this.#texts.delete(element);
  }

  #textsOf(drawing: Element): readonly DrawnText[] {
    let texts = this.#texts.get(drawing);
    if (!texts) {
      texts = layersOf(drawing)
        .flatMap((layer) => [...layer.querySelectorAll('text')].slice(0, MOST_TEXTS))
        .map((element) => ({
          element,
          text: textOf(element, LONGEST_TITLE + 1),
          rect: element.getBoundingClientRect(),
        }))
        .filter(({ element, text, rect }) => text !== '' && rect.width > 0 && element.checkVisibility(SEEN));
      this.#texts.set(drawing, texts);
    }
    return texts;
  }
}

/** Returns a drawing and those that lie over it beside it: some draw axes and titles in one of their own. */
function layersOf(drawing: Element): Element[] {
  const own = drawing.getBoundingClientRect();
  return [...siblingsOf(drawing)].filter(
    (other) =>
      other === drawing || (other.localName === 'svg' && intersects(other.getBoundingClientRect(), own)),
  );
}

/** Returns the texts that stand above all numbers, the nearest first. */
function textsAbove(texts: readonly DrawnText[]): DrawnText[] {
  const numbers = texts.filter(({ text }) => !WORD.test(text));
  if (numbers.length === 0) return [];
  const top = Math.min(...numbers.map(({ rect }) => rect.top));
  return texts
    .filter(({ text, rect }) => NAME.test(text) && rect.bottom <= top + SLACK && text.length <= LONGEST_TITLE)
    .toSorted((a, b) => b.rect.top - a.rect.top);
}

/** Returns whether a text names the axis along which a series stands: at its end, or beside it. */
function namesAxis({ text, rect }: DrawnText, series: readonly DrawnText[], isRow: boolean): boolean {
  if (!AXIS_TITLE.test(text) || text.length > LONGEST_AXIS_TITLE || SAYS_LITTLE.has(judgeLabel(text)))
    return false;
  const rects = series.map((other) => other.rect);
  if (rects.includes(rect)) return false;
  const left = Math.min(...rects.map((other) => other.left));
  const right = Math.max(...rects.map((other) => other.right));
  const top = Math.min(...rects.map((other) => other.top));
  const bottom = Math.max(...rects.map((other) => other.bottom));
  return isRow
    ? isWithin(centre(rect), left - FAR, right + FAR) && isWithin(middle(rect), top - ASIDE, bottom + NEAR)
    : isWithin(centre(rect), left - NEAR, right + ASIDE) && isWithin(middle(rect), top - NEAR, bottom + NEAR);
}

/** What a library draws in one go, it draws in groups of one kind, and aligned in one way. */
function isDrawnAlike(text: Element, other: Element): boolean {
  const [group, otherGroup] = [text.parentElement, other.parentElement];
  if (!group || !otherGroup || !isSameKind(text, other) || !isSameKind(group, otherGroup)) return false;
  return text.getAttribute('text-anchor') === other.getAttribute('text-anchor');
}

function isOver(rect: DOMRect, own: DOMRect): boolean {
  return isNear(rect.left, own.left) && isNear(middle(rect), middle(own));
}

function isInColumn(rect: DOMRect, own: DOMRect): boolean {
  return isNear(rect.right, own.right) || isNear(rect.left, own.left) || isNear(centre(rect), centre(own));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < SLACK;
}

function isWithin(at: number, from: number, to: number): boolean {
  return at >= from && at <= to;
}

function middle({ top, bottom }: DOMRect): number {
  return (top + bottom) / 2;
}

function centre({ left, right }: DOMRect): number {
  return (left + right) / 2;
}
