import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import { isText, siblingsOf, sourceParentOf, wrappedIn } from '../dom';
import { type ColumnHints, namedColumns, namesIn, type Peer, peerIn } from './column-hints';
import { isOfColumn } from './column-ties';
import { isSameButState, isSameKind, lastingClass, sharesClass } from './likeness';
import { textOf } from './text-of';

/** The element of a text that is one of the cells of a row. */
interface Position {
  cell: Element;
  row: Element;
  index: number;
}

/** Of each child of a row; of an icon before the first cell there is none. */
type Columns = readonly (ColumnHints | undefined)[];

const MOST_LEVELS = 4;
/** How far up the head of a table may stand whose rows are scrolled. */
const MOST_AROUND = 5;
const HEAD = '[class*="head" i],[class*="hdr" i]';
const MOST_COLUMNS = 60;
const FEWEST_COLUMNS = 2;
const MOST_ICONS = 2;
const MOST_COMPARED = 12;
/** Where each row has a class of its own, the rows after so many are read as one kind. */
const MOST_KINDS = 12;
/** Names in a row that lead elsewhere. */
const NAVIGATION = 'nav,[role="navigation"],[role="tablist"],[role="menubar"],[role="menu"],[role="toolbar"]';
/** Many a page's body is named after its bars, too. */
const BAR = '[class*="navbar" i],[class*="toolbar" i]';

/** Where most rows hold any of these, they are parts of the page below a bar that happens to have as many names. */
const PARTS = 'h1,h2,dl,table';

/** Reads tables that are built of plain elements: rows of as many children as the header row has names. */
export class DivColumns {
  /** What was read in a container for each kind of row: a bar above the head is none of its rows. */
  readonly #rows = new WeakMap<Element, Map<string, Columns | null>>();

  /** Returns the cell that a text stands in and its column's hints, or undefined where no row of names tops it. */
  cellOf(node: Text): { cell: Element; hints: ColumnHints } | undefined {
    for (const place of positionsOf(node)) {
      const hints = this.#hintsAt(place);
      if (hints) return { cell: place.cell, hints };
    }
    return undefined;
  }

  /** Forgets the columns of the rows that stand directly in an element. */
  forget(element: Element): void {
    this.#rows.delete(element);
  }

  #hintsAt({ row, index }: Position): ColumnHints | undefined {
    const container = sourceParentOf(row);
    if (!container) return undefined;
    const kinds = this.#rows.get(container) ?? new Map<string, Columns | null>();
    this.#rows.set(container, kinds);
    const own = kindOf(row);
    const kind = kinds.has(own) || kinds.size < MOST_KINDS ? own : '';
    let columns = kinds.get(kind);
    if (columns === undefined) {
      columns = readColumns(container, row);
      kinds.set(kind, columns);
    }
    return columns?.[index];
  }
}

/** The same for all rows of a container that have the same columns. */
function kindOf(row: Element): string {
  return `${row.localName} ${row.children.length} ${lastingClass(row)}`;
}

function* positionsOf(node: Text): Generator<Position> {
  let element = sourceParentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++) {
    const row = sourceParentOf(element);
    if (!row || row.localName === 'body') return;
    const count = row.children.length;
    if (count >= FEWEST_COLUMNS && count <= MOST_COLUMNS) {
      yield { cell: element, row, index: [...row.children].indexOf(element) };
    }
    element = row;
  }
}

function readColumns(container: Element, row: Element): Columns | null {
  const header = headerOf(container, row);
  const names = header && namesIn(header.children);
  if (!names || areParts(row)) return null;
  const icons = row.children.length - names.length;
  const columns = namedColumns(names, (index) => sampleRows(container, row, icons + index));
  return [...new Array<undefined>(icons), ...columns];
}

/**
 * The first row of the container, perhaps below titles, or the last of what stands before it; the same for each row of a
 * kind.
 */
function headerOf(container: Element, row: Element): Element | undefined {
  if (!areRows(row)) return undefined;
  const [first, second] = [...siblingsOf(row)]
    .slice(0, MOST_COMPARED)
    .filter((other) => firstCellBelow(other, row));
  if (first && second && names(first, first === row ? second : row)) return first;
  let element: Element | undefined = container;
  for (let level = 0; level < MOST_AROUND && element; level++, element = sourceParentOf(element)) {
    const before = element.previousElementSibling;
    const header = before && namingIn(before, level < 2).find((other) => names(other, row));
    if (header) return header;
  }
  return undefined;
}

/**
 * What of an element before rows may name their columns: itself or its last part if it is near, what it wraps, or the head of
 * a table. Further up, many a bar has as many parts as a row, so what is wrapped must be called a head.
 */
