import { SEAM } from '../../detect/labels/key-before';
import { plainSpaces, unbroken } from '../../detect/text/shown-text';
import { isElement, isInline, isSilent, isText } from '../dom';
import { sharesClass } from './likeness';

const REACH = 200;
/** So much of the source is read for it, with its indentation. */
const LONGEST_SOURCE = 3 * REACH;
const MOST_STEPS = 60;

/** Where the text around a text node is looked for. */
interface Surroundings {
  /** Not beyond this cell. */
  readonly cell: Element | undefined;
  /** Line breaks in the source are shown. */
  readonly isPreformatted: boolean;
}

/** Returns the text before a text node on its line and in its cell, across inline elements, a seam wherever they meet. */
export function textBefore(node: Text, around: Surroundings): string {
  const end = (text: string) => shown(text.slice(-LONGEST_SOURCE), around).slice(-REACH);
  return gather(node, around.cell, 'previousSibling', 'lastChild', (text, rest) => end(text) + rest);
}

/** Returns the text after a text node on its line, likewise. */
export function textAfter(node: Text, around: Surroundings): string {
  const start = (text: string) => shown(text.slice(0, LONGEST_SOURCE), around).slice(0, REACH);
  return gather(node, around.cell, 'nextSibling', 'firstChild', (text, rest) => rest + start(text));
}

function shown(text: string, around: Surroundings): string {
  return plainSpaces(text.includes('\n') && !around.isPreformatted ? unbroken(text) : text);
}

function gather(
  node: Text,
  cell: Element | undefined,
  sibling: 'previousSibling' | 'nextSibling',
  child: 'lastChild' | 'firstChild',
  add: (text: string, rest: string) => string,
): string {
  let gathered = '';
  let isSeam = false;
  let own: Node = node;
  let current: Node = node;
  for (let step = 0; step < MOST_STEPS && gathered.length < REACH; step++) {
    const next: Node | null = current[sibling];
    if (!next) {
      const parent: Node | null = current.parentNode;
      if (!parent || parent === cell || !isElement(parent) || !isInline(parent)) break;
      own = parent;
      current = parent;
      isSeam ||= !isFound(parent);
      continue;
    }
    if (isItemBeside(own, next) || areCells(own, next)) break;
    current = next;
    if (isElement(current)) {
      if (isSilent(current)) continue;
      isSeam ||= !isFound(current);
      current = innermost(current, child) ?? current;
      if (isElement(current) && !isInline(current)) break;
    }
    if (isText(current)) {
      gathered = add(current.data, isSeam ? add(SEAM, gathered) : gathered);
      isSeam = false;
    }
  }
  return gathered;
}

/** Inline elements that are alike and have parts are items of a list, whatever they are by their tag: badges with counts. */
function isItemBeside(own: Node, other: Node): boolean {
  return isElement(own) && isElement(other) && hasParts(own) && hasParts(other) && sharesClass(own, other);
}

/** A search marks what it has found also in the middle of a word. */
function isFound({ localName }: Element): boolean {
  return localName === 'mark';
}

/** A style lays them out in cells of a grid or below each other, whatever they are by their tag. */
function areCells(own: Node, other: Node): boolean {
  const around = isElement(own) || isElement(other) ? other.parentElement : null;
  if (!around || isInline(around)) return false;
  const { display, flexDirection } = getComputedStyle(around);
  return display.endsWith('grid') || (display.endsWith('flex') && flexDirection.startsWith('column'));
}

/** Another element or a text stands beside an element in it. */
function hasParts({
  firstElementChild: first,
  lastElementChild: last,
  firstChild,
  lastChild,
}: Element): boolean {
  return first !== null && (first !== last || first !== firstChild || last !== lastChild);
}

/** Returns the outermost node at one end of an inline element that is text or ends the line. */
function innermost(element: Element, child: 'lastChild' | 'firstChild'): Node | undefined {
  let node: Node = element;
  for (let step = 0; step < MOST_STEPS && isElement(node) && isInline(node); step++) {
    const inner: Node | null = node[child];
    if (!inner) return undefined;
    node = inner;
  }
  return node;
}
