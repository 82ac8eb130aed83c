import { judgeLabel, type LabelMeaning } from '../../detect/labels/judge-label';
import { isApart, isElement, isInline, isSilent, isText, parentOf, siblingsOf } from '../dom';
import { axisTitleAfter, isTitleOfAxisBefore } from './axis-title';
import { isHeading } from './headings';
import { isSameKind, sharesClass } from './likeness';
import { textOf } from './text-of';

const MOST_LEVELS = 5;
const LONGEST_LABEL = 60;
/** A longer text is longer still where it is cut at a space. */
const TOO_LONG = LONGEST_LABEL + 2;
const LONGEST_VALUE = 30;
const TYPE_NAME = /^(?:int|integer|number|string|str|float|double|bool|boolean)$/i;
/** Nothing, an icon of a font, a colon between key and value. */
export const SIGNS = /^[^\p{L}\p{N}]*$/u;
/** An item of a list whose label stands above or before the list. */
const CODE_FIRST = /^\W*\d{3}(?!\d)/;
/** A label has letters and no long number, and no time as a line about who wrote when. */
const LABEL = /^(?!.*(?:\d{3}|\d:\d{2})).*\p{L}/u;
/** Words up to a full stop, the last of them no abbreviation: "Last SIP resp." */
const SENTENCE = /\s\S+\s.*\p{Ll}{5}[.!?]$|^(?:\S+\s){3}.*[.!?]$|。$/u;
const ONLY_NUMBER = /^[1-6]\d\d$/;
/** The values of an axis, down to zero. */
const SCALE = /^\d+(?: \d+)+ 0$/;
const OF_CODE = new Set<LabelMeaning>(['sip', 'ending', 'end-cause', 'response', 'q850', 'protocol']);
/** An element that names another one, not just stands before it. */
const TERM_TAG = /^(?:dt|label)$/;
const TERM_CLASS = /(?:^|[\s_-])(?:label|key|term)(?:[\s_-]|$)/i;
const KEY = /^(?!.*\d{3})\p{L}.{1,58}$/u;
/** A term is a label itself, and the page as a whole has none. */
const NO_VALUE = new Set(['dt', 'body']);
/** Alternating keys and values are looked at this far to tell them from a plain list. */
const MOST_PAIRS = 6;
const MOST_TURNS = 400;
/** How many values a label has that takes turns with others. */
const MOST_VALUES = 4;
const DRAWN_TEXT = 'svg text';
/** Lines of labels and values are made of so many nodes at most. */
const MOST_IN_LINES = 100;
/** How many siblings before a node are looked at. */
const LOOK_BACK = 20;

/** The text that names a value, and the element that holds it, or the line break below it. */
export interface KeyLabel {
  text: string;
  element: Element;
}

/** Returns what names a value outside of a table's columns: its `dt`, or what stands beside or above it. */
export function keyLabel(node: Text, cell: Element | undefined): KeyLabel | undefined {
  const above = lineAbove(node);
  if (above) return above;
  let current: Node = node;
  for (let level = 0; level < MOST_LEVELS && !hasTextBefore(current); level++) {
    const element = parentOf(current);
    if (!element || element === cell || NO_VALUE.has(element.localName)) return undefined;
    const title = axisTitleAfter(element);
    if (title) return { text: textOf(title), element: title };
    const before = previousWithText(element);
    if (before && isTitleOfAxisBefore(before)) return undefined;
    const below = before ? undefined : labelBelow(element);
    if (below) return below;
    if (before && isHeading(before) && !isOnlyValue(element, before)) return undefined;
    if (before) {
      const text = labelIn(before, element);
      if (text !== undefined) return { text, element: before };
      return undefined;
    }
    current = element;
  }
  return undefined;
}

/** Returns whether an element says itself that it names what follows. */
export function isTerm(element: Element): boolean {
  return TERM_TAG.test(element.localName) || TERM_CLASS.test(element.getAttribute('class') ?? '');
}

/** Returns whether labels and values take turns: another label stands a few elements before or after this one. */
export function takesTurns(label: Element): boolean {
  return (['previousElementSibling', 'nextElementSibling'] as const).some((direction) => {
    let other = label[direction];
    for (let step = 0; other && step < MOST_VALUES; step++, other = other[direction])
      if (isSameKind(other, label)) return true;
    return false;
  });
}

/** In an element that holds nothing but lines, labels and values take turns, from the last line up. */
function lineAbove(node: Text): KeyLabel | undefined {
  const lines = linesAround(node);
  const at = lines.findIndex(({ first }) => first === node);
  const [label, value] = [lines[at - 1], lines[at]];
  if (!label || !value?.lineBreak || (lines.length - 1 - at) % 2 === 1) return undefined;
  const keys = lines.filter((_, index) => (lines.length - index) % 2 === 0).slice(-MOST_PAIRS);
  const areKeys = [label, ...keys].every(({ text }) => KEY.test(text) && !SENTENCE.test(text));
  return areKeys && LABEL.test(label.text) ? { text: label.text, element: value.lineBreak } : undefined;
}

/** What stands between two line breaks. */
interface Line {
  /** Its first text or element. */
  first: Node;
  text: string;
  /** Before it. */
  lineBreak?: Element;
}

