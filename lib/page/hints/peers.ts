import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import type { Column } from '../../detect/types';
import { isApart, isText, parentOf, siblingsOf } from '../dom';
import { lazyColumn, type Peer, recordColumn } from './column-hints';
import { isSameKind, sharesClass } from './likeness';
import { textOf } from './text-of';

/** A repeated element around a text, and the way down from it to the text's own. */
interface Item {
  element: Element;
  path: number[];
  peers: number;
}

/** What is repeated directly in an element. */
interface Repetitions {
  /** Which heading each element stands behind; none of those before the first is in it. */
  sections: ReadonlyMap<Element, number>;
  columns: Map<string, Column>;
}

const HEADING = /^h[1-6]$/;
/** What a document says in one section it does not contradict in the next. */
const PROSE = /^(?:h[1-6]|p)$/;
const MOST_LEVELS = 6;
const MOST_COUNTED = 12;
/** Two elements with a class in common may be a label and its value. */
const FEWEST_ALIKE = 2;
const MOST_PLACES = 40;
const BEGINS_WITH_CODE = /^[1-6]\d\d(?!\d)/;

/** The peers of a text, and the repeated element around it. */
export interface PeerGroup {
  element: Element;
  column: Column;
}

/** Finds what repeats the structure around a text: list items, chips, log lines, labels of a drawing. */
export class Peers {
  readonly #repetitions = new WeakMap<Element, Repetitions>();

  /** Returns the texts at the same place in each repetition as a column, or undefined where nothing is repeated. */
  peersOf(node: Text, around?: Element): PeerGroup | undefined {
    const item = itemOf(node, around);
    const parent = item && parentOf(item.element);
    if (!parent) return undefined;
    const { element, path } = item;
    const { sections, columns } = this.#repetitionsIn(parent, element);
    const sectionOf = (of: Element) => (PROSE.test(of.localName) ? undefined : sections.get(of));
    const key = `${sectionOf(element)} ${element.localName} ${element.getAttribute('class')} ${path}`;
    let column = columns.get(key);
    if (!column) {
      column = lazyColumn([], isFirstIn(item), () => sample(item, sectionOf));
      columns.set(key, column);
    }
    return { element, column };
  }

  /** Returns the list in a cell that a text begins an item of, if all of them begin with numbers, or undefined. */
  listIn(cell: Element, node: Text): Column | undefined {
    const group = cell.firstElementChild ? this.peersOf(node, cell) : undefined;
    if (!group?.column.isFirst || isInSentence(group.element)) return undefined;
    const { values } = group.column;
    return values.length > 1 && values.every((value) => BEGINS_WITH_CODE.test(value))
      ? group.column
      : undefined;
  }

  /** Returns the items around a value as a record of pairs, each of which begins with its key. */
  recordAround({ element }: PeerGroup): Column {
    return recordColumn(siblingsOf(element));
  }

  /** Forgets what the repetitions directly in an element say together. */
  forget(element: Element): void {
    this.#repetitions.delete(element);
  }

  #repetitionsIn(parent: Element, item: Element): Repetitions {
    let known = this.#repetitions.get(parent);
    if (!known) {
      known = { sections: sectionsOf(siblingsOf(item)), columns: new Map() };
      this.#repetitions.set(parent, known);
    }
    return known;
  }
}

/**
 * The element with the most siblings of its kind on the first levels, or else of those that share a class. A term
 * of a list of terms is one of these, and so is an item of a short list of codes, however many such lists there are.
 */
function itemOf(node: Text, around?: Element): Item | undefined {
  let same: Item | undefined;
  let alike: Item | undefined;
  let element = parentOf(node);
  let path: number[] = [];
  for (let level = 0; level < MOST_LEVELS && element && element.localName !== 'body'; level++) {
    if (element === around) break;
    const count = countPeers(element);
    if (count.same > (same?.peers ?? 0)) same = { element, path, peers: count.same };
    if (same && (element.localName === 'dt' || isInListOfCodes(element))) return same;
    if (count.alike >= FEWEST_ALIKE && count.alike > (alike?.peers ?? 0))
      alike = { element, path, peers: count.alike };
    path = [indexOf(element), ...path];
    element = parentOf(element);
  }
  return !same || (alike && isWithin(alike, same)) ? alike : same;
}

