import { LETTER } from '../../detect/vocabulary/words';
import { GRID, isApart, isElement, parentOf } from '../dom';
import { isSameKind, sharesClass } from './likeness';
import { textOf } from './text-of';

const HEADING_TAG = /^(?:h[1-6]|legend|caption|figcaption|summary|title)$/;
const INNER_HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const INNER_TITLE = '[class*="title" i],[class*="heading" i]';
/** A class that says so whatever it is the title of, unless of a part. */
const TITLE_CLASS = /(?:^|[_-])(?:title|heading|headline|caption)(?:[_-]|$)|[a-z](?:Title|Heading|Caption)$/;
const TITLE_OF_PART = /grid|col|row|cell|card-view|label|details|(?:^|[_-])t[hd](?:[_-]|$)/i;
const HEADER_CLASS = /(?:^|[\s_-])(?:title|heading|header|caption)(?:[\s_-]|$)/i;
/** Heads of tables and of cards' pairs have such classes too. */
const PART_CLASS = /grid|table|col|row|cell|card-view|label|details/i;
const CONTENT = `table,dl,ol,pre,${GRID}`;
const TABLE = `table,${GRID}`;
/** Regions that tell a screen reader what they are. */
const REGION = /^(?:section|article|aside|form|fieldset|dialog|figure|table|svg)$/;
/** A row of one cell is a title of so many rows below it. */
const MOST_ROWS = 200;
const MOST_LEVELS = 8;
const MOST_SIBLINGS = 6;
const MOST_HEADINGS = 3;
const LONGEST_HEADING = 80;
/** With a number it is a value or a message. */
const NUMBER = /\d{3}/;
/** What holds more text than a title and its buttons is no title bar. */
const LONGEST_BAR = 120;

/** The title of a row's group, and how many rows above it stands. */
interface RowGroup {
  title: string;
  rows: number;
}

/** Finds the headings and captions above texts; remembers those of tables, and those before other elements. */
export class Headings {
  readonly #tables = new WeakMap<Element, readonly string[]>();
  readonly #before = new WeakMap<Node, readonly string[]>();
  readonly #groups = new WeakMap<Element, RowGroup | null>();

  /** Returns the headings and captions above a node, nearest first. */
  above(node: Node): readonly string[] {
    const table = isElement(node) ? node.closest(TABLE) : null;
    if (!table) return this.#headingsAbove(node);
    let headings = this.#tables.get(table);
    if (!headings) {
      const caption = table.localName === 'table' && (table as HTMLTableElement).caption;
      const own = caption ? textOf(caption) : regionName(table);
      headings = [...(own ? [own] : []), ...this.#headingsAbove(table)];
      this.#tables.set(table, headings);
    }
    const group = this.#groupAbove(node);
    return group === null ? headings : [group, ...headings];
  }

  /** Returns the title of the rows around a node of a table: the only cell of a row above them, or null. */
  #groupAbove(node: Node): string | null {
    const row = isElement(node) ? node.closest('tr') : null;
    if (!row || row.childElementCount < 2) return null;
    const passed: Element[] = [];
    let group: RowGroup | null = null;
    for (let at: Element | null = row; at && passed.length <= MOST_ROWS; at = at.previousElementSibling) {
      const known = this.#groups.get(at);
      group = known === undefined ? groupTitledBy(at) : known;
      if (group || known === null) break;
      passed.push(at);
    }
    // Without a title nothing is known of the rows in between, which are nearer to one that may come.
    const read = group || passed.length <= MOST_ROWS ? passed : [row];
    for (const [index, each] of read.entries()) {
      const rows = (group?.rows ?? 0) + read.length - index;
      this.#groups.set(each, group && rows <= MOST_ROWS ? { title: group.title, rows } : null);
    }
    return this.#groups.get(row)?.title ?? null;
  }

