import type { Label } from '../../detect/types';
import { type ColumnHints, lazyColumn, SAMPLE_SIZE, type Sample } from './column-hints';
import { parentOf, textOf } from './dom';

/** Attributes that a grid gives a cell and its header alike, most of them with the name of the column's field. */
const FIELD_ATTRIBUTES = [
  'col-id',
  'data-field',
  'tabulator-field',
  'data-column-id',
  'data-col-id',
  'data-gridcell-column-id',
  'data-column',
  'data-col',
  'data-key',
  'aria-colindex',
];
/** Classes that do so. */
const FIELD_CLASS =
  /(?:^|\s)((?:cdk-column|mat-column|column|col|views-field-field|views-field|field|cell|td)[-_]([\w-]*[a-z]{2}[\w-]*)|el-table_\d+_column_\d+)(?=\s|$)/i;
const HEADER = '[role="columnheader"],th';
const MOST_LEVELS = 12;
const MOST_HEADERS = 200;

interface Grid {
  root: Element;
  columns: Map<string, ColumnHints>;
}

/** What ties a cell to its header: a selector that both match, or the header's id; perhaps the name of the field. */
interface Tie {
  selector: string;
  headerIds?: readonly string[];
  field?: string | undefined;
}

/** Reads what ties the cells of grids to their headers: field names, ids, ARIA indexes, shared classes. */
export class GridColumns {
  readonly #grids = new WeakMap<Element, Grid>();

  /** Returns the hints of a cell's column, or undefined where nothing ties it to a header. */
  columnOf(cell: Element): ColumnHints | undefined {
    const tie = tieOf(cell);
    const grid = tie && this.#gridAround(cell);
    if (!grid) return undefined;
    let hints = grid.columns.get(tie.selector);
    if (!hints) {
      hints = readColumn(grid.root, cell, tie);
      grid.columns.set(tie.selector, hints);
    }
    return hints;
  }

  /** Forgets what the cells of the grid around a changed element said together. */
  forget(element: Element): void {
    this.#grids.get(element)?.columns.clear();
    this.#grids.delete(element);
  }

  /** The nearest element around the cell that holds column headers; found once for all that is between. */
  #gridAround(cell: Element): Grid | undefined {
    const passed: Element[] = [];
    let element = parentOf(cell);
    let grid: Grid | undefined;
    for (let level = 0; level < MOST_LEVELS && element && !grid; level++, element = parentOf(element)) {
      passed.push(element);
      grid =
        this.#grids.get(element) ??
        (element.querySelector(HEADER) ? { root: element, columns: new Map() } : undefined);
    }
    if (grid) for (const between of passed) this.#grids.set(between, grid);
    return grid;
  }
}

function tieOf(cell: Element): Tie | undefined {
  const ids = cell.getAttribute('headers') ?? cell.getAttribute('data-columnid');
  if (ids)
    return {
      selector: cell.hasAttribute('headers') ? attribute('headers', ids) : attribute('data-columnid', ids),
      headerIds: ids.split(' '),
    };
  for (const name of FIELD_ATTRIBUTES) {
    const value = cell.getAttribute(name);
    if (value) return { selector: attribute(name, value), field: value };
  }
  const [, token, field] = FIELD_CLASS.exec(cell.getAttribute('class') ?? '') ?? [];
  if (token) return { selector: `.${CSS.escape(token)}`, field };
  return cell.hasAttribute('role') ? { selector: `:nth-child(${placeOf(cell)})` } : undefined;
}

function attribute(name: string, value: string): string {
  return `[${name}="${CSS.escape(value)}"]`;
}

function placeOf(cell: Element): number {
  let place = 1;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) place++;
  return place;
}

function readColumn(root: Element, cell: Element, { selector, headerIds, field }: Tie): ColumnHints {
  const headers = [...root.querySelectorAll(HEADER)].slice(0, MOST_HEADERS);
  const own = headers.filter((header) =>
    headerIds ? headerIds.includes(header.id) : header.matches(selector),
  );
  const isCertain = own.length === 1 || headerIds !== undefined || selector.startsWith('[');
  const labels: Label[] = isCertain
    ? own.map((header) => ({ kind: 'column', text: textOf(header, 80) }))
    : [];
  if (field && /[a-z]{2}/i.test(field)) labels.push({ kind: 'field', text: field });
  const others = headers.filter((header) => !own.includes(header)).map((header) => textOf(header, 80));
  return { labels, column: lazyColumn(others, false, () => sampleCells(root, cell, selector)) };
}

function sampleCells(root: Element, cell: Element, selector: string): Sample {
  const role = cell.getAttribute('role');
  const sample: Sample = { values: [], rows: [] };
  for (const other of root.querySelectorAll(role ? `[role="${role}"]${selector}` : selector)) {
    if (sample.values.length >= SAMPLE_SIZE) break;
    if (other.matches(HEADER)) continue;
    sample.values.push(textOf(other));
    sample.rows.push(rowTexts(other).join('\t'));
  }
  return sample;
}

/** Returns the texts of a cell's neighbours in its row. */
export function rowTexts(cell: Element): string[] {
  const texts: string[] = [];
  for (const other of cell.parentElement?.children ?? []) {
    if (other !== cell && texts.length < SAMPLE_SIZE) texts.push(textOf(other));
  }
  return texts;
}
