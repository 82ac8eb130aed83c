import { isApart, isElement, parentOf, textOf } from './dom';

const HEADING_TAG = /^(?:h[1-6]|legend|caption|figcaption|summary)$/;
const HEADING_CLASS = /(?:^|[\s_-])(?:title|heading|header|caption)(?:[\s_-]|$)/i;
/** Heads of tables and of cards' pairs have such classes too. */
const PART_CLASS = /grid|table|col|row|cell|card-view|label|details/i;
const TABLE = 'table,[role="grid"],[role="table"],[role="treegrid"]';
const MOST_LEVELS = 8;
const MOST_SIBLINGS = 6;
const MOST_HEADINGS = 2;
const LONGEST_HEADING = 80;

/** Finds the headings and captions above texts; remembers those of tables, which their cells share. */
export class Headings {
  readonly #tables = new WeakMap<Element, readonly string[]>();

  /** Returns the headings and captions above a node, nearest first. */
  above(node: Node): readonly string[] {
    const table = isElement(node) ? node.closest(TABLE) : null;
    if (!table) return headingsAbove(node);
    let headings = this.#tables.get(table);
    if (!headings) {
      const caption = table.querySelector(':scope > caption');
      headings = [...(caption ? [textOf(caption)] : []), ...headingsAbove(table)];
      this.#tables.set(table, headings);
    }
    return headings;
  }
}

/** Returns whether an element is a heading, by its tag, role or class. */
export function isHeading(element: Element): boolean {
  if (HEADING_TAG.test(element.localName) || element.getAttribute('role') === 'heading') return true;
  const names = element.getAttribute('class') ?? '';
  return HEADING_CLASS.test(names) && !PART_CLASS.test(names);
}

function headingsAbove(node: Node): string[] {
  const headings: string[] = [];
  let current: Node = node;
  for (let level = 0; level < MOST_LEVELS && headings.length < MOST_HEADINGS; level++) {
    const parent = parentOf(current);
    if (!parent) break;
    const heading = headingBefore(current);
    if (heading) headings.push(heading);
    current = parent;
  }
  return headings;
}

function headingBefore(node: Node): string | undefined {
  let before = isApart(node) ? null : node.previousSibling;
  for (let count = 0; before && count < MOST_SIBLINGS; before = before.previousSibling) {
    if (!isElement(before)) continue;
    count++;
    const heading = isHeading(before) ? before : before.querySelector('h1,h2,h3,h4,h5,h6');
    // The head of a table is none, whatever its class.
    const text = heading && !heading.querySelector('td,th') ? textOf(heading, LONGEST_HEADING + 1) : '';
    if (text !== '' && text.length <= LONGEST_HEADING) return text;
  }
  return undefined;
}