/** Returns the lines that a text is one of: none where it begins none, or something else than line breaks ends some. */
function linesAround(node: Text): Line[] {
  const start = startOfLines(node);
  const lines: Line[] = [];
  let lineBreak: Element | undefined;
  let count = 0;
  for (let child = start; child; child = child.nextSibling) {
    if (++count > MOST_IN_LINES || (isElement(child) && !isInLines(child))) return [];
    if (isElement(child) && child.localName === 'br') lineBreak = child;
    if (isBlank(child) || (isElement(child) && !isInline(child))) continue;
    const text = isElement(child) ? textOf(child, TOO_LONG) : (child.textContent ?? '');
    const last = lines.at(-1);
    if (last && last.lineBreak === lineBreak) last.text += text;
    else lines.push({ first: child, text, lineBreak });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim().replace(/\s+/g, ' ') }));
}

/** Returns the first node beside a text that stands directly below a line break, or null. */
function startOfLines(node: Text): Node | null {
  let before: Node | null = node.previousSibling;
  for (let step = 0; before && isBlank(before) && step < LOOK_BACK; step++) before = before.previousSibling;
  if (!before || !isElement(before) || before.localName !== 'br') return null;
  let start: Node = before;
  for (let step = 0; start.previousSibling; step++, start = start.previousSibling)
    if (step > MOST_IN_LINES) return null;
  return start;
}

/** Nothing that is shown: a comment, or spaces of the source. */
function isBlank(node: Node): boolean {
  return !isElement(node) && !isShownText(node);
}

function isShownText(node: Node): boolean {
  return isText(node) && node.data.trim() !== '';
}

function isInLines(element: Element): boolean {
  return element.localName === 'br' || isInline(element) || isSilent(element);
}

/** Text on the same line before a node is read as text, not as a label. */
function hasTextBefore(node: Node): boolean {
  let before = node.previousSibling;
  for (let step = 0; before && step < LOOK_BACK; step++, before = before.previousSibling) {
    if (isShownText(before)) return true;
  }
  return false;
}

function hasTextAfter({ nextSibling: next }: Node): boolean {
  return next !== null && isShownText(next);
}

function previousWithText(element: Element): Element | undefined {
  let before = isApart(element) ? null : element.previousElementSibling;
  for (let step = 0; before && step < LOOK_BACK; step++, before = before.previousElementSibling) {
    if (!isSilent(before) && !isPassedOver(before, element)) return before;
  }
  return undefined;
}

/** Tiles show a number and, below it, what it is, both alone in the tile; most often, how many there are. */
function labelBelow(element: Element): KeyLabel | undefined {
  const after = element.nextElementSibling;
  if (!after || siblingsOf(element).length !== 2 || isSameKind(after, element)) return undefined;
  // The number of a line, a name and its value.
  if (hasTextAfter(after)) return undefined;
  if (!ONLY_NUMBER.test(textOf(element, LONGEST_VALUE))) return undefined;
  const text = textOf(after, TOO_LONG);
  return text.length <= LONGEST_LABEL && LABEL.test(text) && OF_CODE.has(judgeLabel(text))
    ? { text, element: after }
    : undefined;
}

/** A heading of a single short text labels it, as tiles and small cards do; above more, or a chart, it is a heading. */
function isOnlyValue(element: Element, heading: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: next } = element;
  if (before !== heading || (next && isSameKind(next, element)) || hasItems(element)) return false;
  if (element.querySelector(DRAWN_TEXT)) return false;
  const text = textOf(element, LONGEST_VALUE + 1);
  return text.length <= LONGEST_VALUE && !SCALE.test(text);
}

/** Its children are of one kind and have parts of their own: tiles, badges with counts. */
function hasItems({ firstElementChild: first }: Element): boolean {
  const second = first?.nextElementSibling;
  return Boolean(first?.firstElementChild && second?.firstElementChild && sharesClass(first, second));
}

/** Icons, signs, names of data types, and further values of the same key. */
function isPassedOver(before: Element, element: Element): boolean {
  if (element.localName === 'dd' && before.localName === 'dd') return true;
  const text = textOf(before, 12);
  return SIGNS.test(text) || TYPE_NAME.test(text) || (isSameKind(before, element) && CODE_FIRST.test(text));
}

function labelIn(before: Element, element: Element): string | undefined {
  if (isSameKind(before, element) ? !alternates(element) : areItems(before, element)) return undefined;
  if (isInline(before) && hasTextBefore(element)) return undefined;
  const text = textOf(before, TOO_LONG);
  const isLabel =
    text.length <= LONGEST_LABEL &&
    LABEL.test(text) &&
    !SENTENCE.test(text) &&
    !before.querySelector('td,th,button ~ button');
  return isLabel ? text : undefined;
}

/** Two of several items, each with parts of its own, in different states. */
function areItems(before: Element, element: Element): boolean {
  return before.childElementCount > 1 && element.childElementCount > 1 && sharesClass(before, element);
}

/** Keys and values take turns among children of one kind. */
function alternates(element: Element): boolean {
  const { length } = siblingsOf(element);
  if (length % 2 === 1 || length > MOST_TURNS) return false;
  const siblings = [...siblingsOf(element)];
  if (siblings.indexOf(element) % 2 === 0) return false;
  const keys = siblings.filter((_, at) => at % 2 === 0).slice(0, MOST_PAIRS);
  return keys.every((key) => KEY.test(textOf(key, LONGEST_LABEL)));
}
