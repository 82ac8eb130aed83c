import { judgeLabel } from '../../detect/labels/judge-label';
import type { Column, Label, LabelKind, PageFacts } from '../../detect/types';
import { isElement, isText, parentOf, siblingsOf } from '../dom';
import { attributeLabels } from './attribute-labels';
import { recordColumn } from './column-hints';
import { Columns } from './columns';
import { Drawings } from './drawings';
import { Headings } from './headings';
import { isTerm, type KeyLabel, keyLabel, takesTurns } from './key-label';
import { LazyContext, type ReadContext } from './lazy-context';
import { isSameKind } from './likeness';
import { type PeerGroup, Peers } from './peers';
import { type PageAddress, readPage } from './read-page';
import { areNamedByRows, rowLabels } from './row-labels';
import { runAround } from './text-run';

/** Reads what a page tells about its texts. */
export interface ContextReader {
  contextOf(node: Text): ReadContext;
  /** Forgets what may have changed with a node or the DOM below it. */
  forget(node: Node): void;
}

const MOST_WRAPPERS = 3;
/** Labels under which a user finds a text again, the best first. */
const KEY_KINDS: readonly LabelKind[] = ['key', 'column', 'row', 'field'];

/** Returns a reader for a document; title and address are the document's own unless given. */
export function createContextReader(document: Document, page?: PageAddress): ContextReader {
  let columns = new Columns();
  let peers = new Peers();
  let headings = new Headings();
  let drawings = new Drawings();
  /** By the row, whose cells share one. */
  let namedRows = new WeakMap<Element, Column>();
  let facts: PageFacts | undefined;
  return { contextOf, forget };

  function contextOf(text: Text): ReadContext {
    facts ??= readPage(document, page);
    const run = runAround(text);
    const node = run.first;
    const { cell, hints, isInRow } = columns.placeOf(node);
    const header = hints?.labels.find(({ kind }) => kind === 'column')?.text;
    const drawn = cell ? undefined : drawings.of(node);
    const key = drawn?.series ? drawn.title : keyLabel(node, cell);
    // Each cell of the row names its own value.
    const isPair = cell !== undefined && key !== undefined && header === undefined;
    const rows = cell && isInRow && !isPair ? rowLabels(cell, header) : [];
    const isNamedByRow = areNamedByRows(header, rows);
    const own = cell && recordOf(cell, node, { isPair, isNamedByRow });
    // The header of a column of values says nothing about them: "Max".
    const headers = isNamedByRow ? [] : (hints?.labels ?? []);
    const labels = [...asLabel(key), ...headers, ...rows, ...attributeLabels(node, cell)];
    return new LazyContext(run, cell, {
      labels,
      column: own ?? hints?.column ?? drawn?.series ?? peersOf(node, key),
      labelKey: labelKeyOf(labels, isNamedByRow),
      page: facts,
      headings,
      drawn,
    });
  }

  /** What a cell makes one list with, before its column does: pairs beside it, items in it, named rows around it. */
  function recordOf(
    cell: Element,
    node: Text,
    { isPair, isNamedByRow }: { isPair: boolean; isNamedByRow: boolean },
  ): Column | undefined {
    if (isPair) return recordColumn(siblingsOf(cell));
    return peers.listIn(cell, node) ?? (isNamedByRow ? namedRowsOf(cell) : undefined);
  }

  function namedRowsOf(cell: Element): Column {
    const row = parentOf(cell) ?? cell;
    const known = namedRows.get(row) ?? readNamedRows(cell);
    namedRows.set(row, known);
    return known;
  }

  /** A label inside of the repeated element names one value; its peers are the other pairs of the record. */
  function peersOf(node: Text, key: KeyLabel | undefined): Column | undefined {
    const group = peers.peersOf(node);
    if (!group || !key) return group?.column;
    const saysMuch = judgeLabel(key.text) !== 'none';
    const isInItem = group.element.contains(key.element);
    const isOwn = isInItem ? saysMuch || isTerm(key.element) : saysMuch && takesTurns(key.element);
    return isOwn ? (pairsAround(key, group) ?? peers.recordAround(group)) : group.column;
  }

  function forget(node: Node): void {
    let isInTable = false;
    let isInCell = false;
    for (let element = isElement(node) ? node : parentOf(node); element; element = parentOf(element)) {
      if (element.localName === 'td') isInCell = true;
      if (element.localName === 'table') isInTable = true;
      columns.forget(element, isInCell);
      peers.forget(element);
    }
    // Any change may move what is drawn.
    drawings = new Drawings();
    namedRows = new WeakMap();
    // Captions and rows of titles stand in a table, too.
    if (!isInCell) headings = new Headings();
    if (!isInTable && !isText(node)) forgetAll();
  }

  function forgetAll(): void {
    columns = new Columns();
    peers = new Peers();
    headings = new Headings();
    facts = undefined;
  }
}

/** The pairs around a key in an item that holds several, as cards do. */
function pairsAround(key: KeyLabel, { element: item }: PeerGroup): Column | undefined {
  const pair = parentOf(key.element);
  if (!pair || pair === item || !item.contains(pair)) return undefined;
  const pairs = [...siblingsOf(pair)].filter((other) => isSameKind(other, pair));
  return pairs.length > 1 ? recordColumn(pairs) : undefined;
}

/** The other rows of a table whose rows are named, as if they were headers of one record. */
function readNamedRows(cell: Element): Column {
  let row = cell.parentElement;
  // A row may be a table of its own.
  for (let level = 0; level < MOST_WRAPPERS && row?.parentElement?.childElementCount === 1; level++)
    row = row.parentElement;
  const [name, ...values] = siblingsOf(cell);
  const isTransposed = name?.localName === 'th' && values.length > 1;
  return recordColumn(row ? siblingsOf(row) : [], isTransposed ? values : []);
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