function isInListOfCodes({ localName, parentElement }: Element): boolean {
  if (localName !== 'li' || !parentElement || parentElement.children.length > MOST_COUNTED) return false;
  return [...parentElement.children].every((item) => BEGINS_WITH_CODE.test(textOf(item, 4)));
}

/** Numbers the headings among siblings, and gives each sibling from the first one on the number of the last before it. */
function sectionsOf(siblings: Iterable<Element>): Map<Element, number> {
  const sections = new Map<Element, number>();
  let section = 0;
  for (const sibling of siblings) {
    if (HEADING.test(sibling.localName)) section++;
    if (section > 0) sections.set(sibling, section);
  }
  return sections;
}

/** Text stands between it and the elements beside it. */
function isInSentence(element: Element): boolean {
  return [...(element.parentNode?.childNodes ?? [])].some((node) => isText(node) && node.data.trim() !== '');
}

/** Few things of one kind, such as paragraphs, may each hold many that are alike, such as badges. */
function isWithin(alike: Item, same: Item): boolean {
  return alike.peers > same.peers && same.element !== alike.element && same.element.contains(alike.element);
}

function countPeers(element: Element): { same: number; alike: number } {
  const count = { same: 0, alike: 0 };
  if (isApart(element)) return count;
  for (const next of ['previousElementSibling', 'nextElementSibling'] as const) {
    let other = element[next];
    for (let step = 0; other && step < MOST_COUNTED; step++, other = other[next]) {
      const isSame = isSameKind(other, element);
      if (isSame) count.same++;
      // Once there are some of the same kind, nobody asks for others.
      if (isSame || (count.same === 0 && sharesClass(other, element))) count.alike++;
    }
  }
  return count;
}

/** The place among the siblings; far down a long list, where no sibling has that place, any other will do. */
function indexOf(element: Element): number {
  let index = 0;
  for (
    let before = element.previousElementSibling;
    before && index < MOST_PLACES;
    before = before.previousElementSibling
  ) {
    index++;
  }
  return index;
}

/** The way down leads to the first text of the element. */
function isFirstIn({ element, path }: Item): boolean {
  let at: Element | undefined = element;
  for (const index of path) {
    for (const child of [...(at?.children ?? [])].slice(0, index)) if (textOf(child, 10) !== '') return false;
    at = at?.children[index];
  }
  return true;
}

/** Reads the items of the same section. */
function sample({ element, path }: Item, sectionOf: (of: Element) => number | undefined): Peer[] {
  const found: Peer[] = [];
  const own = follow(element, path);
  const section = sectionOf(element);
  for (const other of siblingsOf(element)) {
    if (found.length >= SAMPLE_SIZE) break;
    if (!sharesClass(other, element) || sectionOf(other) !== section) continue;
    const inner = counterpart(own, other, path);
    if (inner)
      found.push({ value: textOf(inner), ...(other.localName === 'dt' && { row: () => meaningOf(other) }) });
  }
  return found;
}

/** What a list of terms says of one of them. */
function meaningOf(term: Element): string {
  let next = term.nextElementSibling;
  for (let step = 0; next?.localName === 'dt' && step < MOST_COUNTED; step++) next = next.nextElementSibling;
  return next ? textOf(next) : '';
}

function follow(element: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((at, index) => at?.children[index], element);
}

/** What stands in an item where the text stands in its own: an item of another shape may have it elsewhere, or not. */
function counterpart(own: Element | undefined, item: Element, path: readonly number[]): Element | undefined {
  const same = follow(item, path);
  if (!own || path.length === 0 || (same && sharesClass(own, same))) return same ?? item;
  for (const inner of [...item.getElementsByTagName(own.localName)].slice(0, MOST_PLACES))
    if (isSameKind(inner, own)) return inner;
  return item.childElementCount === 0 ? item : same;
}