function namingIn(before: Element, isNear: boolean): Element[] {
  const near = isNear ? [before, lastOf(before)] : [];
  const mayWrap = isNear || before.matches(HEAD) || before.querySelector(HEAD) !== null;
  const wrapped = mayWrap ? wrappedIn(before) : undefined;
  return [...near, wrapped, headRow(before)].filter((element) => element !== undefined);
}

/** The last row of a table that is nothing but a head. */
function headRow(element: Element): Element | undefined {
  const table = element.localName === 'table' ? element : element.querySelector('table');
  const row = table?.querySelector('thead > tr:last-child');
  return row && !table?.querySelector('td') ? row : undefined;
}

/** Elements of the row's kind are rows of as many cells, and nothing stands between these. */
function areRows(row: Element): boolean {
  if (hasText(row) || isOfColumn(row)) return false;
  const rows = rowsBeside(row);
  const even = rows.filter(({ children }) => children.length === row.children.length);
  return 2 * even.length >= rows.length;
}

function areParts(row: Element): boolean {
  const rows = rowsBeside(row);
  return 2 * rows.filter((other) => other.querySelector(PARTS)).length > rows.length;
}

/** Returns the first few elements of the row's kind. */
function rowsBeside(row: Element): Element[] {
  return [...siblingsOf(row)].slice(0, MOST_COMPARED).filter((other) => isSameButState(other, row));
}

function hasText({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => isText(node) && node.data.trim() !== '');
}

/** What ends in rows of one kind is a list of its own. */
function lastOf({ lastElementChild: last }: Element): Element | undefined {
  const above = last?.previousElementSibling;
  return last && !(above && sharesClass(above, last)) ? last : undefined;
}

/** A single element under names may as well be what they lead to. */
function isLone(row: Element, header: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: next } = row;
  return [before, next].every((other) => !other || other === header || !isSameButState(other, row));
}

/** Returns the first cell of a row that has one below each of a header: icons may stand before it, above which is nothing. */
function firstCellBelow(header: Element, row: Element): Element | undefined {
  const icons = row.children.length - header.children.length;
  if (icons < 0 || icons > MOST_ICONS) return undefined;
  if (icons > 0 && !haveIcons(row, header, icons)) return undefined;
  return row.children[icons];
}

/** In all rows like one the first elements have no text, and no button at the end has no name either. */
function haveIcons(row: Element, header: Element, count: number): boolean {
  const rows = rowsBeside(row).filter(
    (other) => other !== header && other.children.length === row.children.length,
  );
  return [row, ...rows].every(
    ({ children, lastElementChild: last }) =>
      last?.localName !== 'button' && [...children].slice(0, count).every((icon) => textOf(icon, 1) === ''),
  );
}

/** Returns whether an element names the columns of a row. */
function names(header: Element, row: Element): boolean {
  const [head, cell] = [header.children[0], firstCellBelow(header, row)];
  if (!head || !cell) return false;
  // Two cells are too few to tell a header from a pair of label and value, unless they or the row are of another kind.
  const areLikeRow = [...header.children].some(
    (other) => isSameKind(other, cell) || !isSameKind(other, head),
  );
  if (header.children.length < 3 && isSameButState(header, row) && areLikeRow) return false;
  if (hasText(header) || header.closest(NAVIGATION) || areButtons(header)) return false;
  const bar = header.closest(BAR);
  if (bar && !bar.contains(row)) return false;
  if (isLone(row, header) && head.localName !== cell.localName) return false;
  return namesIn(header.children) !== undefined;
}

/** Tabs, or links: what they lead to stands below them. The names in a head may be buttons that sort. */
function areButtons(header: Element): boolean {
  const isHead = header.matches(HEAD) || header.parentElement?.matches(HEAD);
  return !isHead && [...header.children].every((name) => name.matches('button,a[href]'));
}

/** Yields the rows of one kind; each may have a wrapper of its own. */
function* rowsLike(container: Element, row: Element): Generator<Element> {
  const areWrapped = siblingsOf(row).length === 1;
  for (const other of areWrapped ? onlyChildren(siblingsOf(container)) : siblingsOf(row))
    if (isSameButState(other, row)) yield other;
}

function* onlyChildren(wrappers: Iterable<Element>): Generator<Element> {
  for (const { children } of wrappers) if (children.length === 1) yield children[0] as Element;
}

function sampleRows(container: Element, row: Element, index: number): Peer[] {
  const found: Peer[] = [];
  for (const other of rowsLike(container, row)) {
    if (found.length >= SAMPLE_SIZE) break;
    const cells = [...other.children];
    found.push(peerIn(cells, cells[index]));
  }
  return found;
}
