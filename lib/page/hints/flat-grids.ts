import { type ColumnHints, lazyColumn, type Peer, readLikeHeaders, SAMPLE_SIZE } from './column-hints';
import { isSameKind, parentOf, textOf } from './dom';

/** A grid whose first row names the columns. */
interface FlatGrid {
  columns: readonly ColumnHints[];
  /** The place of each cell among all. */
  places: ReadonlyMap<Element, number>;
}

const MOST_LEVELS = 4;
const MOST_COLUMNS = 60;
const FEWEST_CELLS = 4;
/** Widths as the browser resolves them: of what it does not lay out, it gives what the style says. */
const WIDTHS = /^\d[\d.]*px(?: \d[\d.]*px)+$/;

/** Reads tables whose cells are all children of one element, in rows by its style alone (`display: grid`). */
export class FlatGrids {
  readonly #grids = new WeakMap<Element, FlatGrid | null>();

  /** Returns the cell that a text stands in and its column's hints, or undefined where no row of names tops it. */
  cellOf(node: Text): { cell: Element; hints: ColumnHints } | undefined {
    let cell = parentOf(node);
    for (let level = 0; level < MOST_LEVELS && cell; level++, cell = parentOf(cell)) {
      const around = parentOf(cell);
      const grid = around?.children[FEWEST_CELLS - 1] && this.#gridIn(around);
      const place = grid ? grid.places.get(cell) : undefined;
      // Nothing stands above a name.
      const hints = grid && place !== undefined && place >= grid.columns.length && at(grid, place);
      if (hints) return { cell, hints };
    }
    return undefined;
  }

  forget(element: Element): void {
    this.#grids.delete(element);
  }

  #gridIn(around: Element): FlatGrid | null {
    let grid = this.#grids.get(around);
    if (grid === undefined) {
      grid = readGrid(around);
      this.#grids.set(around, grid);
    }
    return grid;
  }
}

/** Returns the cells of a cell's row, or undefined where it stands in no such grid. */
export function flatRowOf(cell: Element): Element[] | undefined {
  const around = cell.parentElement;
  const width = around ? widthOf(around) : 0;
  if (!around || width === 0) return undefined;
  const cells = [...around.children];
  const place = cells.indexOf(cell);
  return cells.slice(place - (place % width), place - (place % width) + width);
}

function at({ columns }: FlatGrid, place: number): ColumnHints | undefined {
  return columns[place % columns.length];
}

/** Returns how many columns an element lays its children out in, 0 where it has no such grid. */
function widthOf(around: Element): number {
  const { display, gridTemplateColumns } = getComputedStyle(around);
  if (!display.endsWith('grid') || !WIDTHS.test(gridTemplateColumns)) return 0;
  const width = gridTemplateColumns.split(' ').length;
  return width <= MOST_COLUMNS ? width : 0;
}

function readGrid(around: Element): FlatGrid | null {
  const width = widthOf(around);
  const cells = [...around.children];
  const [first, below] = [cells[0], cells[width]];
  // Labels and values that take turns are all of one row.
  if (width === 0 || !first || !below || isSameKind(first, below)) return null;
  const names = cells.slice(0, width).map((cell) => textOf(cell, 60));
  if (!readLikeHeaders(names)) return null;
  const columns = names.map((text, index) => {
    const others = names.filter((_, other) => other !== index);
    const labels = text === '' ? [] : [{ kind: 'column' as const, text }];
    return { labels, column: lazyColumn(others, index === 0, () => sample(cells, width, index)) };
  });
  return { columns, places: new Map(cells.map((cell, place) => [cell, place])) };
}

function sample(cells: readonly Element[], width: number, index: number): Peer[] {
  const found: Peer[] = [];
  for (let start = width; start < cells.length && found.length < SAMPLE_SIZE; start += width) {
    const row = cells.slice(start, start + width);
    const cell = row[index];
    const others = () => row.flatMap((other) => (other === cell ? [] : [textOf(other)])).join('\t');
    if (cell) found.push({ value: textOf(cell), row: others });
  }
  return found;
}
