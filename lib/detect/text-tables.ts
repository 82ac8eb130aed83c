const RULER = /^[\s|+┼├┤│-]*[-─]{3,}[\s|+┼├┤│─-]*$/;
const BAR = /[|│]/;
const LONGEST_LINE = 2_000;

/** A value's cell in a table drawn with bars: its header, and where its text begins and ends. */
export interface TextCell {
  header: string;
  start: number;
  end: number;
}

/**
 * Reads tables that are drawn in text, as database clients print them: a line of names, a ruler of dashes, lines of
 * values. Positions must be asked in ascending order, so that the text is read once.
 */
export class TextTables {
  readonly #text: string;
  #lineStart = 0;
  #lineEnd: number;
  #previous = '';
  #headers: string[] | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = this.#endOfLine(0);
  }

  /** Returns the cell around a position, or undefined outside of a table. */
  cellAt(position: number): TextCell | undefined {
    while (this.#lineEnd < position) this.#nextLine();
    const headers = this.#headers;
    if (!headers || this.#lineEnd - this.#lineStart > LONGEST_LINE) return undefined;
    const cells = this.#text.slice(this.#lineStart, this.#lineEnd).split(BAR);
    if (cells.length !== headers.length) return undefined;
    let start = this.#lineStart;
    for (const [index, cell] of cells.entries()) {
      const end = start + cell.length;
      const header = headers[index]?.trim();
      if (position < end) return header ? { header, start, end } : undefined;
      start = end + 1;
    }
    return undefined;
  }

  #nextLine(): void {
    const isLong = this.#lineEnd - this.#lineStart > LONGEST_LINE;
    this.#readLine(isLong ? '' : this.#text.slice(this.#lineStart, this.#lineEnd));
    this.#lineStart = this.#lineEnd + 1;
    this.#lineEnd = this.#endOfLine(this.#lineStart);
  }

  /** The line before a ruler names the columns unless it holds values; a line without bars ends the table. */
  #readLine(line: string): void {
    const names = this.#previous.split(BAR);
    if (RULER.test(line))
      this.#headers = names.length > 1 && !/\d{2}/.test(this.#previous) ? names : undefined;
    else if (!BAR.test(line)) this.#headers = undefined;
    this.#previous = line;
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }
}
