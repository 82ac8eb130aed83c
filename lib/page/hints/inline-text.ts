import { SEAM } from '../../detect/labels/key-before';
import { phraseAfter } from '../../detect/text/phrases';
import { plainSpaces, unbroken } from '../../detect/text/shown-text';
import { LETTER } from '../../detect/vocabulary/words';
import { isElement, isInline, isSilent, isText } from '../dom';
import { sharesClass } from './likeness';
import { textOf } from './text-of';

const REACH = 200;
/** So much of the source is read for it, with its indentation. */
const LONGEST_SOURCE = 3 * REACH;
const MOST_STEPS = 60;
const ONE_WORD = /^(?:\d\d|\p{L}\p{L})$/u;
const ALONE = /(?<=^\s*)[1-6]\d\d(?=\s*$)/;

/** Where the text around a text node is looked for. */
interface Surroundings {
  /** Not beyond this cell. */
  readonly cell: Element | undefined;
  /** Line breaks in the source are shown. */
  readonly isPreformatted: boolean;
}

/** Returns the text before a text node on its line and in its cell, across inline elements, a seam where they meet. */
export function textBefore(node: Text, around: Surroundings): string {
  const end = (text: string) => shown(text.slice(-LONGEST_SOURCE), around).slice(-REACH);
  return gather(node, around.cell, {
    sibling: 'previousSibling',
    child: 'lastChild',
    add: (text, rest) => end(text) + rest,
    joint: (text, rest) => text.slice(-1) + rest.slice(0, 1),
    mayEnter: () => false,
  });
}

/** Returns the text after a text node on its line, likewise; the reason of a code may stand in the cell beside it. */
export function textAfter(node: Text, around: Surroundings): string {
  const start = (text: string) => shown(text.slice(0, LONGEST_SOURCE), around).slice(0, REACH);
  const after = gather(node, around.cell, {
    sibling: 'nextSibling',
    child: 'firstChild',
    add: (text, rest) => rest + start(text),
    joint: (text, rest) => rest.slice(-1) + text.slice(0, 1),
    mayEnter: (cell) => isReasonOf(node, cell),
  });
  return after.trim() ? after : meaningOf(node);
}

/** A term that is a number and nothing more is read together with what it means. */
function meaningOf(node: Text): string {
  const term = node.parentElement?.closest('dt');
  const meaning = term && ALONE.test(textOf(term, 9)) ? term.nextElementSibling : null;
  const text = meaning?.localName === 'dd' ? textOf(meaning, REACH) : '';
  return LETTER.test(text) ? ` – ${text}` : '';
}

function shown(text: string, around: Surroundings): string {
  return plainSpaces(text.includes('\n') && !around.isPreformatted ? unbroken(text) : text);
}

interface Direction {
  sibling: 'previousSibling' | 'nextSibling';
  child: 'lastChild' | 'firstChild';
  /** Adds a text at the far end of what was gathered. */
  add: (text: string, rest: string) => string;
  /** The two characters that meet where a text is added. */
  joint: (text: string, rest: string) => string;
  /** Whether the line goes on in a cell that a style lays out beside it. */
  mayEnter: (cell: Node) => boolean;
}

function gather(
  node: Text,
  cell: Element | undefined,
  { sibling, child, add, joint, mayEnter }: Direction,
): string {
  const areCells = cellsOfStyle();
  let gathered = '';
  let seam: 'found' | 'met' | undefined;
  const cross = (border: Element) => {
    seam = seam === undefined && border.localName === 'mark' ? 'found' : 'met';
  };
  let own: Node = node;
  let current: Node = node;
  for (let step = 0; step < MOST_STEPS && gathered.length < REACH; step++) {
    const next: Node | null = current[sibling];
    if (!next) {
      const parent: Node | null = current.parentNode;
      if (!parent || parent === cell || !isElement(parent) || !isInline(parent)) break;
      own = parent;
      current = parent;
      cross(parent);
      continue;
    }
    if (isItemBeside(own, next) || (areCells(own, next) && !mayEnter(next))) break;
    current = next;
    if (isElement(current)) {
      if (isSilent(current)) continue;
      cross(current);
      current = innermost(current, child) ?? current;
      if (isElement(current) && !isInline(current)) break;
    }
    if (isText(current) && current.data !== '') {
      // A search marks what it has found also in the middle of a word or number.
      const isWhole = seam === 'found' && ONE_WORD.test(joint(current.data, gathered || node.data));
      gathered = add(current.data, seam && !isWhole ? add(SEAM, gathered) : gathered);
      seam = undefined;
    }
  }
  return gathered;
}

/** Inline elements that are alike and have parts are items of a list, whatever they are by their tag: badges with counts. */
function isItemBeside(own: Node, other: Node): boolean {
  return isElement(own) && isElement(other) && hasParts(own) && hasParts(other) && sharesClass(own, other);
}

/** A code is all that stands in its cell, and its reason in the next one. */
function isReasonOf({ data }: Text, cell: Node): boolean {
  const [code] = ALONE.exec(data) ?? [];
  return (
    code !== undefined && isElement(cell) && phraseAfter(Number(code), textOf(cell, REACH)) !== undefined
  );
}

/** Returns what tells whether the style of a block lays nodes out in cells of a grid or below each other. */
function cellsOfStyle(): (own: Node, other: Node) => boolean {
  let around: Element | null = null;
  let areCells = false;
  return (own, other) => {
    const parent = isElement(own) || isElement(other) ? other.parentElement : null;
    if (!parent || isInline(parent)) return false;
    if (parent !== around) {
      around = parent;
      const { display, flexDirection } = getComputedStyle(parent);
      areCells = display.endsWith('grid') || (display.endsWith('flex') && flexDirection.startsWith('column'));
    }
    return areCells;
  };
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
