import type { Label } from '../../detect/types';
import { valueHeaders } from '../../detect/vocabulary/label-words';
import { toWords, wordPattern } from '../../detect/vocabulary/words';
import { textOf } from './dom';

const VALUE_HEADER = wordPattern(valueHeaders);
/** In tables this narrow the first cell names the row. */
const NARROW = 3;
/** A longer text is no value: the page may be laid out in a table. */
const LONGEST_VALUE = 80;
/** Numbers of rows and quantities name nothing. */
const NAME = /^(?!.*\d{3}).*\p{L}/su;

/** Headers are few, and asked about for each cell below them. */
const known = new Map<string, boolean>();

/** Returns whether a column header leaves it to the rows to name their values. */
export function isValueHeader(text: string): boolean {
  let isValue = known.get(text);
  if (isValue === undefined) {
    isValue = VALUE_HEADER.test(toWords(text));
    known.set(text, isValue);
  }
  return isValue;
}

/**
 * Returns what the row of a table cell names it: its header cell; in a table of values the cells before it; in one
 * without headers the cell before it.
 */
export function rowLabels(cell: Element, header: string | undefined): Label[] {
  const row = cell.parentElement;
  const first = row?.firstElementChild;
  if (!row || !first || first === cell || textOf(cell, LONGEST_VALUE + 1).length > LONGEST_VALUE) return [];
  return namingCells(cell, header, first, row)
    .map((other) => textOf(other, 81))
    .filter((text) => text.length <= 80 && NAME.test(text))
    .map((text) => ({ kind: 'row', text }));
}

function namingCells(cell: Element, header: string | undefined, first: Element, row: Element): Element[] {
  const before = cellsBefore(cell);
  if (header !== undefined && isValueHeader(header)) return before;
  const nearestHeader = before.find(({ localName }) => localName === 'th');
  if (nearestHeader) return [nearestHeader];
  if (header === undefined) return before.slice(0, 1);
  return row.children.length <= NARROW ? [first] : [];
}

/** Returns the cells before one in its row, nearest first. */
function cellsBefore(cell: Element): Element[] {
  const cells: Element[] = [];
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    cells.push(before);
  return cells;
}
