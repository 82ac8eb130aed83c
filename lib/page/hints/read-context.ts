import type { Column, Label, PageFacts, TextContext } from '../../detect/types';
import { attributeLabels } from './attribute-labels';
import type { ColumnHints } from './column-hints';
import { DivColumns } from './div-columns';
import { isElement, parentOf, textOf } from './dom';
import { GridColumns, rowTexts } from './grid-columns';
import { textAfter, textBefore } from './inline-text';
import { type KeyLabel, keyLabel } from './key-label';
import { parentKeys } from './parent-keys';
import { Peers } from './peers';
import { isValueHeader, rowLabels } from './row-labels';
import { sectionsAbove } from './sections';
import { TableColumns } from './table-columns';

/** Reads what a page tells about its texts. */
export interface ContextReader {
  contextOf(node: Text): TextContext;
  /** Forgets what may have changed with a node or the DOM below it. */
  forget(node: Node): void;
  forgetAll(): void;
}

const MOST_LEVELS = 12;
const CELL_ROLES = new Set(['gridcell', 'cell', 'rowheader']);
const PREFORMATTED = new Set(['pre', 'xmp', 'listing']);

/** Returns a reader for a document; `page` is what the document says about itself unless given. */
export function createContextReader(document: Document, page?: PageFacts): ContextReader {
  let tables = new TableColumns();
  let grids = new GridColumns();
  let divs = new DivColumns();
  let peers = new Peers();
  let sections = new WeakMap<Element, readonly string[]>();
  const facts = page ?? { title: document.title, url: document.URL };
  return { contextOf, forget, forgetAll };

  function contextOf(node: Text): TextContext {
    const { cell, hints } = placeIn(node);
    const header = hints?.labels.find(({ kind }) => kind === 'column')?.text;
    const rows = cell && cell.localName === 'td' ? rowLabels(cell, header) : [];
    const key = keyLabel(node, cell);
    const labels = [...asLabel(key), ...(hints?.labels ?? []), ...rows, ...attributeLabels(node, cell)];
    const isNamedByRow = rows.length > 0 && (header === undefined || isValueHeader(header));
    const column = isNamedByRow ? undefined : (hints?.column ?? peersOf(node, key));
    const row = lazy(() => (cell ? rowTexts(cell) : []));
    const parents = lazy(() => parentKeys(node, cell));
    const headings = lazy(() => sectionsOf(cell ?? node));
    return {
      before: textBefore(node),
      after: textAfter(node),
      isPreformatted: isPreformatted(node, cell),
      labels,
      get row() {
        return row();
      },
      get parents() {
        return parents();
      },
      get sections() {
        return headings();
      },
      page: facts,
      ...(column ? { column } : {}),
      ...placeOf(labels, isNamedByRow),
    };
  }

  function placeIn(node: Text): { cell?: Element; hints?: ColumnHints | undefined } {
    const cell = cellOf(node);
    return cell ? { cell, hints: cellHints(cell) } : (divs.cellOf(node) ?? {});
  }

  /** A label inside of the repeated element names one value; its peers have labels of their own. */
  function peersOf(node: Text, key: KeyLabel | undefined): Column | undefined {
    const group = peers.peersOf(node);
    return group && key && group.element.contains(key.element) ? undefined : group?.column;
  }

  function cellHints(cell: Element): ColumnHints | undefined {
    const own = isTableCell(cell) ? tables.columnOf(cell) : undefined;
    const tied = cell.getAttribute('role') || cell.attributes.length > 0 ? grids.columnOf(cell) : undefined;
    if (!own || !tied) return own ?? tied;
    if (cell.hasAttribute('headers') || own.labels.length === 0) return tied.labels.length > 0 ? tied : own;
    return {
      labels: [...own.labels, ...tied.labels.filter(({ kind }) => kind === 'field')],
      column: own.column,
    };
  }

  function forget(node: Node): void {
    let isInCell = false;
    for (let element = isElement(node) ? node : parentOf(node); element; element = parentOf(element)) {
      const tag = element.localName;
      if (tag === 'td') isInCell = true;
      if (tag === 'table') {
        tables.forget(element, isInCell);
        return;
      }
      grids.forget(element);
      divs.forget(element);
      peers.forget(element);
    }
    forgetAll();
  }

  /** The cells of a table share its headings. */
  function sectionsOf(node: Node): readonly string[] {
    const table = isElement(node)
      ? node.closest('table,[role="grid"],[role="table"],[role="treegrid"]')
      : null;
    if (!table) return sectionsAbove(node);
    const known = sections.get(table) ?? [...captionOf(table), ...sectionsAbove(table)];
    sections.set(table, known);
    return known;
  }

  function forgetAll(): void {
    tables = new TableColumns();
    grids = new GridColumns();
    divs = new DivColumns();
    peers = new Peers();
    sections = new WeakMap();
  }
}

function lazy<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

function captionOf(table: Element): string[] {
  const caption = table.querySelector(':scope > caption');
  return caption ? [textOf(caption)] : [];
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
  const tag = element.localName;
  return tag === 'td' || tag === 'th';
}

function isPreformatted(node: Text, cell: Element | undefined): boolean {
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (PREFORMATTED.has(element.localName)) return true;
    if (element === cell) return false;
  }
  return false;
}

function asLabel(key: KeyLabel | undefined): Label[] {
  return key ? [{ kind: 'key', text: key.text }] : [];
}

/** Under this name a user silences or marks the column or the label on a site. */
function placeOf(labels: readonly Label[], isNamedByRow: boolean): { place?: string } {
  const kinds = isNamedByRow ? ['row'] : ['key', 'column', 'row', 'field'];
  const label = kinds.map((kind) => labels.find((other) => other.kind === kind)).find((found) => found);
  if (!label) return {};
  return { place: `${label.kind === 'column' ? 'column' : 'label'}:${label.text.toLowerCase()}` };
}
