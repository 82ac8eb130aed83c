import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import { parentOf, roleOf, siblingsOf } from '../dom';
import { isEmpty } from '../view/rect';
import { type ColumnHints, namedColumns, namesIn, type Peer, peerIn } from './column-hints';
import { isSameKind } from './likeness';

/** The columns that a style lays elements out in. */
interface Tracks {
  /** The first of the elements, one in each column. */
  heads: readonly Element[];
  /** In CSS pixels. */
  widths: readonly number[];
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
  /** What was read where so many columns were laid out: a resize may change how many. */
  readonly #grids = new WeakMap<Element, { width: number; columns: readonly ColumnHints[] | undefined }>();

  /** Returns the cell that a text stands in and its column's hints, or undefined where no row of names tops it. */
  cellOf(node: Text): { cell: Element; hints: ColumnHints } | undefined {
    let cell = parentOf(node);
    for (let level = 0; level < MOST_LEVELS && cell; level++, cell = parentOf(cell)) {
      const tracks = siblingsOf(cell)[FEWEST_CELLS - 1] && tracksAround(cell);
      // Nothing stands above a name.
      if (!tracks || tracks.heads.includes(cell)) continue;
      const hints = this.#columnsAround(cell, tracks)?.[columnIn(tracks)(cell)];
      if (hints) return { cell, hints };
    }
    return undefined;
  }

  /** Forgets the columns of the cells that stand directly in an element; where they are laid out is asked each time. */
  forget(element: Element): void {
    this.#grids.delete(element);
  }

  #columnsAround(cell: Element, tracks: Tracks): readonly ColumnHints[] | undefined {
    const around = parentOf(cell) as Element;
    const width = tracks.heads.length;
    let grid = this.#grids.get(around);
    if (grid?.width !== width) {
      grid = { width, columns: readColumns(tracks) };
      this.#grids.set(around, grid);
    }
    return grid.columns;
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
  const style = getComputedStyle(around);
  // To ask for the columns has the browser lay out the page.
  if (!style.display.endsWith('grid') || !WIDTHS.test(style.gridTemplateColumns)) return undefined;
  const widths = style.gridTemplateColumns.split(' ').map(Number.parseFloat);
  const siblings = siblingsOf(cell);
  if (widths.length > MOST_COLUMNS || !siblings[widths.length - 1]) return undefined;
  return { heads: widths.map((_, at) => siblings[at] as Element), widths };
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

function readColumns({ heads }: Tracks): readonly ColumnHints[] | undefined {
  const [first] = heads;
  const below = heads.at(-1)?.nextElementSibling;
  if (!first || !below) return undefined;
  // Labels and values that take turns are all of one row; a label is no number.
  const isAlike = isSameKind(first, below) && roleOf(first) === roleOf(below);
  if (isAlike && !sample(first, 0).some(({ value }) => NUMBER.test(value))) return undefined;
  const names = namesIn(heads);
  return names ? namedColumns(names, (index) => sample(first, index)) : undefined;
}

function sample(first: Element, index: number): Peer[] {
  const tracks = tracksAround(first);
  if (!tracks) return [];
  const found: Peer[] = [];
  const columnOf = columnIn(tracks);
  let cell = tracks.heads.at(-1)?.nextElementSibling;
  for (; cell && found.length < SAMPLE_SIZE; cell = cell.nextElementSibling)
    if (columnOf(cell) === index) found.push(peerIn(rowAround(cell, columnOf), cell));
  return found;
}
