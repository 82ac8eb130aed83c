import type { Column, Label, PageFacts } from '../../detect/types';
import { parentOf } from '../dom';
import type { CellContext } from './column-matches';
import type { Drawn } from './drawings';
import type { Headings } from './headings';
import { textAfter, textBefore } from './inline-text';
import { leadBefore } from './lead';
import { parentKeys } from './parent-keys';
import { rowTexts } from './row-texts';
import { oneLine, textOf } from './text-of';
import type { TextRun } from './text-run';

/** Values of `white-space-collapse` under which line breaks are shown. */
const KEEPING_LINES = new Set(['preserve', 'preserve-breaks', 'break-spaces']);

/** The context of a text node. */
export interface ReadContext extends CellContext {
  /** The text and those directly beside it, which are read as one. */
  readonly run: TextRun;
}

interface Known {
  labels: readonly Label[];
  column: Column | undefined;
  labelKey: string | undefined;
  page: PageFacts;
  headings: Headings;
  /** The drawing that it stands in. */
  drawn: Drawn | undefined;
}

/** What else stands in a cell, often a reason phrase below its code. */
function restOf(cell: Element, { data }: TextRun): string {
  const text = textOf(cell);
  const own = oneLine(data, text.length + 1);
  return text.length > own.length ? text.replace(own, '').trim() : '';
}

function keepsLines(text: Text): boolean {
  const element = parentOf(text);
  return element !== undefined && KEEPING_LINES.has(getComputedStyle(element).whiteSpaceCollapse);
}

/** A context whose parts are read from the page when they are first asked for: most texts need few of them. */
export class LazyContext implements ReadContext {
  readonly labels: readonly Label[];
  readonly column: Column | undefined;
  readonly labelKey: string | undefined;
  readonly page: PageFacts;
  readonly cell: Element | undefined;
  readonly run: TextRun;
  readonly #headings: Headings;
  readonly #drawn: Drawn | undefined;
  #isPreformatted: boolean | undefined;
  #before: string | undefined;
  #after: string | undefined;
  #row: readonly string[] | undefined;
  #parents: readonly string[] | undefined;
  #sections: readonly string[] | undefined;
  #lead: string | undefined;
  wasRowRead = false;

  constructor(
    run: TextRun,
    cell: Element | undefined,
    { labels, column, labelKey, page, headings, drawn }: Known,
  ) {
    this.labels = labels;
    this.column = column;
    this.labelKey = labelKey;
    this.page = page;
    this.run = run;
    this.cell = cell;
    this.#headings = headings;
    this.#drawn = drawn;
  }

  get isWholeCell(): boolean {
    const { data, length } = this.run.node;
    return this.cell !== undefined && textOf(this.cell, length + 1) === data.trim();
  }

  get before(): string {
    this.#before ??= textBefore(this.run.first, this);
    return this.#before;
  }

  get after(): string {
    this.#after ??= textAfter(this.run.last, this);
    return this.#after;
  }

  get isPreformatted(): boolean {
    this.#isPreformatted ??= keepsLines(this.run.node);
    return this.#isPreformatted;
  }

  get row(): readonly string[] {
    this.wasRowRead = true;
    this.#row ??= this.cell ? [...rowTexts(this.cell), restOf(this.cell, this.run)] : [];
    return this.#row;
  }

  get parents(): readonly string[] {
    this.#parents ??= parentKeys(this.run.first, this.cell);
    return this.#parents;
  }

  get lead(): string {
    this.#lead ??= leadBefore(this.cell ?? this.run.node);
    return this.#lead;
  }

  #readSections(): readonly string[] {
    const near = this.#headings.above(this.cell ?? this.run.node);
    if (!this.#drawn) return near;
    const { titles, drawing } = this.#drawn;
    return [...new Set([...titles, ...near, ...this.#headings.above(drawing)])];
  }

  get sections(): readonly string[] {
    this.#sections ??= this.#readSections();
    return this.#sections;
  }
}
