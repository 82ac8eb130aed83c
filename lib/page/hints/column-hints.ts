import { SAMPLE_SIZE } from '../../detect/labels/judge-column';
import { once } from '../../detect/once';
import type { Column, Label } from '../../detect/types';
import { LETTER } from '../../detect/vocabulary/words';
import { qualifierOf } from './numbering';
import { textOf } from './text-of';

const LONGEST_KEY = 40;
const LONGEST_NAME = 60;
const LONGEST_HEADER = 40;

/** What is known of a column: the same for each of its cells. */
export interface ColumnHints {
  labels: readonly Label[];
  column: Column;
  /** The headers stand in a table of their own. */
  isSplit?: boolean;
  /** The place in the row of a cell that says of which numbering this column's number is. */
  qualifier?: number | undefined;
}

/** A cell of a column, or an item of a list. */
export interface Peer {
  value: string;
  /** Reads what stands beside it in its row, tabs between; an item has none. */
  row?: () => string;
}

/** Returns a column whose cells, and their rows, are read when they are first asked for, and then kept. */
export function lazyColumn(
  others: readonly string[],
  isFirst: boolean,
  read: () => readonly Peer[] = () => [],
): Column {
  const peers = once(read);
  const values = once(() => peers().map(({ value }) => value));
  const rows = once(() => peers().flatMap(({ row }) => (row ? [row()] : [])));
  return {
    isFirst,
    others,
    get values() {
      return values();
    },
    get rows() {
      return rows();
    },
  };
}

/**
 * Returns items or rows that each begin with a key as if the keys were headers of one record, in which a key may have several
 * values.
 */
export function recordColumn(items: Iterable<Element>, values: readonly Element[] = []): Column {
  const sample = [...items].slice(0, SAMPLE_SIZE);
  return lazyColumn(
    sample.map((item) => textOf(item, LONGEST_KEY)),
    false,
    () => values.slice(0, SAMPLE_SIZE).map((value) => ({ value: textOf(value) })),
  );
}

/** Returns the hints of columns that a row of names tops; `read` returns the cells of one of them. */
export function namedColumns(
  names: readonly string[],
  read: (index: number) => readonly Peer[],
): ColumnHints[] {
  return names.map((text, index) => ({
    labels: text === '' ? [] : [{ kind: 'column', text }],
    column: lazyColumn(names.toSpliced(index, 1), index === 0, () => read(index)),
    qualifier: qualifierOf(names, index),
  }));
}

/** Returns a cell as a peer among those of its row; one without this column has no cell there. */
export function peerIn(row: readonly Element[], cell: Element | undefined): Peer {
  const others = () => row.flatMap((other) => (other === cell ? [] : [textOf(other)])).join('\t');
  return { value: cell ? textOf(cell) : '', row: others };
}

/** Returns the labels that a column's headers give it, the innermost header last in `texts`. */
export function headerLabels(texts: readonly string[]): Label[] {
  const own = texts.at(-1);
  if (own === undefined) return [];
  const group = texts.slice(0, -1).join(' ');
  return [{ kind: 'column', text: own }, ...(group ? [{ kind: 'group' as const, text: group }] : [])];
}

/** Returns the column of a header: the headers are peers of each other, they may be codes with counts below them. */
export function headerRowColumn(headers: Iterable<Element>): Column {
  const values = [...headers].slice(0, SAMPLE_SIZE).map((header) => textOf(header));
  const others = values.filter((text) => !/^\d/.test(text));
  return { isFirst: true, isHeaderRow: true, others, values, rows: [] };
}

/** Names of recommendations, codecs and times hold numbers: "Q.850 cause", "G.711", "Last 24 h". */
const NUMBER_IN_NAME = /\b(?:[A-Z]\.|Q)\d{2,3}\b|(?<=\p{L} ?)\d{2} ?(?:h|min|小时|ч)(?!\p{Ll})/gu;
/** Among many names some may be of single codes: "First 180", "200 date". */
const CODE_IN_NAME = /^(?:(?:first|last) [1-6]\d\d|[1-6]\d\d (?:date|time))$/i;
const MANY_NAMES = 8;
/** Data say so by digits, an equals sign, an address or a colon. */
const DATA = /\d{2}|=(?!>)|.@|:(?!\p{L})/u;

/** Returns the texts of elements that read like the headers of columns, or undefined where they do not. */
export function namesIn(parts: Iterable<Element>): string[] | undefined {
  const names = [...parts].map((part) => textOf(part, LONGEST_NAME));
  return readLikeHeaders(names) ? names : undefined;
}

/** Returns whether texts read like the headers of columns: short names, not values. */
export function readLikeHeaders(texts: readonly string[]): boolean {
  const named = texts.filter((text) => text !== '');
  return (
    named.length >= 2 &&
    named.length >= texts.length - 1 &&
    named.filter((text) => LETTER.test(text)).length > 1 &&
    new Set(named).size === named.length &&
    named.every((text) => text.length <= LONGEST_HEADER) &&
    named.filter(isData).every((text) => CODE_IN_NAME.test(text) && named.length >= MANY_NAMES)
  );
}

function isData(text: string): boolean {
  return DATA.test(text.replaceAll(NUMBER_IN_NAME, ''));
}
