import { beforeAll, describe, expect, test } from 'vitest';
import { codesIn } from '@/lib/page/marks/codes-in';
import labelled from '../corpus/labelled-snippets.json';
import later from '../corpus/later-fragments.json';
import { readFragment } from '../corpus/read-fragment';
import type { Fragment } from '../corpus/score';
import unlearned from '../corpus/unlearned-fragments.json';
import { textsBelow } from '../support/texts-below';

/** How templates and editors break and indent what they write. */
const BREAK = '\n        ';
const BLOCK = /^(?:block|flow-root|list-item|flex|grid|table.*)$/;
/** Hundreds of fragments are read in one go, while the browsers of other tests take their share of the machine. */
const TIMEOUT_MS = 300_000;
let fragments: (Fragment & { marks: string })[];

beforeAll(() => {
  fragments = [labelled, later, unlearned].flat().map((fragment: Fragment) => {
    const plain = rewritten(fragment, () => undefined);
    return { ...plain, marks: marksIn(plain) };
  });
}, TIMEOUT_MS);

/** What the words around say is weighed, and some of them may come to stand beyond the reach of a reader. */
describe.each<[how: string, rewrite: () => void, most: number]>([
  ['is wrapped and indented', indent, 0.005],
  ['holds words together by no-break spaces', holdTogether, 0.005],
  ['has elements around the content of each cell', wrapCells, 0],
  ['has comments between its texts', () => textsOf(document.body).forEach(comment), 0],
  ['has each number in a text of its own', () => flowingTexts().forEach(splitAtNumbers), 0.005],
  ['makes a table of plain elements with roles', useRoles, 0.04],
  ['makes a table of plain elements with classes', usePlainElements, 0.05],
])('a page that %s', (_, rewrite, most) => {
  test('reads nearly as before', { timeout: TIMEOUT_MS }, () => {
    const pairs = fragments
      .map((fragment) => ({ fragment, other: rewritten(fragment, rewrite) }))
      .filter(({ fragment, other }) => other.html !== fragment.html);
    const others = pairs.filter(({ fragment, other }) => marksIn(other) !== fragment.marks);
    console.info(`Read otherwise: ${others.map(({ fragment }) => fragment.id).join(', ')}`);
    expect(pairs.length).toBeGreaterThan(fragments.length / 3);
    expect(others.length).toBeLessThanOrEqual(most * pairs.length);
  });
});

/** Returns the codes of a fragment as one text. */
function marksIn(fragment: Fragment): string {
  return readFragment(fragment)
    .flatMap(({ context }) => codesIn(context).map(({ code, tier }) => `${code} ${tier}`))
    .join();
}

function rewritten(fragment: Fragment, rewrite: () => void): Fragment {
  document.body.setHTMLUnsafe(fragment.html);
  rewrite();
  return { ...fragment, html: document.body.innerHTML };
}

/** Breaks and indents every space and the edge of every block, which nobody sees. */
function indent(): void {
  for (const node of flowingTexts()) {
    const isBlock = BLOCK.test(getComputedStyle(node.parentElement as Element).display);
    const text = node.data.replace(/(?<=\S) (?=\S)/g, BREAK);
    const start = isBlock && !node.previousSibling ? BREAK + text.trimStart() : text;
    node.data = isBlock && !node.nextSibling ? start.trimEnd() + BREAK : start;
  }
  for (const element of document.body.querySelectorAll('*')) {
    const isBlock = BLOCK.test(getComputedStyle(element).display);
    if (isBlock && collapses(element.parentElement)) element.before(BREAK);
  }
}

function holdTogether(): void {
  for (const node of flowingTexts()) node.data = node.data.replace(/(?<=\S) (?=\S)/g, '\u00a0');
}

function wrapCells(): void {
  for (const cell of document.body.querySelectorAll('td, th')) {
    const inner = document.createElement('span');
    inner.append(...cell.childNodes);
    const outer = document.createElement('div');
    outer.append(inner);
    cell.append(outer);
  }
}

function comment(text: Text): void {
  text.before(document.createComment(''));
  text.after(document.createComment(''));
}

/** Frameworks write `Retry on {a}, {b}` as four texts; on the server they keep them apart by comments. */
function splitAtNumbers(text: Text): void {
  const parts = text.data.split(/(?<!\d)(\d{3})(?!\d)/).filter((part) => part !== '');
  text.replaceWith(...parts.flatMap((part) => [document.createComment(''), part]));
}

function useRoles(): void {
  for (const table of simpleTables()) {
    for (const cell of table.querySelectorAll('th'))
      asDiv(cell, { role: isOverColumn(cell) ? 'columnheader' : 'rowheader' });
    for (const cell of table.querySelectorAll('td')) asDiv(cell, { role: 'cell' });
    for (const row of table.querySelectorAll('tr')) asDiv(row, { role: 'row' });
    for (const group of table.querySelectorAll('thead, tbody, tfoot')) asDiv(group, { role: 'rowgroup' });
    asDiv(table, { role: 'table' });
  }
}

function usePlainElements(): void {
  for (const table of simpleTables()) {
    for (const cell of table.querySelectorAll('th')) asDiv(cell, { class: `${cell.className} head` });
    for (const cell of table.querySelectorAll('td')) asDiv(cell, { class: `${cell.className} value` });
    for (const row of table.querySelectorAll('tr')) asDiv(row, { style: 'display: flex' });
    for (const group of table.querySelectorAll('thead, tbody, tfoot')) asDiv(group);
    asDiv(table);
  }
}

/** Returns the tables with headers whose cells take one place each. */
function simpleTables(): Element[] {
  return [...document.body.querySelectorAll('table')].filter(
    (table) =>
      table.querySelector('th') &&
      !table.querySelector('[colspan], [rowspan], table') &&
      !table.closest('td'),
  );
}

function isOverColumn(header: Element): boolean {
  return header.parentElement?.querySelector('td') === null;
}

function asDiv(element: Element, attributes: Record<string, string> = {}): void {
  const div = document.createElement('div');
  for (const { name, value } of element.attributes) div.setAttribute(name, value);
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
  div.append(...element.childNodes);
  element.replaceWith(div);
}

/** Returns the texts whose line breaks are not shown. */
function flowingTexts(): Text[] {
  return textsOf(document.body).filter((text) => collapses(text.parentElement));
}

function textsOf(root: Node): Text[] {
  return textsBelow(root).filter(({ data }) => data.trim() !== '');
}

function collapses(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).whiteSpaceCollapse === 'collapse';
}
