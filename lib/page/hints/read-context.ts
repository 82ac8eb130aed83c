import type { Label, PageFacts, TextContext } from '../../detect/types';
import { attributeLabels } from './attribute-labels';
import type { ColumnHints } from './column-hints';
import { DivColumns } from './div-columns';
import { isElement, parentOf, tagOf } from './dom';
import { GridColumns, rowTexts } from './grid-columns';
import { textAfter, textBefore } from './inline-text';
import { keyLabel } from './key-label';
import { parentKeys } from './parent-keys';
import { Peers } from './peers';
import { isValueHeader, rowLabels } from './row-labels';
import { sectionsOf } from './sections';
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
  const facts = page ?? { title: document.title, url: document.URL };
  return { contextOf, forget, forgetAll };

  function contextOf(node: Text): TextContext {
    const cell = cellOf(node);
    const hints = cell ? cellHints(cell) : divs.columnOf(node);
    const header = hints?.labels.find(({ kind }) => kind === 'column')?.text;
    const rows = cell && tagOf(cell) === 'td' ? rowLabels(cell, header) : [];
    const key = keyLabel(node, cell);
    const isNamedByRow = rows.length > 0 && (header === undefined || isValueHeader(header));
    const column = isNamedByRow ? undefined : (hints?.column ?? peers.peersOf(node));
    const labels = [...asKey(key), ...(hints?.labels ?? []), ...rows, ...attributeLabels(node, cell)];
    return {
      before: textBefore(node),
      after: textAfter(node),
      isPreformatted: isPreformatted(node),
      labels,
      get row() {
        return cell ? rowTexts(cell) : [];
      },
      get parents() {
        return parentKeys(node, cell);
      },
      get sections() {
        return sectionsOf(node);
      },
      page: facts,
      ...(column ? { column } : {}),
      ...placeOf(labels, isNamedByRow),
    };
  }

  function cellHints(cell: Element): ColumnHints | undefined {
    const own = isTableCell(cell) ? tables.columnOf(cell) : undefined;
    const tied = cell.getAttribute('role') || cell.attributes.length > 0 ? grids.columnOf(cell) : undefined;
    if (!own || !tied) return own ?? tied;
    if (cell.hasAttribute('headers') || own.labels.length === 0) return tied.labels.length > 0 ? tied : own;
    return { labels: [...own.labels, ...tied.labels.filter(({ kind }) => kind === 'field')], column: own.column };
  }

  function forget(node: Node): void {
    let isInCell = false;
    for (let element = isElement(node) ? node : parentOf(node); element; element = parentOf(element)) {
      const tag = tagOf(element);
      if (tag === 'td') isInCell = true;
      if (tag === 'table') return tables.forget(element, isInCell);
      grids.forget(element);
      divs.forget(element);
      peers.forget(element);
    }
    forgetAll();
  }

  function forgetAll(): void {
    tables = new TableColumns();
    grids = new GridColumns();
    divs = new DivColumns();
    peers = new Peers();
  }
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
  const tag = tagOf(element);
  return tag === 'td' || tag === 'th';
}

function isPreformatted(node: Text): boolean {
  let element = parentOf(node);
  for (let level = 0; level < MOST_LEVELS && element; level++, element = parentOf(element)) {
    if (PREFORMATTED.has(tagOf(element))) return true;
  }
  return false;
}

function asKey(text: string | undefined): Label[] {
  return text === undefined ? [] : [{ kind: 'key', text }];
}

/** Under this name a user silences or marks the column or the label on a site. */
function placeOf(labels: readonly Label[], isNamedByRow: boolean): { place?: string } {
  const kinds = isNamedByRow ? ['row'] : ['key', 'column', 'row', 'field'];
  const label = kinds.map((kind) => labels.find((other) => other.kind === kind)).find((found) => found);
  if (!label) return {};
  return { place: `${label.kind === 'column' ? 'column' : 'label'}:${label.text.toLowerCase()}` };
}
