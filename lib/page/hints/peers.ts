import type { Column } from '../../detect/types';
import { lazyColumn, type Sample, SAMPLE_SIZE } from './column-hints';
import { isSameKind, parentOf, tagOf, textOf } from './dom';

/** A repeated element around a text, and the way down from it to the text's own. */
interface Item {
  element: Element;
  path: number[];
  peers: number;
}

const MOST_LEVELS = 4;
const MOST_COUNTED = 12;

/** Finds what repeats the structure around a text: list items, chips, log lines, labels of a drawing. */
export class Peers {
  readonly #columns = new WeakMap<Element, Map<string, Column>>();

  /** Returns the texts at the same place in each repetition as a column, or undefined where nothing is repeated. */
  peersOf(node: Text): Column | undefined {
    const item = itemOf(node);
    const parent = item && parentOf(item.element);
    if (!parent) return undefined;
    const columns = this.#columns.get(parent) ?? new Map<string, Column>();
    this.#columns.set(parent, columns);
    const key = `${tagOf(item.element)} ${item.element.getAttribute('class')} ${item.path}`;
    let column = columns.get(key);
    if (!column) {
      column = lazyColumn([], () => sample(item));
      columns.set(key, column);
    }
    return column;
  }

  forget(element: Element): void {
    this.#columns.delete(element);
  }
}

/** The element with the most siblings of its kind on the first levels. */
function itemOf(node: Text): Item | undefined {
  let best: Item | undefined;
  let element = parentOf(node);
  let path: number[] = [];
  for (let level = 0; level < MOST_LEVELS && element && tagOf(element) !== 'body'; level++) {
    const peers = countPeers(element);
    if (peers > (best?.peers ?? 0)) best = { element, path, peers };
    path = [indexOf(element), ...path];
    element = parentOf(element);
  }
  return best;
}

function countPeers(element: Element): number {
  let count = 0;
  for (const next of ['previousElementSibling', 'nextElementSibling'] as const) {
    let other = element[next];
    for (let step = 0; other && step < MOST_COUNTED; step++, other = other[next]) if (isSameKind(other, element)) count++;
  }
  return count;
}

function indexOf(element: Element): number {
  let index = 0;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) index++;
  return index;
}

function sample({ element, path }: Item): Sample {
  const found: Sample = { values: [], rows: [] };
  for (const other of element.parentElement?.children ?? []) {
    if (found.values.length >= SAMPLE_SIZE) break;
    if (!isSameKind(other, element)) continue;
    const inner = path.reduce<Element | undefined>((at, index) => at?.children[index], other);
    found.values.push(textOf(inner ?? other));
    found.rows.push(textOf(other));
  }
  return found;
}
