import { once } from '../once';
import type { Column } from '../types';
import { SAMPLE_SIZE } from './judge-column';
import { type Layout, namedLayout, ruledLayout, type Span } from './text-layouts';

/** Nothing but what rulers are made of, and one stroke of some length: one pattern for both takes cubic time. */
const RULER_SIGNS = /^[\s|+┼├┤│─=-]+$/;
const STROKE = /[-─=]{3}/;
const LONGEST_LINE = 2_000;
/** So many lines may stand between names and values where columns are aligned. */
const MOST_GAP = 2;

/** A value's cell in a table that is drawn in a text: its header, its column, and where its text begins and ends. */
export interface TextCell {
  header: string;
  column: Column;
  /** The other cells of its row. */
  row: readonly string[];
  start: number;
  end: number;
}

/** A table of a text and its columns, as far as somebody asked for them. */
interface TextTable {
  layout: Layout;
  /** The number of its line of names, counted from 0. */
  line: number;
  /** A line of values was read. */
  hasBegun: boolean;
  /** The texts of its first lines of values, down to its end. */
  rows: () => readonly (readonly string[])[];
  columns: Map<number, Column>;
}

/** The cells of a line, and their texts. */
interface LineCells {
  lineStart: number;
  cells: readonly Span[];
  texts: readonly string[];
}

/**
 * Reads tables that are drawn in text, as database clients, exports and command lines print them: a line of names,
 * perhaps a ruler of dashes, lines of values. Positions must be asked in ascending order, so that the text is read once.
 */
export class TextTables {
  readonly #text: string;
  #line = 0;
  #lineStart = 0;
  #lineEnd: number;
  #previous = '';
  #table: TextTable | undefined;
  #cells: LineCells | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = this.#endOfLine(0);
  }

  /** Returns the cell around a position, or undefined outside of a table. */
  cellAt(position: number): TextCell | undefined {
    while (this.#lineEnd < position) this.#nextLine();
    const table = this.#table;
    if (!table || this.#lineEnd - this.#lineStart > LONGEST_LINE) return undefined;
    const { cells, texts } = this.#readCells(table);
    const place = position - this.#lineStart;
    const index = cells.findIndex((cell) => cell.start <= place && place < cell.end);
    const [cell, header] = [cells[index], table.layout.names[index]];
    if (!cell || !header) return undefined;
    const end = Math.min(this.#lineStart + cell.end, this.#lineEnd);
    const row = texts.filter((_, at) => at !== index);
    return { header, column: this.#columnOf(table, index), row, start: this.#lineStart + cell.start, end };
  }

  /** Returns the number of the line of names of the table that the text ends in, counted from 0, or undefined. */
  lastNames(): number | undefined {
    while (this.#lineEnd < this.#text.length) this.#nextLine();
    this.#nextLine();
    return this.#table?.line;
  }

  /** The cells of the line, read once for all numbers in it. */
  #readCells({ layout }: TextTable): LineCells {
    if (this.#cells?.lineStart !== this.#lineStart) {
      const line = this.#text.slice(this.#lineStart, this.#lineEnd);
      const cells = layout.cellsOf(line) ?? [];
      this.#cells = { lineStart: this.#lineStart, cells, texts: textsOf(line, cells) };
    }
    return this.#cells;
  }

  #columnOf(table: TextTable, index: number): Column {
    let column = table.columns.get(index);
    if (!column) {
      column = columnOf(table, index);
      table.columns.set(index, column);
    }
    return column;
  }

  #rowsOf(layout: Layout, start: number): string[][] {
    const rows: string[][] = [];
    let gap = layout.isAligned ? MOST_GAP : 0;
    for (let from = start; from < this.#text.length && rows.length < SAMPLE_SIZE; ) {
      const end = this.#endOfLine(from);
      const line = this.#text.slice(from, Math.min(end, from + LONGEST_LINE));
      const cells = layout.cellsOf(line);
      if (cells) rows.push(textsOf(line, cells));
      else if (rows.length > 0 || gap-- <= 0) break;
      from = end + 1;
    }
    return rows;
  }

  #nextLine(): void {
    const isLong = this.#lineEnd - this.#lineStart > LONGEST_LINE;
    this.#readLine(isLong ? '' : this.#text.slice(this.#lineStart, this.#lineEnd));
    this.#line += 1;
    this.#lineStart = this.#lineEnd + 1;
    this.#lineEnd = this.#endOfLine(this.#lineStart);
  }

  /**
   * A ruler below a line of names, or such a line alone, begins a table, but a row of words does not; a line that has no cells
   * ends it.
   */
  #readLine(line: string): void {
    const isRuler = RULER_SIGNS.test(line) && STROKE.test(line);
    const isSecond = this.#table?.line === this.#line - 1 && !this.#table.hasBegun;
    const whole = isSecond ? this.#table?.layout.withRest?.(line) : undefined;
    const layout = isRuler ? ruledLayout(this.#previous, line) : namedLayout(line);
    const isRow = !isRuler && this.#table?.layout.cellsOf(line) !== undefined;
    const goesOn = isRow && (this.#previous.trim() !== '' || !this.#table?.hasBegun);
    if (whole) this.#begin(whole, this.#line - 1);
    else if (layout && !goesOn) this.#begin(layout, isRuler ? this.#line - 1 : this.#line);
    else if (!isRuler && this.#table) this.#goOn(this.#table, isRow);
    this.#previous = line;
  }

  #goOn(table: TextTable, isRow: boolean): void {
    const gap = table.layout.isAligned && !table.hasBegun ? MOST_GAP : 0;
    if (isRow) table.hasBegun = true;
    else if (this.#line - table.line > gap) this.#table = undefined;
  }

  #begin(layout: Layout, line: number): void {
    const start = this.#lineEnd + 1;
    this.#table = {
      layout,
      line,
      hasBegun: false,
      rows: once(() => this.#rowsOf(layout, start)),
      columns: new Map(),
    };
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }
}

/** The cells of a column with their rows. */
function columnOf({ layout, rows }: TextTable, index: number): Column {
  return {
    isFirst: index === 0,
    others: layout.names.filter((_, at) => at !== index),
    get values() {
      return rows().map((cells) => cells[index] ?? '');
    },
    get rows() {
      return rows().map((cells) => cells.filter((_, at) => at !== index).join('\t'));
    },
  };
}

function textsOf(line: string, cells: readonly Span[]): string[] {
  return cells.map(({ start, end }) => line.slice(start, end).trim());
}
