import { lazily } from '../vocabulary/words';

/** Where the text of a cell begins and ends in its line. */
export interface Span {
  start: number;
  end: number;
}

/** How the lines of a table in a text are divided into columns. */
export interface Layout {
  names: readonly string[];
  /** By spaces alone: between names and values may stand an empty line, or more of the names. */
  isAligned?: boolean;
  /** Returns the cells of a line in the order of the names, or undefined where the line is none of the table. */
  cellsOf(line: string): readonly Span[] | undefined;
  /** Returns the same layout with the rest of the names, where a line has nothing else. */
  withRest?(line: string): Layout | undefined;
}

const BAR = /[|│]/;
/** Groups of dashes, each as wide as its column. */
const DASHES = /[-─=]{2,}/g;
const SEPARATORS = ['\t', '│', '|', ';', ','];
/** What frames the lines of a table. */
const FRAME = /[║┃]/g;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 80;
/** A name has at most four words and no number; what follows a comma and a space is a sentence. */
const NAME = lazily(
  () => /^["']?[\p{L}_#@%][\p{L}\p{M}\w#@%./()-]{0,40}(?: [\p{L}(#%][\p{L}\p{M}\w#%./()-]{0,30}){0,3}["']?$/u,
);
/** Not the name of a numbering, as in `Q.850`. */
const NUMBER = lazily(() => /(?<![\p{L}\p{N}_.])\d{2}/u);
/** Names that stand two spaces or more apart. */
const APART = /\S+(?: \S+)*/g;
/** Not a part of a word, as in `Q.850 cause` or `src_ip4`. */
const NUMBER_BY_ITSELF = lazily(() => /(?<![\p{L}\p{N}_.])\d/u);

/**
 * Returns the layout of a table whose header stands above a ruler with bars, above one of dashes for each column, or above
 * one that is as wide as all of them.
 */
export function ruledLayout(header: string, ruler: string): Layout | undefined {
  if (NUMBER.test(header)) return undefined;
  if (BAR.test(header)) return separatedLayout(header.split(BAR), BAR);
  const dashes = spansOf(ruler, DASHES);
  const columns = dashes.length > 1 ? dashes : namesAbove(ruler, header);
  if (columns.length < 2) return undefined;
  const ends = upToNext(columns);
  const names = ends.map(({ start, end }) => header.slice(start, end).trim());
  return { names, cellsOf: (line) => (isCutWell(line, ends) ? ends : undefined) };
}

/** The names of a header above a ruler that is as wide as all of them. */
function namesAbove(ruler: string, header: string): Span[] {
  return ruler.trimEnd().length < header.trimEnd().length ? [] : spansOf(header, APART);
}

/** Returns the layout of a table whose header is a line of names and nothing else, or undefined. */
export function namedLayout(header: string): Layout | undefined {
  if (NUMBER_BY_ITSELF.test(header)) return undefined;
  const separator = SEPARATORS.find((each) => header.includes(each));
  if (separator === undefined) return alignedLayout(header);
  const names = header.replace(FRAME, ' ').split(separator);
  const named = names.filter((name, at) => !(isOutside(at, names, separator) && name.trim() === ''));
  const areNames =
    named.length >= FEWEST_COLUMNS &&
    names.length <= MOST_COLUMNS &&
    named.every((name) => isName(name, separator));
  return areNames ? separatedLayout(names, separator) : undefined;
}

/** The layout of a table whose columns stand two spaces or more apart. */
function alignedLayout(header: string): Layout | undefined {
  const names = header.match(APART) ?? [];
  if (names.length < FEWEST_COLUMNS || !names.every((name) => NAME.test(name))) return undefined;
  return alignedUnder(spansOf(header, APART), names);
}

/** A line of values has all columns, or each of its values stands in a column of its own. */
function alignedUnder(columns: readonly Span[], names: readonly string[]): Layout {
  const ends = upToNext(columns);
  const columnOf = (span: Span) => ends.findIndex(({ start, end }) => start <= span.start && span.end < end);
  return {
    names,
    isAligned: true,
    cellsOf: (line) => {
      const cells = spansOf(line, APART);
      if (cells.length === names.length) return cells;
      const areApart = cells.length > 1 && new Set(cells.map(columnOf)).size === cells.length;
      return areApart && isCutWell(line, ends) ? ends : undefined;
    },
    withRest: (line) => {
      const rest = spansOf(line, APART);
      if (rest.length === 0 || NUMBER.test(line) || !rest.every((span) => columnOf(span) > 0))
        return undefined;
      return alignedUnder(
        columns,
        names.map((name, at) => `${name} ${line.slice(ends[at]?.start, ends[at]?.end).trim()}`.trimEnd()),
      );
    },
  };
}

/** Each column from its beginning to that of the next one. */
function upToNext(columns: readonly Span[]): Span[] {
  return columns.map(({ start }, at) => ({
    start,
    end: columns[at + 1]?.start ?? Number.POSITIVE_INFINITY,
  }));
}

/** Bars may stand on the outside, too. */
function isOutside(at: number, names: readonly string[], separator: string): boolean {
  return BAR.test(separator) && (at === 0 || at === names.length - 1);
}

function isName(text: string, separator: string): boolean {
  return NAME.test(/[|│\t]/.test(separator) ? text.trim() : text);
}

function separatedLayout(names: readonly string[], separator: string | RegExp): Layout {
  return {
    names: names.map((name) => name.replace(/["']/g, '').trim()),
    cellsOf: (line) => {
      let start = 0;
      const parts =
        typeof separator === 'string' ? splitOutsideQuotes(line, separator) : line.split(separator);
      if (parts.length !== names.length) return undefined;
      return parts.map((part) => {
        const span = { start, end: start + part.length };
        start = span.end + 1;
        return span;
      });
    },
  };
}

function splitOutsideQuotes(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const parts: string[] = [];
  let isOpen = false;
  for (const part of line.split(separator)) {
    if (isOpen) parts[parts.length - 1] += separator + part;
    else parts.push(part);
    if (part.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return parts;
}

function spansOf(line: string, pattern: RegExp): Span[] {
  return [...line.matchAll(pattern)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** A space stands before each column. */
function isCutWell(line: string, columns: readonly Span[]): boolean {
  return columns.every(({ start }) => start === 0 || (line[start - 1] ?? ' ') === ' ');
}