  #headingsAbove(node: Node): string[] {
    const headings: string[] = [];
    let current: Node = node;
    for (let level = 0; level < MOST_LEVELS && headings.length < MOST_HEADINGS; level++) {
      const parent = parentOf(current);
      if (!parent) break;
      const before = this.#headingsBefore(current);
      for (const heading of before.length > 0 ? before : [regionName(parent)])
        if (heading && !headings.includes(heading)) headings.push(heading);
      current = parent;
    }
    return headings.slice(0, MOST_HEADINGS);
  }

  #headingsBefore(node: Node): readonly string[] {
    let headings = this.#before.get(node);
    if (!headings) {
      headings = headingsBefore(node);
      this.#before.set(node, headings);
    }
    return headings;
  }
}

/** Returns whether an element is a heading, by its tag, role or class. */
export function isHeading(element: Element): boolean {
  if (HEADING_TAG.test(element.localName) || element.getAttribute('role') === 'heading') return true;
  const names = element.getAttribute('class');
  if (!names) return false;
  if (HEADER_CLASS.test(names) && !PART_CLASS.test(names)) return true;
  return names.split(/\s+/).some((name) => TITLE_CLASS.test(name) && !TITLE_OF_PART.test(name));
}

function groupTitledBy(row: Element): RowGroup | null {
  if (row.childElementCount !== 1) return null;
  const title = textOf(row, LONGEST_HEADING + 1);
  const isTitle = LETTER.test(title) && title.length <= LONGEST_HEADING && !NUMBER.test(title);
  return isTitle ? { title, rows: 0 } : null;
}

/** Returns the nearest heading before a node, and the title that it stands directly below. */
function headingsBefore(node: Node): string[] {
  let before = isApart(node) ? null : node.previousSibling;
  for (let count = 0; before && count < MOST_SIBLINGS; before = before.previousSibling) {
    if (!isElement(before)) continue;
    count++;
    const text = titleOf(headingIn(before, node));
    if (text === '') continue;
    const above = before.previousElementSibling;
    const isBelow = above && isHeading(before) && isHeading(above) && !isSameKind(above, before);
    const title = isBelow ? titleOf(above) : '';
    return title === '' ? [text] : [text, title];
  }
  return [];
}

/** What a heading says, or nothing. The head of a table is none, whatever its class. */
function titleOf(heading: Element | null): string {
  const text = heading && !heading.querySelector('td,th') ? textOf(heading, LONGEST_HEADING + 1) : '';
  return text.length <= LONGEST_HEADING ? text : '';
}

/** The heading that an element before a node is or holds. That of a card before a card is its own. */
function headingIn(before: Element, node: Node): Element | null {
  const inner = before.querySelector(INNER_HEADING);
  if (isHeading(before)) return inner ?? titleIn(before) ?? before;
  const isCard = before.childElementCount > 1 && isElement(node) && sharesClass(before, node);
  if (inner) return isCard || hasContent(before, inner) ? null : inner;
  return !isCard && textOf(before, LONGEST_BAR + 1).length <= LONGEST_BAR ? titleIn(before) : null;
}

/** What a heading is followed by belongs to that heading: another one like it, a table or a drawing. */
function hasContent(element: Element, heading: Element): boolean {
  return (
    element.getElementsByTagName(heading.localName).length > 1 || element.querySelector(CONTENT) !== null
  );
}

function titleIn(bar: Element): Element | null {
  const title = bar.querySelector(INNER_TITLE);
  return title && isHeading(title) ? title : null;
}

/** What an element is called for those who do not see its title. */
function regionName(element: Element): string | undefined {
  if (!element.hasAttributes() || !(REGION.test(element.localName) || element.hasAttribute('role')))
    return undefined;
  const text = namesOf(element) || (element.getAttribute('aria-label') ?? '');
  return LETTER.test(text) && text.length <= LONGEST_HEADING ? text : undefined;
}

/** What the elements say that name another one. */
function namesOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.match(/\S+/g) ?? [];
  const root = element.getRootNode() as ParentNode;
  const names = ids.map((id) => root.querySelector(`#${CSS.escape(id)}`)).filter((name) => name !== null);
  return names.map((name) => textOf(name, LONGEST_HEADING + 1)).join(' ');
}
