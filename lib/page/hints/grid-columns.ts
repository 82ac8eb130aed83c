import type { Label } from '../../detect/types';
import { type ColumnHints, lazyColumn, SAMPLE_SIZE, type Sample } from './column-hints';
import { parentOf, textOf } from './dom';

/** Attributes that tie a cell to its column's header, most of them by the name of the column's field. */
const FIELD_ATTRIBUTES = [
  'headers',
  'data-columnid',
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
/** Attributes whose value is a machine name of no field. */
const POSITIONAL = /^(?:headers|data-columnid|aria-colindex)$/;
const FIELD_CLASS =
  /(?:^|\s)((?:cdk-column|mat-column|column|col|views-field-field|views-field|field|cell|td)[-_]([\w-]*[a-z]{2}[\w-]*)|el-table_\d+_column_\d+)(?=\s|$)/i;
const HEADER = '[role="columnheader"],th';
const MOST_LEVELS = 12;
const MOST_HEADERS = 200;

interface Grid {
  root: Element;
  columns: Map<string, ColumnHints>;
}

/** What ties a cell to its header: a selector that both match, or the header's id. */
interface Tie {
  selector: string;
  headerId?: string;
  field?: string;
}

/** Reads what ties the cells of grids to their headers: field names, ids, ARIA indexes, shared classes. */
export class GridColumns {
  readonly #grids = new WeakMap<Element, Grid | null>();

  /** Returns the hints of a cell's column, or undefined where nothing ties it to a header. */
  columnOf(cell: Element): ColumnHints | undefined {
    const tie = tieOf(cell);
    const grid = tie && this.#gridOf(cell);
    if (!grid) return undefined;
    let hints = grid.columns.get(tie.selector);
    if (!hints) {
      hints = readColumn(grid.root, cell, tie);
      grid.columns.set(tie.selector, hints);
    }
    return hints;
  }

  /** Forgets what the cells around a changed element said together. */
  forget(element: Element): void {
    this.#grids.delete(element);
  }

  #gridOf(cell: Element): Grid | null {
    const rows = parentOf(parentOf(cell) ?? cell) ?? cell;
    let grid = this.#grids.get(rows);
    if (grid === undefined) {
      const root = rootOf(cell);
      grid = root ? { root, columns: new Map() } : null;
      this.#grids.set(rows, grid);
    }
    return grid;
  }
}

/** The nearest element around the cell that holds column headers. */
function rootOf(cell: Element): Element | undefined {
  let element = parentOf(cell);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (element.querySelector(HEADER)) return element;
  }
  return undefined;
}

function tieOf(cell: Element): Tie | undefined {
  for (const name of FIELD_ATTRIBUTES) {
    const value = cell.getAttribute(name);
    if (!value) continue;
    const selector = `[${name}="${CSS.escape(value)}"]`;
    if (!POSITIONAL.test(name)) return { selector, field: value };
    return name === 'aria-colindex' ? { selector } : { selector, headerId: value.split(' ').at(-1) ?? value };
  }
  const [, token, field] = FIELD_CLASS.exec(cell.getAttribute('class') ?? '') ?? [];
  if (token) return { selector: `.${CSS.escape(token)}`, ...(field ? { field } : {}) };
  return cell.hasAttribute('role') ? { selector: `:nth-child(${placeOf(cell)})` } : undefined;
}

function placeOf(cell: Element): number {
  let place = 1;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) place++;
  return place;
}

function readColumn(root: Element, cell: Element, { selector, headerId, field }: Tie): ColumnHints {
  const headers = [...root.querySelectorAll(HEADER)].slice(0, MOST_HEADERS);
  const header = headers.find((other) => (headerId ? other.id === headerId : other.matches(selector)));
  const labels: Label[] = header ? [{ kind: 'column', text: textOf(header, 80) }] : [];
  if (field && /[a-z]{2}/i.test(field)) labels.push({ kind: 'field', text: field });
  const others = headers.filter((other) => other !== header).map((other) => textOf(other, 80));
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
