import { parentOf, wrappedIn } from '../dom';
import { namesIn } from './column-hints';
import { textOf } from './text-of';

/** Header texts of a table by column, from the outermost level to the innermost. */
export type HeaderGrid = readonly (readonly string[] | undefined)[];

const MOST_HEADER_ROWS = 6;
/** A row of so few cells is the title of a table whose next row has so many. */
const MOST_TITLES = 2;
const FEWEST_BELOW_TITLES = 4;
/** A menu beside a table reaches down from its names through so many rows. */
const FEWEST_BESIDE_MENU = 4;
/** A table that is the head of another has header rows alone. */
const MOST_LONE_ROWS = 2;
const MOST_COLUMNS = 200;
/** How far up the head of a table may stand that scrolls below a head of its own. */
const MOST_LEVELS = 5;
const MOST_SIBLINGS = 3;
/** A bar above rows names their columns from so many parts on. */
const LEAST_PARTS = 2;
const TOOL = 'a,button,input,select';
const ROW_NUMBER = /^\d{1,6}$/;
const NO_NAME = /^[.…*–-]+$/;
const CALLED_HEADER = /(?:^|[\s_-])(?:head(?:er|ing)?s?|hdr)(?![a-z])/i;

/** Returns the rows that name the columns: of the head, else the first ones that look like it, else of the foot. */
export function headerRows(table: HTMLTableElement): HTMLTableRowElement[] {
  const head = [...(table.tHead?.rows ?? [])].slice(0, MOST_HEADER_ROWS).filter(saysAnything);
  if (head.length > 0) return head;
  const body = bodyRows(table, MOST_HEADER_ROWS).filter(saysAnything);
  if (hasHeaderCellsAlone(table)) return namesOnTop(body);
  const count = body.findIndex((row) => !isHeaderRow(row));
  if (count > 0 || (count < 0 && body.length <= MOST_LONE_ROWS))
    return body.slice(0, count < 0 ? undefined : count);
  const [first, ...rest] = body.slice(titlesOn(body));
  const levels = first ? levelsOf(first) : 1;
  const below = rest[levels - 1];
  const lower = rest.slice(0, levels - 1);
  if (first && lower.length > 0 && below && lower.every(isOfNames) && looksLikeHeader(first, below))
    return [first, ...lower];
  // A row that names a group has a cell that spans.
  const second = rest.find(({ cells }) => [...cells].every(({ colSpan }) => colSpan === 1));
  if (first && (isCalledHeader(first) || (second && looksLikeHeader(first, second)))) return [first];
  return [...(table.tFoot?.rows ?? [])].slice(0, 2).filter(isHeaderRow);
}

/** How many rows of names a first row begins: beside the name of a group the others reach down. */
function levelsOf({ cells }: HTMLTableRowElement): number {
  const rows = [...cells].map(rowsOf);
  return rows.includes(1) ? Math.max(...rows.filter((count) => count < FEWEST_BESIDE_MENU)) : 1;
}

/** How many rows of one or two cells stand as titles on the first row of many, or on one that is called a header. */
function titlesOn(body: readonly HTMLTableRowElement[]): number {
  const isHead = (row: HTMLTableRowElement) =>
    row.cells.length >= FEWEST_BELOW_TITLES || (row.cells.length > 1 && isCalledHeader(row));
  const count = body.findIndex((row) => row.cells.length > MOST_TITLES || isHead(row));
  const row = body[count];
  return row && isHead(row) ? count : 0;
}

/** An empty row gives the columns their widths. */
function saysAnything(row: Element): boolean {
  return textOf(row, 20) !== '';
}

/** Returns the first rows of a table outside of head and foot. */
export function bodyRows(table: HTMLTableElement, limit: number): HTMLTableRowElement[] {
  const rows: HTMLTableRowElement[] = [];
  for (const section of table.children) {
    if (section === table.tHead || section === table.tFoot) continue;
    const inside = section.localName === 'tr' ? [section] : section.children;
    for (const row of inside) {
      if (rows.length >= limit) return rows;
      if (row.localName === 'tr') rows.push(row as HTMLTableRowElement);
    }
  }
  return rows;
}

/** Returns whether a row consists of header cells, and not of empty ones. */
export function isHeaderRow(row: HTMLTableRowElement): boolean {
  const { cells } = row;
  if (cells.length < 2) return false;
  for (const cell of cells) if (cell.localName !== 'th') return false;
  return saysAnything(row);
}

/** Returns whether a table writes its values into header cells, too, to have them bold and centred; a foot may span it. */
export function hasHeaderCellsAlone(table: HTMLTableElement): boolean {
  return (
    table.rows.item(MOST_LONE_ROWS) !== null &&
    table.querySelector('td:not([colspan]), td[colspan="1"]') === null
  );
}

