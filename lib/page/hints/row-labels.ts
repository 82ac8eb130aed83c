import { judgeLabel } from '../../detect/labels/judge-label';
import { remembering } from '../../detect/remembering';
import type { Label } from '../../detect/types';
import { extremeHeaders, valueHeaders } from '../../detect/vocabulary/label-words';
import { isNothingBut, toWords, wordPattern } from '../../detect/vocabulary/words';
import { roleOf } from '../dom';
import { SIGNS } from './key-label';
import { textOf } from './text-of';

const VALUE_HEADER = wordPattern(valueHeaders);
const EXTREME_HEADER = wordPattern(extremeHeaders);
const ROW_HEADERS = new Set(['th', 'rowheader']);
/** In tables this narrow the first cell names the row. */
const NARROW = 3;
/** A longer text is no value: the page may be laid out in a table. */
const LONGEST_VALUE = 80;
const LONGEST_NAME = 80;
/** Numbers of rows and quantities, "18 ms", name nothing; a longer one is what something has that is named. */
const NAME = /^(?!.*(?<!\d)\d{3}(?!\d)|[\d.,]+\s?\p{L}{1,3}$).*\p{L}/su;
/** What it is of: "Response code (trunk 404)". */
const REMARK = / \([a-z][^()]*\)/g;
/** "34 No circuit" is a cause, not the name of what it is mapped to. */
const CAUSE = /^\d{1,2} \p{L}{2}/u;

/** Whether a column header leaves it to the rows to name their values; asked for each cell below it. */
const isValueHeader = remembering((text) => VALUE_HEADER.test(toWords(text)) && judgeLabel(text) === 'none');
/** "Max channels" is a limit of its own, "Max" one of what the row names. */
const isExtremeHeader = remembering((text) => isNothingBut(EXTREME_HEADER, toWords(text)));

/**
 * Returns whether rows name the values of a column: it has no header, or one for values of any kind. "Max" leaves it to
 * the rows, too, but what is the greatest of some code may as well be a number of times; so only where a row says SIP.
 */
export function areNamedByRows(header: string | undefined, labels: readonly Label[]): boolean {
  if (labels.length === 0) return false;
  if (header === undefined || isValueHeader(header)) return true;
  return isExtremeHeader(header) && labels.some(({ text }) => judgeLabel(text) === 'sip');
}

function isName(text: string): boolean {
  return NAME.test(text.replace(REMARK, ''));
}

/** Behind a name that says something may stand several values. */
function namesSomething(cell: Element): boolean {
  return judgeLabel(nameIn(cell)) !== 'none';
}

/** Returns the text of a cell, cut off where it is too long for a name. */
function nameIn(cell: Element): string {
  return textOf(cell, LONGEST_NAME + 1);
}

function saysSip(cell: Element): boolean {
  return judgeLabel(nameIn(cell)) === 'sip';
}

/**
 * Returns what the row of a table cell names it: its header cell; in a table of values the cells before it; in one
 * without headers the cell before it, or the first one where that is another value.
 */
export function rowLabels(cell: Element, header: string | undefined): Label[] {
  const row = cell.parentElement;
  const first = row?.firstElementChild;
  if (!row || !first || first === cell || textOf(cell, LONGEST_VALUE + 1).length > LONGEST_VALUE) return [];
  return namingCells(cell, header, first, row)
    .map(nameIn)
    .filter((text) => text.length <= LONGEST_NAME && isName(text))
    .map((text) => ({ kind: 'row', text }));
}

function namingCells(cell: Element, header: string | undefined, first: Element, row: Element): Element[] {
  const before = cellsBefore(cell);
  // Between a key and its value may stand a cell with a colon, and before both one with a button.
  const nearest = before.find((other) => !SIGNS.test(nameIn(other))) ?? first;
  if (header !== undefined && (isValueHeader(header) || (isExtremeHeader(header) && before.some(saysSip))))
    return before;
  const nearestHeader = before.find((other) => ROW_HEADERS.has(roleOf(other)));
  if (nearestHeader) return [nearestHeader];
  if (header === undefined) return [isName(nameIn(nearest)) || !namesSomething(first) ? nearest : first];
  return row.children.length <= NARROW && !CAUSE.test(textOf(first, 10)) ? [first] : [];
}

/** Returns the cells before one in its row, nearest first. */
function cellsBefore(cell: Element): Element[] {
  const cells: Element[] = [];
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    cells.push(before);
  return cells;
}
