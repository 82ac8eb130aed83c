import { SAMPLE_SIZE } from '../../detect/judge-column';
import { isEmpty } from '../rect';
import { type ColumnHints, namedColumns, type Peer, peerIn, readLikeHeaders } from './column-hints';
import { isSameKind, parentOf, siblingsOf, textOf } from './dom';

/** The columns that a style lays elements out in. */
interface Tracks {
  /** The first of the elements, one in each column. */
  heads: readonly Element[];
  /** In CSS pixels. */
  widths: readonly number[];
}

/** A grid whose heads name the columns. */
interface NamedGrid {
  tracks: Tracks;
  columns: readonly ColumnHints[];
}

const MOST_LEVELS = 4;
const MOST_COLUMNS = 60;
const FEWEST_CELLS = 4;
/** Widths as the browser resolves them: of what it does not lay out, it gives what the style says. */
const WIDTHS = /^\d[\d.]*px(?: \d[\d.]*px)+$/;
const NUMBER = /^\d/;
/** Edges that are nearer to each other than this are one, in CSS pixels. */
const NEAR = 1;

/** Reads tables whose cells are all children of one element, in rows by its style alone (`display: grid`). */
export class FlatGrids {
  readonly #grids = new WeakMap<Element, NamedGrid | null>();

  /** Returns the cell that a text stands in and its column's hints, or undefined where no row of names tops it. */
  cellOf(node: Text): { cell: Element; hints: ColumnHints } | undefined {
    let cell = parentOf(node);
    for (let level = 0; level < MOST_LEVELS && cell; level++, cell = parentOf(cell)) {
      const grid = siblingsOf(cell)[FEWEST_CELLS - 1] && this.#gridAround(cell);
      // Nothing stands above a name.
      if (!grid || grid.tracks.heads.includes(cell)) continue;
      const hints = grid.columns[columnIn(grid.tracks)(cell)];
      if (hints) return { cell, hints };
    }
    return undefined;
  }

  forget(element: Element): void {
    this.#grids.delete(element);
  }

  #gridAround(cell: Element): NamedGrid | null {
    const around = parentOf(cell);
    if (!around) return null;
    let grid = this.#grids.get(around);
    if (grid === undefined) {
      grid = readGrid(cell);
      this.#grids.set(around, grid);
    }
    return grid;
  }
}

/** Returns the cells of a cell's row, or undefined where it stands in no such grid. */
export function flatRowOf(cell: Element): readonly Element[] | undefined {
  const tracks = tracksAround(cell);
  return tracks && rowAround(cell, columnIn(tracks));
}

function tracksAround(cell: Element): Tracks | undefined {
  const around = parentOf(cell);
  if (!around) return undefined;
  const { display, gridTemplateColumns } = getComputedStyle(around);
  if (!display.endsWith('grid') || !WIDTHS.test(gridTemplateColumns)) return undefined;
  const widths = gridTemplateColumns.split(' ').map(Number.parseFloat);
  const heads = [...siblingsOf(cell)].slice(0, widths.length);
  return widths.length <= MOST_COLUMNS && heads.length === widths.length ? { heads, widths } : undefined;
}

/**
 * Returns a function that says in which column an element stands, below its head, or -1: a title of rows reaches across
 * several. It holds until the page is laid out anew or scrolls.
 */
function columnIn({ heads, widths }: Tracks): (element: Element) => number {
  const rects = heads.map((head) => head.getBoundingClientRect());
  return (element) => {
    const rect = element.getBoundingClientRect();
    return rects.findIndex(({ left, right }, index) => {
      const fits = rect.width <= (widths[index] as number) + NEAR;
      return fits && (Math.abs(rect.left - left) <= NEAR || Math.abs(rect.right - right) <= NEAR);
    });
  };
}

function rowAround(cell: Element, columnOf: (element: Element) => number): readonly Element[] {
  const before = run(cell, 'previousElementSibling', (column, last) => column < last);
  const after = run(cell, 'nextElementSibling', (column, last) => column > last);
  return [...before.reverse(), cell, ...after];

  function run(
    from: Element,
    next: 'previousElementSibling' | 'nextElementSibling',
    isOfRow: (column: number, last: number) => boolean,
  ): Element[] {
    const found: Element[] = [];
    let last = columnOf(from);
    for (let at = from[next]; at; at = at[next]) {
      if (isEmpty(at.getBoundingClientRect())) continue;
      const column = columnOf(at);
      if (column < 0 || !isOfRow(column, last)) break;
      found.push(at);
      last = column;
    }
    return found;
  }
}

function readGrid(cell: Element): NamedGrid | null {
  const tracks = tracksAround(cell);
  const [first] = tracks?.heads ?? [];
  const below = tracks?.heads.at(-1)?.nextElementSibling;
  if (!tracks || !first || !below) return null;
  // Labels and values that take turns are all of one row; a label is no number.
  if (isSameKind(first, below) && !sample(tracks, 0).some(({ value }) => NUMBER.test(value))) return null;
  const names = tracks.heads.map((head) => textOf(head, 60));
  return readLikeHeaders(names)
    ? { tracks, columns: namedColumns(names, (index) => sample(tracks, index)) }
    : null;
}

function sample(tracks: Tracks, index: number): Peer[] {
  const found: Peer[] = [];
  const columnOf = columnIn(tracks);
  let cell = tracks.heads.at(-1)?.nextElementSibling;
  for (; cell && found.length < SAMPLE_SIZE; cell = cell.nextElementSibling)
    if (columnOf(cell) === index) found.push(peerIn(rowAround(cell, columnOf), cell));
  return found;
}
