import { parentOf, roleOf } from '../dom';

const MOST_LEVELS = 12;
/** Cells that a cell before them in their row may name, by their role or tag. */
const NAMED_BY_ROW = new Set(['td', 'cell', 'gridcell']);
const ROWS = new Set(['tr', 'row']);
const CELL_ROLES = new Set(['gridcell', 'cell', 'rowheader', 'columnheader']);

/** Returns the table or grid cell around a text, or undefined outside of one. */
export function cellOf(node: Text): Element | undefined {
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (isTableCell(element) || CELL_ROLES.has(element.getAttribute('role') ?? '')) return element;
    if (element.hasAttribute('tabulator-field') || element.hasAttribute('col-id')) return element;
  }
  return undefined;
}

/** Returns whether an element is a cell of a table by its tag. */
export function isTableCell(element: Element): element is HTMLTableCellElement {
  return element.localName === 'td' || element.localName === 'th';
}

/** Returns whether the cells before a cell in its parent are those of its row: a column may be an element, too. */
export function isInRow(cell: Element): boolean {
  const { parentElement: around } = cell;
  return around !== null && NAMED_BY_ROW.has(roleOf(cell)) && ROWS.has(roleOf(around));
}
