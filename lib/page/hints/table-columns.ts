import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import { once } from '../../detect/once';
import type { Column } from '../../detect/types';
import { parentOf, siblingsOf } from '../dom';
import {
  type ColumnHints,
  headerLabels,
  headerRowColumn,
  lazyColumn,
  type Peer,
  readLikeHeaders,
} from './column-hints';
import { sharesClass } from './likeness';
import { numbered, qualifierOf } from './numbering';
import {
  areLetters,
  bodyRows,
  type HeaderGrid,
  hasHeaderCellsAlone,
  headerGrid,
  headerRows,
  isHeaderRow,
  rowsOf,
  splitHeaders,
} from './table-headers';
import { textOf } from './text-of';

interface TableHints {
  rows: HTMLTableRowElement[];
  headers: HeaderGrid;
  /** Values stand in header cells, too. */
  hasThAlone: boolean;
  /** Header rows stand among the data, so each row has its own. */
  hasInnerHeaders: boolean;
  /** How many cells a row has that no other reaches into. */
  width: number;
  columns: Map<string, ColumnHints>;
  /** The rows that are read for what their columns say. */
  sample: () => readonly TableRow[];
}

/** How far up a row's own header or a cell that reaches down into it may stand. */
const LOOK_BACK = 60;

/** A row with its cells by column: none where one of a row above reaches down or the one before across. */
interface TableRow {
  row: HTMLTableRowElement;
  cells: readonly (HTMLTableCellElement | undefined)[];
}

/** Reads what the headers of HTML tables say about their cells; remembers it for each table. */
export class TableColumns {
  readonly #tables = new WeakMap<Element, TableHints>();

  /** Returns the hints of a cell's column, without labels where nothing names it; undefined outside of a table. */
  columnOf(cell: HTMLTableCellElement): ColumnHints | undefined {
    const row = cell.parentElement as HTMLTableRowElement | null;
    // A script can put a cell into anything.
    const table = row?.localName === 'tr' ? tableOf(row) : undefined;
    if (!row || !table) return undefined;
    // It names the rows below it.
    if (cell.colSpan > 1 && row.childElementCount === 1) return undefined;
    const hints = this.#hintsOf(table);
    const spread = hasAllColumns(row, hints) ? undefined : inColumns(rowsDownTo(row)).at(-1)?.cells;
    const index = spread ? spread.indexOf(cell) : cell.cellIndex;
    const mayBeHeader = !hints.hasThAlone && row.firstElementChild?.localName === 'th';
    if (hints.rows.includes(row) || (mayBeHeader && isHeaderRow(row)))
      return {
        labels: headerLabels(groupsAbove(row, hints)[index] ?? []),
        column: headerRowColumn(row.cells),
      };
    const inner = hints.hasInnerHeaders ? headerAbove(row) : undefined;
    const headers = inner ? headerGrid([inner]) : hints.headers;
    const key = `${index} ${inner ? headers.join() : ''}`;
    let column = hints.columns.get(key);
    if (!column) {
      column = {
        labels: headerLabels(headers[index] ?? []),
        column: columnAt(hints, headers, index),
        isSplit: hints.rows.length === 0 && !inner,
        qualifier: qualifierOf(
          headers.map((texts) => texts?.at(-1)),
          index,
        ),
      };
      hints.columns.set(key, column);
    }
    return numbered(column, () => spread ?? row.cells);
  }

  /** Forgets a table; of a change in one of its cells, only what the cells said together. */
  forget(table: Element, isInCell: boolean): void {
    if (isInCell) this.#tables.get(table)?.columns.clear();
    else this.#tables.delete(table);
  }

  #hintsOf(table: HTMLTableElement): TableHints {
    let hints = this.#tables.get(table);
    if (!hints) {
      hints = readTable(table);
      this.#tables.set(table, hints);
    }
    return hints;
  }
}

function tableOf(row: Element): HTMLTableElement | undefined {
  for (let element = parentOf(row); element; element = parentOf(element)) {
    if (element.localName === 'table') return element as HTMLTableElement;
  }
  return undefined;
}

