import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import { judgeLabel, type LabelMeaning } from '../../detect/labels/judge-label';
import { once } from '../../detect/once';
import { SIP_METHOD } from '../../detect/text/methods';
import type { Column } from '../../detect/types';
import { parentOf, siblingsOf } from '../dom';
import { isSeen } from '../view/boxes';
import { intersects } from '../view/rect';
import { lazyColumn } from './column-hints';
import type { KeyLabel } from './key-label';
import { textOf } from './text-of';

/** A text of a drawing, and where it stands in the viewport. */
interface DrawnText {
  element: Element;
  /** Texts of one kind are drawn alike. */
  kind: string;
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
/** Among more elements a drawing is one of many. */
const MOST_LAYERS = 20;
/** A text may lie over its own outline. */
const MOST_OVERLAID = 2;
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
const NUMBER = /^\d{3}$/;
const MESSAGE = new RegExp(`\\b${SIP_METHOD}\\b`);
/** How many there are of something is the name of the other axis, or of what is drawn. */
const SAYS_LITTLE = new Set<LabelMeaning>(['none', 'measure']);

/** What was read of a drawing at once. */
interface Snapshot {
  texts: readonly DrawnText[];
  /** Those above all numbers, the nearest first. */
  above: readonly DrawnText[];
  titles: readonly string[];
  /** Numbers of three digits stand along an axis. */
  hasAxis: () => boolean;
  /** By what all texts of a series have in common, so that they share one column. */
  series: Map<string, Pick<Drawn, 'series' | 'title'>>;
}

/** Reads SVG drawings by where their texts stand: in the source they come in any order. It knows them as they were at first. */
export class Drawings {
  readonly #snapshots = new WeakMap<Element, Snapshot>();

  /** Returns what a drawing tells about a text in it, or undefined outside of one. */
  of(node: Text): Drawn | undefined {
    const element = parentOf(node)?.closest('text');
    const drawing = element?.closest('svg');
    if (!element || !drawing) return undefined;
    const { texts, above, titles, hasAxis, series } = this.#snapshotOf(drawing);
    const own = texts.find((text) => text.element === element);
    // What is drawn by no coordinates that we know lies on one heap.
    if (!own || texts.filter((other) => isOver(other.rect, own.rect)).length > MOST_OVERLAID)
      return undefined;
    const alike = texts.filter(({ kind }) => kind === own.kind);
    const { axis, isRow } = axisThrough(own, alike);
    const isAxis = axis.length >= FEWEST_IN_SERIES;
    const members = isAxis ? axis : alike.filter((text) => !above.includes(text));
    if (members.length < FEWEST_IN_SERIES) return { drawing, titles };
    const key = `${texts.indexOf(members[0] as DrawnText)} ${members.length} ${isAxis} ${isRow}`;
    const known = series.get(key) ?? {
      // What stands at bars is no list, but how much they show.
      series: seriesOf(members, isAxis ? !isLegend(rowOf(own, texts)) : !hasAxis()),
      // Above messages stands who sends them.
      title:
        isAxis && !axis.some(({ text }) => MESSAGE.test(text))
          ? texts.find((text) => namesAxis(text, axis, isRow))
          : undefined,
    };
    series.set(key, known);
    return { drawing, titles, ...known };
  }

  #snapshotOf(drawing: Element): Snapshot {
    let snapshot = this.#snapshots.get(drawing);
    if (!snapshot) {
      const texts = layersOf(drawing).flatMap(textsIn);
      const above = textsAbove(texts);
      const titles = above.slice(0, MOST_TITLES).map(({ text }) => text);
      snapshot = { texts, above, titles, hasAxis: once(() => haveAxis(texts)), series: new Map() };
      this.#snapshots.set(drawing, snapshot);
    }
    return snapshot;
  }
}

/** A line of a legend: what a curve is of, and numbers. */
function isLegend(row: readonly DrawnText[]): boolean {
  const [first, ...others] = row.toSorted((a, b) => a.rect.left - b.rect.left);
  return others.length > 1 && WORD.test(first?.text ?? '') && !others.some(({ text }) => WORD.test(text));
}

function seriesOf(members: readonly DrawnText[], isFirst: boolean): Column {
  const sample = members.slice(0, SAMPLE_SIZE).map(({ text }) => ({ value: text }));
  return lazyColumn([], isFirst, () => sample);
}

/** The texts in one row or column with a text, whichever are more. */
function axisThrough(text: DrawnText, alike: readonly DrawnText[]): { axis: DrawnText[]; isRow: boolean } {
  const { rect: own } = text;
  const row = rowOf(text, alike);
  const column = alike.filter(({ rect }) => isInColumn(rect, own));
  const isRow = row.length >= column.length;
  return { axis: isRow ? row : column, isRow };
}

function rowOf({ rect: own }: DrawnText, texts: readonly DrawnText[]): DrawnText[] {
  return texts.filter(({ rect }) => isNear(middle(rect), middle(own)));
}

function haveAxis(texts: readonly DrawnText[]): boolean {
  const numbers = texts.filter(({ text }) => NUMBER.test(text));
  const kinds = Map.groupBy(numbers, ({ kind }) => kind);
  return [...kinds.values()].some((alike) =>
    alike.some((text) => axisThrough(text, alike).axis.length >= FEWEST_IN_SERIES),
  );
}

/** Returns the texts of a drawing that can be seen. */
function textsIn(drawing: Element): DrawnText[] {
  return [...drawing.querySelectorAll('text')]
    .slice(0, MOST_TEXTS)
    .map((element) => ({
      element,
      kind: kindOf(element),
      text: textOf(element, LONGEST_TITLE + 1),
      rect: element.getBoundingClientRect(),
    }))
    .filter(({ element, text, rect }) => text !== '' && rect.width > 0 && isSeen(element));
}

/** What a library draws in one go, it draws in groups of one kind, and aligned in one way. */
function kindOf(text: Element): string {
  const group = text.parentElement;
  const kinds = [text.getAttribute('class'), group?.localName, group?.getAttribute('class')];
  return [...kinds, text.getAttribute('text-anchor')].join('|');
}

/** Returns a drawing and those that lie over it beside it: some draw axes and titles in one of their own. */
function layersOf(drawing: Element): Element[] {
  const beside = siblingsOf(drawing);
  if (beside.length > MOST_LAYERS) return [drawing];
  const own = drawing.getBoundingClientRect();
  return [...beside].filter(
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
