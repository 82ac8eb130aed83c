import { SAMPLE_SIZE } from '../../detect/judge-column';
import { judgeLabel } from '../../detect/judge-label';
import type { Column, Label, LabelKind, PageFacts } from '../../detect/types';
import { attributeLabels } from './attribute-labels';
import { type ColumnHints, lazyColumn } from './column-hints';
import { DivColumns } from './div-columns';
import { isElement, isText, parentOf, roleOf, textOf } from './dom';
import { FlatGrids } from './flat-grids';
import { GridColumns } from './grid-columns';
import { Headings } from './headings';
import { isTerm, type KeyLabel, keyLabel, takesTurns } from './key-label';
import { LazyContext, type ReadContext } from './lazy-context';
import { Peers } from './peers';
import { type PageAddress, readPage } from './read-page';
import { areNamedByRows, rowLabels } from './row-labels';
import { TableColumns } from './table-columns';
import { runAround } from './text-run';

/** Reads what a page tells about its texts. */
export interface ContextReader {
  contextOf(node: Text): ReadContext;
  /** Forgets what may have changed with a node or the DOM below it. */
  forget(node: Node): void;
}

const MOST_LEVELS = 12;
const LONGEST_KEY = 40;
const MOST_WRAPPERS = 3;
/** Cells that a cell before them in their row may name, by their role or tag. */
const NAMED_BY_ROW = new Set(['td', 'cell', 'gridcell']);
const ROWS = new Set(['tr', 'row']);
const CELL_ROLES = new Set(['gridcell', 'cell', 'rowheader', 'columnheader']);
/** Labels under which a user finds a text again, the best first. */
const KEY_KINDS: readonly LabelKind[] = ['key', 'column', 'row', 'field'];

/** The cell that a text stands in, if any. */
interface TextPlace {
  cell?: Element;
  hints?: ColumnHints | undefined;
  /** The cells before it are its siblings. */
  isInRow: boolean;
}

/** Returns a reader for a document; title and address are the document's own unless given. */
export function createContextReader(document: Document, page?: PageAddress): ContextReader {
  let tables = new TableColumns();
  let grids = new GridColumns();
  let divs = new DivColumns();
  let flats = new FlatGrids();
  let peers = new Peers();
  let headings = new Headings();
  let facts: PageFacts | undefined;
  return { contextOf, forget };

  function contextOf(text: Text): ReadContext {
    facts ??= readPage(document, page);
    const run = runAround(text);
    const node = run.first;
    const { cell, hints, isInRow } = placeIn(node);
    const header = hints?.labels.find(({ kind }) => kind === 'column')?.text;
    const rows = cell && isInRow ? rowLabels(cell, header) : [];
    const key = keyLabel(node, cell);
    const isNamedByRow = areNamedByRows(header, rows);
    // The header of a column of values says nothing about them: "Max".
    const headers = isNamedByRow ? [] : (hints?.labels ?? []);
    const labels = [...asLabel(key), ...headers, ...rows, ...attributeLabels(node, cell)];
    return new LazyContext(run, cell, {
      labels,
      column: isNamedByRow && cell ? record(cell) : (hints?.column ?? peersOf(node, key)),
      labelKey: labelKeyOf(labels, isNamedByRow),
      page: facts,
      headings,
    });
  }

  function placeIn(node: Text): TextPlace {
    const cell = cellOf(node);
    if (cell) return { cell, hints: cellHints(cell), isInRow: isInRow(cell) };
    const plain = divs.cellOf(node);
    return plain ? { ...plain, isInRow: true } : { ...flats.cellOf(node), isInRow: false };
  }

  /** A label inside of the repeated element names one value; its peers are the other pairs of the record. */
  function peersOf(node: Text, key: KeyLabel | undefined): Column | undefined {
    const group = peers.peersOf(node);
    if (!group || !key) return group?.column;
    const saysMuch = judgeLabel(key.text) !== 'none';
    const isInItem = group.element.contains(key.element);
    const isOwn = isInItem ? saysMuch || isTerm(key.element) : saysMuch && takesTurns(key.element);
    return isOwn ? peers.recordAround(group) : group.column;
  }

  function cellHints(cell: Element): ColumnHints | undefined {
    if (cell.getAttribute('role') === 'columnheader') return grids.headerOf(cell);
    const own = isTableCell(cell) ? tables.columnOf(cell) : undefined;
    const tied = cell.hasAttributes() ? grids.columnOf(cell) : undefined;
    if (!own || !tied) return own ?? tied;
    if (cell.hasAttribute('headers') || own.labels.length === 0) return tied.labels.length > 0 ? tied : own;
    // A table that borrows its headers may be a single row.
    if (own.isSplit && tied.labels.some(({ kind }) => kind === 'column')) return tied;
    return {
      labels: [...own.labels, ...tied.labels.filter(({ kind }) => kind === 'field')],
      column: own.column,
    };
  }

  function forget(node: Node): void {
    let isInTable = false;
    let isInCell = false;
    for (let element = isElement(node) ? node : parentOf(node); element; element = parentOf(element)) {
      if (element.localName === 'td') isInCell = true;
      if (element.localName === 'table') {
        tables.forget(element, isInCell);
        isInTable = true;
      }
      grids.forget(element);
      divs.forget(element);
      flats.forget(element);
      peers.forget(element);
    }
    // Captions and rows of titles stand in a table, too.
    if (!isInCell) headings = new Headings();
    if (!isInTable && !isText(node)) forgetAll();
  }

  function forgetAll(): void {
    tables = new TableColumns();
    grids = new GridColumns();
    divs = new DivColumns();
    flats = new FlatGrids();
    peers = new Peers();
    headings = new Headings();
    facts = undefined;
  }
}

/** Returns whether the cells before a cell in its parent are those of its row: a column may be an element, too. */
function isInRow(cell: Element): boolean {
  const { parentElement: around } = cell;
  return around !== null && NAMED_BY_ROW.has(roleOf(cell)) && ROWS.has(roleOf(around));
}

/** Returns the table or grid cell around a text, or undefined outside of one. */
function cellOf(node: Text): Element | undefined {
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (isTableCell(element) || CELL_ROLES.has(element.getAttribute('role') ?? '')) return element;
    if (element.hasAttribute('tabulator-field') || element.hasAttribute('col-id')) return element;
  }
  return undefined;
}

function isTableCell(element: Element): element is HTMLTableCellElement {
  return element.localName === 'td' || element.localName === 'th';
}

/** The other rows of a table whose rows are named, as if they were headers of one record. */
function record(cell: Element): Column {
  let row = cell.parentElement;
  // A row may be a table of its own.
  for (let level = 0; level < MOST_WRAPPERS && row?.parentElement?.childElementCount === 1; level++)
    row = row.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])].slice(0, SAMPLE_SIZE);
  return lazyColumn(
    rows.map((row) => textOf(row, LONGEST_KEY)),
    false,
  );
}

function asLabel(key: KeyLabel | undefined): Label[] {
  return key ? [{ kind: 'key', text: key.text }] : [];
}

/** Under this key a user silences or marks the column or the label on a site. */
function labelKeyOf(labels: readonly Label[], isNamedByRow: boolean): string | undefined {
  const kinds = isNamedByRow ? (['row'] as const) : KEY_KINDS;
  const label = kinds.map((kind) => labels.find((other) => other.kind === kind)).find((found) => found);
  return label && `${label.kind === 'column' ? 'column' : 'label'}:${label.text.toLowerCase()}`;
}
