import { cellOf, isInRow, isTableCell } from './cell-of';
import type { ColumnHints } from './column-hints';
import { DivColumns } from './div-columns';
import { FlatGrids } from './flat-grids';
import { GridColumns } from './grid-columns';
import { numbered } from './numbering';
import { rowOf } from './row-texts';
import { TableColumns } from './table-columns';

/** The cell that a text stands in, if any. */
interface TextPlace {
  cell?: Element;
  hints?: ColumnHints | undefined;
  /** The cells before it are its siblings. */
  isInRow: boolean;
}

/** Reads the columns of a page, whatever they are made of. */
export class Columns {
  readonly #tables = new TableColumns();
  readonly #grids = new GridColumns();
  readonly #divs = new DivColumns();
  readonly #flats = new FlatGrids();

  /** Returns the cell that a text stands in, and what its column says. */
  placeOf(node: Text): TextPlace {
    const cell = cellOf(node);
    const hints = cell && this.#hintsOf(cell);
    // Cells by their roles may have neither rows nor anything that joins them to their headers but the style.
    const isNamed = hints?.labels.some(({ kind }) => kind === 'column') ?? false;
    const isLoose = cell && !isNamed && !isTableCell(cell);
    if (cell) return { cell, hints: isLoose ? this.#looseHints(node, hints) : hints, isInRow: isInRow(cell) };
    const inRow = this.#divs.cellOf(node);
    const plain = inRow ?? this.#flats.cellOf(node);
    if (!plain) return { isInRow: false };
    return {
      cell: plain.cell,
      hints: numbered(plain.hints, () => rowOf(plain.cell)),
      isInRow: inRow !== undefined,
    };
  }

  /** Forgets what it knows of an element; of a change in a cell of a table, only what the cells said together. */
  forget(element: Element, isInCell: boolean): void {
    if (element.localName === 'table') this.#tables.forget(element, isInCell);
    this.#grids.forget(element);
    this.#divs.forget(element);
    this.#flats.forget(element);
  }

  /** What names a cell that no header is joined to, beside its field. */
  #looseHints(node: Text, own: ColumnHints | undefined): ColumnHints | undefined {
    const fields = own?.labels ?? [];
    const plain = this.#divs.cellOf(node) ?? (fields.length === 0 ? this.#flats.cellOf(node) : undefined);
    return plain ? { ...plain.hints, labels: [...plain.hints.labels, ...fields] } : own;
  }

  #hintsOf(cell: Element): ColumnHints | undefined {
    if (cell.getAttribute('role') === 'columnheader') return this.#grids.headerOf(cell);
    const own = isTableCell(cell) ? this.#tables.columnOf(cell) : undefined;
    const grid = cell.hasAttributes() ? this.#grids.columnOf(cell) : undefined;
    const tied = grid && numbered(grid, () => rowOf(cell));
    if (!own || !tied) return own ?? tied;
    if (cell.hasAttribute('headers') || own.labels.length === 0) return tied.labels.length > 0 ? tied : own;
    const names = own.labels.map(({ text }) => text);
    // A table that borrows its headers may be a single row.
    if (own.isSplit && tied.labels.some(({ kind, text }) => kind === 'column' && names.includes(text)))
      return tied;
    return {
      labels: [...own.labels, ...tied.labels.filter(({ kind }) => kind === 'field')],
      column: own.column,
    };
  }
}