/** The rows down to the last one of names, of the first rows of such a table: what stands above it spans columns. */
function namesOnTop(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[] {
  return rows.slice(0, rows.findIndex(isOfNames) + 1);
}

/** The rows of a spreadsheet are numbered, that of the names too. */
function isOfNames({ cells: [first, ...others] }: HTMLTableRowElement): boolean {
  if (!first) return false;
  const isNumbered = first.localName === 'th' && ROW_NUMBER.test(textOf(first, 10));
  return namesIn(isNumbered ? others : [first, ...others]) !== undefined;
}

/** A first row without `th` that the page's own style calls a header. */
function isCalledHeader({ className, cells }: HTMLTableRowElement): boolean {
  return CALLED_HEADER.test(className) && [...cells].every((cell) => !/^\d/.test(textOf(cell, 10)));
}

/** A first row without `th`: names over values, set apart by class or by what is in them. */
function looksLikeHeader(row: HTMLTableRowElement, next: HTMLTableRowElement): boolean {
  const { cells } = row;
  const menus = widthOf([...cells].filter((cell) => rowsOf(cell) >= FEWEST_BESIDE_MENU));
  const isBesideMenu = menus === 0 || next.cells.length >= FEWEST_BELOW_TITLES;
  if (cells.length < 2 || !isBesideMenu || widthOf(next.cells) !== widthOf(cells) - menus) return false;
  if (!isOfNames(row)) return false;
  const isStyled = [...cells].every(
    (cell, at) => cell.className !== '' && cell.className !== next.cells[at]?.className,
  );
  return (isStyled && menus === 0) || (cells.length >= 3 && /\d/.test(textOf(next, 400)));
}

/** How many columns cells take. */
function widthOf(cells: Iterable<HTMLTableCellElement>): number {
  return [...cells].reduce((width, { colSpan }) => width + colSpan, 0);
}

/** Returns whether headers are the letters of a spreadsheet's columns, which name nothing. */
export function areLetters(headers: HeaderGrid): boolean {
  const names = headers.flatMap((texts) => texts?.at(-1) ?? []);
  const [first = ''] = names;
  // Longer ones would be numbers without end.
  if (names.length < 2 || !/^[A-Z]{1,3}$/.test(first)) return false;
  return names.every((name, at) => name === columnLetters(columnNumber(first) + at));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  if (number <= 0) return '';
  return columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Returns how many rows a cell takes; 0 stands for all that are left of its section. */
export function rowsOf({ rowSpan }: HTMLTableCellElement): number {
  return rowSpan === 0 ? Number.POSITIVE_INFINITY : rowSpan;
}

/** Returns the header texts by column, each header in all the columns that it spans. */
export function headerGrid(rows: readonly HTMLTableRowElement[]): HeaderGrid {
  const texts: string[][] = [];
  const taken: boolean[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (taken[y]?.[x]) x++;
      const width = Math.min(cell.colSpan, MOST_COLUMNS);
      const text = headerText(cell);
      for (let column = x; column < x + width; column++) {
        if (text !== '') texts[column] = [...(texts[column] ?? []), text];
        for (const row of taken.slice(y, y + rowsOf(cell))) row[column] = true;
      }
      x += width;
    }
  }
  return texts;
}

/** An abbreviated header may be spelled out in its title; dots alone stand for none. */
function headerText(cell: Element): string {
  const text = textOf(cell, 80);
  if (text === '' || text.length > 4) return text;
  const title = cell.getAttribute('title') ?? cell.querySelector('[title]')?.getAttribute('title');
  if (title) return `${text} ${title}`;
  return NO_NAME.test(text) ? '' : text;
}

/**
 * Returns the headers of a table whose head is a table of its own before it, as scrolling tables have it; or a bar of
 * names, as grids have it whose rows are tables.
 */
export function splitHeaders(table: HTMLTableElement): HeaderGrid {
  const [first, second] = bodyRows(table, 3).filter(saysAnything);
  const width = first ? widthOf(first.cells) : 0;
  let element: Element | undefined = table;
  for (let level = 0; level < MOST_LEVELS && element && element.localName !== 'td'; level++) {
    const headers = headersBefore(element, width, first !== undefined && !second);
    if (headers) return headers;
    element = parentOf(element);
  }
  return [];
}

function headersBefore(element: Element, width: number, isOneRow: boolean): HeaderGrid | undefined {
  let before = element.previousElementSibling;
  for (let step = 0; before && step < MOST_SIBLINGS; step++, before = before.previousElementSibling) {
    const others = before.localName === 'table' ? [before as HTMLTableElement] : tablesIn(before, step);
    for (const other of others) {
      const rows = headRows(other, isOneRow);
      const [first] = rows;
      if (first && widthOf(first.cells) === width) return headerGrid(rows);
    }
    const names = isOneRow && others.length === 0 ? namesOfBar(before, width) : undefined;
    if (names) return names.map((name) => [name]);
  }
  return undefined;
}

/** Where some columns are locked, both head and body have two tables: the second body stands one element further off. */
function tablesIn(element: Element, step: number): HTMLTableElement[] {
  const tables = element.getElementsByTagName('table');
  return [tables[step], tables[0]].filter((table) => table !== undefined);
}

/** The rows of a table that has nothing but names: all that are header rows, or the only one, unless each row is a table. */
function headRows(table: HTMLTableElement, areRows: boolean): HTMLTableRowElement[] {
  const rows = headerRows(table);
  const body = bodyRows(table, rows.length + 3).filter(saysAnything);
  if (rows.length === 0) return isLoneRow(body) && !areRows ? body.filter(isOfNames) : [];
  return body.length < 2 || body.every((row) => rows.includes(row)) ? rows : [];
}

/** What can be pressed are tools. */
function isLoneRow([row, ...others]: readonly HTMLTableRowElement[]): boolean {
  return row !== undefined && others.length === 0 && row.querySelector(TOOL) === null;
}

/** Returns the texts of a bar with as many parts as a table has columns, where they read like headers. */
function namesOfBar(bar: Element, width: number): string[] | undefined {
  const { children } = wrappedIn(bar);
  return width >= LEAST_PARTS && children.length === width ? namesIn(children) : undefined;
}
