import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import type { Label } from '../../detect/types';
import { GRID, parentOf, siblingsOf } from '../dom';
import { type ColumnHints, headerRowColumn, lazyColumn, type Peer } from './column-hints';
import { HEADER, type Tie, tiesOf } from './column-ties';
import { qualifierOf } from './numbering';
import { rowTexts } from './row-texts';
import { textOf } from './text-of';

const MOST_LEVELS = 12;
const MOST_HEADERS = 200;

interface Grid {
  root: Element;
  columns: Map<string, ColumnHints>;
  headers: Map<Node, ColumnHints>;
}

/** Reads what ties the cells of grids to their headers: field names, ids, ARIA indexes, shared classes. */
export class GridColumns {
  readonly #grids = new WeakMap<Element, Grid>();

  /** Returns the hints of a cell's column, or undefined where nothing ties it to a header. */
  columnOf(cell: Element): ColumnHints | undefined {
    const ties = tiesOf(cell);
    const grid = ties.length > 0 ? this.#gridAround(cell) : undefined;
    if (!grid) return undefined;
    const key = keyOf(ties, cell);
    let hints = grid.columns.get(key);
    if (!hints) {
      hints = readColumn(grid.root, cell, ties);
      grid.columns.set(key, hints);
    }
    return hints;
  }

  /** Returns the hints of a header in a grid, which is no cell of its column. */
  headerOf(header: Element): ColumnHints | undefined {
    const grid = this.#gridAround(header);
    if (!grid) return undefined;
    const row = header.parentNode as Node;
    let hints = grid.headers.get(row);
    if (!hints) {
      hints = { labels: [], column: headerRowColumn(siblingsOf(header)) };
      grid.headers.set(row, hints);
    }
    return hints;
  }

  /** Forgets what the cells of the grid around a changed element said together. */
  forget(element: Element): void {
    const grid = this.#grids.get(element);
    grid?.columns.clear();
    grid?.headers.clear();
    this.#grids.delete(element);
  }

  /** The grid around the cell, or else the nearest element that holds column headers; found once for all that is between. */
  #gridAround(cell: Element): Grid | undefined {
    const named = cell.hasAttribute('role') ? cell.closest(GRID) : null;
    const passed: Element[] = named ? [named] : [];
    let grid = named ? this.#gridAt(named) : undefined;
    let element = parentOf(cell);
    for (let level = 0; level < MOST_LEVELS && element && !grid; level++, element = parentOf(element)) {
      passed.push(element);
      grid = this.#gridAt(element);
    }
    if (grid) for (const between of passed) this.#grids.set(between, grid);
    return grid;
  }

  /** What is known of an element, or could be: it holds column headers. */
  #gridAt(element: Element): Grid | undefined {
    const known = this.#grids.get(element);
    if (known || !element.querySelector(HEADER)) return known;
    return { root: element, columns: new Map(), headers: new Map() };
  }
}

/** The same for all cells of a column; in a tree of rows, for those on its level. */
function keyOf(ties: readonly Tie[], cell: Element): string {
  return `${ties.map(({ selector }) => selector).join()} ${levelOf(cell)}`;
}

function levelOf(cell: Element): string | null | undefined {
  return cell.parentElement?.getAttribute('aria-level');
}

function readColumn(root: Element, cell: Element, ties: readonly Tie[]): ColumnHints {
  const headers = [...root.querySelectorAll(HEADER)].slice(0, MOST_HEADERS).filter(isWhole);
  const tied = ties.map((tie) => ({ tie, own: headers.filter((header) => isTied(header, tie)) }));
  const best = tied.find(({ tie, own }) => own.length === 1 || (own.length > 1 && tie.isExact));
  const own = best?.own ?? [];
  const labels: Label[] = own.map((header) => ({ kind: 'column', text: textOf(header, 80) }));
  // A class that several headers have is the name of no field.
  const field = tied.find(({ tie, own }) => tie.field && (own.length < 2 || tie.isExact))?.tie.field;
  if (field && /[a-z]{2}/i.test(field)) labels.push({ kind: 'field', text: field });
  const texts = headers.map((header) => textOf(header, 80));
  const others = texts.filter((_, at) => !own.includes(headers[at] as Element));
  const { cells } = (best ?? tied[0])?.tie ?? { cells: '' };
  const [first] = headers;
  const isFirst = own.length > 0 ? own.includes(first as Element) : isFirstOfRow(cell);
  const column = lazyColumn(others, isFirst, () => sampleCells(root, cell, cells));
  // A row has as many cells as there are headers, in the same order.
  const place = headers.indexOf(own[0] as Element);
  const row = [...siblingsOf(cell)];
  const isEven = row.length === headers.length && row[place] === cell;
  return { labels, column, qualifier: isEven ? qualifierOf(texts, place) : undefined };
}

function isFirstOfRow(cell: Element): boolean {
  return cell.parentElement?.getAttribute('role') === 'row' && siblingsOf(cell)[0] === cell;
}

/** Parts of a header may have a class like its own. */
function isWhole(header: Element): boolean {
  return !header.parentElement?.closest(HEADER);
}

function isTied(header: Element, { selector, headerIds, width }: Tie): boolean {
  if (headerIds) return headerIds.includes(header.id);
  return header.matches(selector) && (width === undefined || siblingsOf(header).length === width);
}

function sampleCells(root: Element, cell: Element, selector: string): Peer[] {
  const role = cell.getAttribute('role');
  const found: Peer[] = [];
  for (const other of root.querySelectorAll(selector)) {
    if (found.length >= SAMPLE_SIZE) break;
    if (other.matches(HEADER) || other.getAttribute('role') !== role || levelOf(other) !== levelOf(cell))
      continue;
    found.push({ value: textOf(other), row: () => rowTexts(other).join('\t') });
  }
  return found;
}
