import { LETTER } from '../../detect/vocabulary/words';

/** Attributes that a grid gives a cell and its header, alike or one each, most of them with the name of the column's field. */
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
  'data-column-key',
  'data-item-key',
  'data-automation-key',
  'data-column-name',
  'data-col-key',
  'data-colkey',
  'data-column-index',
  'data-col-index',
  'data-colindex',
  'column',
  'col',
  'field',
  'aria-colindex',
];
const HAS_FIELD = `:not([role]):is([${FIELD_ATTRIBUTES.join('],[')}])`;
/**
 * The headers of columns; those of some grids are none to a screen reader, and have the attributes of their cells, or
 * the id that these name.
 */
export const HEADER = [
  '[role="columnheader"],th:not([role="rowheader"]),[class*="column-header"][id]:not([role])',
  `:is([class*="head"],[class*="hcell"])${HAS_FIELD},:is([class*="head-row"],[class*="header-row"]) > ${HAS_FIELD}`,
].join();
const OF_COLUMN =
  ':is([column],[col],[col-id],[data-col],[data-column],[data-column-id],[data-column-index],[aria-colindex])';
/** Attributes that hold the ids of headers. */
const ID_ATTRIBUTES = ['headers', 'data-columnid', 'aria-describedby'];
const TYING = new Set([...FIELD_ATTRIBUTES, ...ID_ATTRIBUTES, 'class', 'role']);
/** Classes that a cell and its header share, with the name of the field. */
const FIELD_CLASS =
  /(?:^|\s)((?:cdk-column|mat-column|column|col|views-field-field|views-field|field|cell|td)[-_]([\w-]*[a-z]{2}[\w-]*)|el-table_\d+(?:_column_\d+)+)(?=\s|$)/i;
/** A class that ends with the id of the header, as `x-grid-cell-gridcolumn-1033` and `x-grid-cell-c1033` do. */
const ID_CLASS = /(?:^|\s)([\w-]{0,30}-cell-(\w{0,30}column-[\w-]{1,40}|[a-z]{1,20}\d{2,6}))(?=\s|$)/;
/** Cells of a row have fewer siblings before them. */
const MOST_PLACES = 200;

/** What ties a cell to its header. */
export interface Tie {
  /** Both match it, unless the header is known by its id. */
  selector: string;
  headerIds?: readonly string[];
  /** The cells of the column. */
  cells: string;
  /** Perhaps the name of the field. */
  field?: string;
  /** Several headers that match are all of this column. */
  isExact: boolean;
  /** The header has as many siblings as the cell. */
  width?: number;
}

/** Returns whether an element is a column or one of its cells by an attribute that no row has. */
export function isOfColumn(element: Element): boolean {
  return element.matches(OF_COLUMN);
}

/** Returns what may tie a cell to its header, the most telling first. */
export function tiesOf(cell: Element): Tie[] {
  if (!cell.getAttributeNames().some((name) => TYING.has(name))) return [];
  const ties = [...idTies(cell), ...fieldTies(cell, '')];
  const classes = cell.getAttribute('class') ?? '';
  const [, withId, id] = ID_CLASS.exec(classes) ?? [];
  if (withId && id)
    ties.push({ selector: `#${CSS.escape(id)}`, cells: `.${CSS.escape(withId)}`, isExact: true });
  const [, token, field] = FIELD_CLASS.exec(classes) ?? [];
  if (token) {
    const selector = `.${CSS.escape(token)}`;
    ties.push({ selector, cells: selector, isExact: false, ...(field ? { field } : {}) });
  }
  if (!cell.hasAttribute('role')) return ties;
  return [...ties, ...columnTies(cell), ...placeTies(cell)];
}

function idTies(cell: Element): Tie[] {
  return ID_ATTRIBUTES.flatMap((name) => {
    const ids = cell.getAttribute(name);
    const selector = ids && attribute(name, ids);
    return selector ? [{ selector, cells: selector, headerIds: ids.trim().split(/\s+/), isExact: true }] : [];
  });
}

function fieldTies(element: Element, below: string): Tie[] {
  return FIELD_ATTRIBUTES.flatMap((name) => {
    const field = element.getAttribute(name);
    if (!field) return [];
    const own = attribute(name, field);
    const selector = LETTER.test(field)
      ? FIELD_ATTRIBUTES.map((other) => attribute(other, field)).join()
      : own;
    return [{ selector, cells: own + below, field, isExact: true }];
  });
}

/** The column may be an element around its cells. */
function columnTies(cell: Element): Tie[] {
  const column = cell.parentElement;
  return column && column.getAttribute('role') !== 'row' ? fieldTies(column, ' > *') : [];
}

/** The place in the row, where the row of headers is as long. */
function placeTies(cell: Element): Tie[] {
  const row = cell.parentElement;
  let place = 1;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    if (++place > MOST_PLACES) return [];
  const selector = `:nth-child(${place})`;
  const cells = attribute('role', cell.getAttribute('role') ?? '') + selector;
  return row ? [{ selector, cells, isExact: false, width: row.children.length }] : [];
}

function attribute(name: string, value: string): string {
  return `[${name}="${CSS.escape(value)}"]`;
}