function readTable(table: HTMLTableElement): TableHints {
  const { rows, headers } = headOf(table);
  const hasThAlone = rows.length > 0 && hasHeaderCellsAlone(table);
  const first = bodyRows(table, LOOK_BACK);
  return {
    rows,
    headers,
    hasThAlone,
    hasInnerHeaders: !hasThAlone && first.some((row) => !rows.includes(row) && isHeaderRow(row)),
    width: Math.max(...first.map(({ cells }) => cells.length)),
    columns: new Map(),
    sample: once(() => inColumns(sampleRows(table, rows.length > 0))),
  };
}

/** Some grids make each row a table, whose headers stand elsewhere. */
function sampleRows(table: HTMLTableElement, hasHeaders: boolean): HTMLTableRowElement[] {
  const rows = bodyRows(table, SAMPLE_SIZE);
  if (hasHeaders || rows.length > 1) return rows;
  const beside = siblingsOf(table);
  const others = Array.from({ length: SAMPLE_SIZE }, (_, at) => beside[at]).flatMap((other) =>
    other && other !== table && sharesClass(other, table) ? bodyRows(other as HTMLTableElement, 1) : [],
  );
  return [...rows, ...others];
}

function headOf(table: HTMLTableElement): Pick<TableHints, 'rows' | 'headers'> {
  const rows = headerRows(table);
  const headers = rows.length > 0 ? headerGrid(rows) : splitHeaders(table);
  if (!areLetters(headers)) return { rows, headers };
  // Of a spreadsheet, the first row names the columns, if any does.
  const [first] = bodyRows(table, 1);
  const names = [...(first?.cells ?? [])].map((cell) => textOf(cell, 60).replace(/^\d+$/, ''));
  if (!first || !readLikeHeaders(names)) return { rows, headers: [] };
  return { rows: [...rows, first], headers: names.map((name) => (name === '' ? [] : [name])) };
}

/** What stands above the headers of a row names them: codes under "SIP response", causes under "Q.850". */
function groupsAbove(row: HTMLTableRowElement, { rows }: TableHints): HeaderGrid {
  const at = rows.indexOf(row);
  return at > 0 ? headerGrid(rows.slice(0, at)) : [];
}

/** Returns whether each cell of a row stands in one column: none of it reaches across, none of those above reaches down. */
function hasAllColumns({ cells }: HTMLTableRowElement, { width }: TableHints): boolean {
  return cells.length === width && [...cells].every(({ colSpan }) => colSpan === 1);
}

function inColumns(rows: readonly HTMLTableRowElement[]): TableRow[] {
  /** How many more rows a cell reaches down, by column. */
  const reaching: number[] = [];
  return rows.map((row) => {
    const cells: (HTMLTableCellElement | undefined)[] = [];
    let x = 0;
    for (const cell of row.cells ?? []) {
      while ((reaching[x] ?? 0) > 0) x++;
      cells[x] = cell;
      // Counted down once at the end of this row, so one more than the rows below that it reaches.
      for (let end = x + cell.colSpan; x < end; x++) reaching[x] = rowsOf(cell);
    }
    for (const [x, rest] of reaching.entries()) reaching[x] = (rest ?? 0) - 1;
    return { row, cells };
  });
}

function rowsDownTo(row: HTMLTableRowElement): HTMLTableRowElement[] {
  const rows: HTMLTableRowElement[] = [];
  for (let at: Element | null = row; at && rows.length < LOOK_BACK; at = at.previousElementSibling) {
    rows.push(at as HTMLTableRowElement);
  }
  return rows.reverse();
}

function headerAbove(row: HTMLTableRowElement): HTMLTableRowElement | undefined {
  return rowsDownTo(row).findLast((above) => above.localName === 'tr' && isHeaderRow(above));
}

function columnAt(hints: TableHints, headers: HeaderGrid, index: number): Column {
  const others = headers.flatMap((texts, at) => (at === index ? [] : [texts?.at(-1) ?? '']));
  return lazyColumn(others, index === 0, () => sampleColumn(hints, index));
}

function sampleColumn({ rows, hasThAlone, sample }: TableHints, index: number): Peer[] {
  return sample().flatMap(({ row, cells }) => {
    const cell = cells[index];
    if (!cell || (!hasThAlone && isHeaderRow(row)) || rows.includes(row)) return [];
    const others = () => [...row.cells].map((other) => (other === cell ? '' : textOf(other))).join('\t');
    return [{ value: textOf(cell), row: others }];
  });
}
