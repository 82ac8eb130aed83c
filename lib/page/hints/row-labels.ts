import type { Label } from '../../detect/types';
import { valueHeaders } from '../../detect/vocabulary/label-words';
import { toWords, wordPattern } from '../../detect/vocabulary/words';
import { textOf } from './dom';

const VALUE_HEADER = wordPattern(valueHeaders);
/** In tables this narrow the first cell names the row. */
const NARROW = 3;

/** Returns whether a column header leaves it to the rows to name their values. */
export function isValueHeader(text: string): boolean {
  return VALUE_HEADER.test(toWords(text));
}

/**
 * Returns what the row of a table cell names it: its header cell; in a table of values the cells before it; in one
 * without headers the cell before it.
 */
export function rowLabels(cell: Element, header: string | undefined): Label[] {
  const row = cell.parentElement;
  const first = row?.firstElementChild;
  if (!row || !first || first === cell) return [];
  return namingCells(cell, header, first, row)
    .map((other) => textOf(other, 81))
    .filter((text) => text !== '' && text.length <= 80 && !/\d{3}/.test(text))
    .map((text) => ({ kind: 'row', text }));
}

function namingCells(cell: Element, header: string | undefined, first: Element, row: Element): Element[] {
  if (header !== undefined && isValueHeader(header)) return cellsBefore(cell);
  if (first.localName === 'th' || (header !== undefined && row.children.length <= NARROW)) return [first];
  const before = cell.previousElementSibling;
  return header === undefined && before ? [before] : [];
}

function cellsBefore(cell: Element): Element[] {
  const cells: Element[] = [];
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    cells.push(before);
  return cells;
}
