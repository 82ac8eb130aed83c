import { findWireName, isRegistered } from '../codes/wire-names';
import type { KnownCodes } from './known-codes';
import { type ColumnFacts, judgeColumn } from './labels/judge-column';
import { keyAbove } from './labels/key-above';
import { type KeyBefore, keyBefore, SEAM } from './labels/key-before';
import { judgeName, type Name, namesOf } from './labels/names';
import type { TextCell } from './labels/text-tables';
import { numberStarts } from './number-starts';
import { enclosingKey } from './text/enclosing-keys';
import { isShared, type PhraseFound, phraseAfter, phraseBefore } from './text/phrases';
import type { Column, TextContext } from './types';
import { SEPARATOR } from './vocabulary/joiners';
import { lazily } from './vocabulary/words';

/** How far to either side of a number its evidence may stand. */
const REACH = 200;
/** How far back the key of an enclosing object may stand, and the lines around it. */
const OUTER_REACH = 800;
const LINES_AROUND = 6;
/** Words on a line are read in blocks, so that many numbers on a long line share what was read. */
const BLOCK = 256;
const BLOCK_MARGIN = 128;
/** A phrase before a number without a bracket or sign between is as often what the number counts. */
const PHRASE_BEFORE = lazily(() => /\p{L}[^\p{L}\p{N}]{0,3}[([=]\s?(?:code:? )?["']?$/u);
/** Codes of the same list, each in an element of its own. */
const CODES_BEFORE = new RegExp(
  String.raw`(?:\u2009[1-6]\d\d(?=\u2009)\u2009?(?:${SEPARATOR}|,? )?){1,11}(?=\u2009?$)`,
);
/** Codes of the same list between semicolons, behind what names them. */
const SETTINGS_BEFORE = /(?<=[=:([] ?["']?)(?:[1-6]\d\d; ?){1,11}$/;
const SETTING_AFTER = /^; ?[1-6]\d\d(?!\d)/;
const WORD = /[\p{L}\p{N}]/u;

/** Where a candidate stands, and what is known of the place. */
export interface Place {
  text: string;
  start: number;
  end: number;
  context: TextContext;
  /** Its cell in a table that is drawn in the text. */
  cell?: TextCell | undefined;
  /** What was found around it, once that is known. */
  known?: KnownCodes | undefined;
}

/** A number, or several in a list, that may be response codes, with the text around it. */
export class Candidate {
  readonly codes: readonly number[];
  readonly place: Place;
  readonly context: TextContext;
  /** Text before it on the same line, at most `REACH` characters of its own text and those of its inline neighbours. */
  readonly left: string;
  readonly right: string;
  /** Nothing at all stands beside it. */
  readonly isAlone: boolean;
  /** The key of a list that is written downwards. */
  readonly #keyAbove: KeyBefore | undefined;
  #key: KeyBefore | null | undefined;
  #names: readonly Name[] | undefined;
  #enclosing: string | null | undefined;
  #following: PhraseFound | null | undefined;
  #line: string | undefined;
  #linesAround: readonly string[] | undefined;

  constructor(codes: readonly number[], place: Place) {
    this.codes = codes;
    this.context = place.context;
    this.place = place;
    this.left = place.cell ? place.text.slice(place.cell.start, place.start) : leftOf(place);
    this.right = place.cell ? place.text.slice(place.end, place.cell.end) : rightOf(place);
    this.#keyAbove = keyAbove(this.left, this.outer);
    this.isAlone = this.left.trim() === '' && this.right.trim() === '' && this.#keyAbove === undefined;
  }

  get first(): number {
    return this.codes[0] ?? 0;
  }

  get last(): number {
    return this.codes.at(-1) ?? 0;
  }

  /** Every code of it is one that HTTP has too. */
  get isShared(): boolean {
    return this.codes.every(isShared);
  }

  /** Every code of it is in the registry; others need a strong sign. */
  get isRegistered(): boolean {
    return this.codes.every(isRegistered);
  }

  /** Nothing but punctuation stands before it on its line. */
  get isFirst(): boolean {
    return !WORD.test(this.left);
  }

  /** Nothing but punctuation stands before it in its own element. */
  get isFirstInText(): boolean {
    const { text, start } = this.place;
    return start <= REACH && !WORD.test(text.slice(0, start));
  }

  /** A single number, and its own element holds nothing else. */
  get isWholeText(): boolean {
    return this.place.text.trim() === `${this.first}`;
  }

  /** The other cells of its row, in the text or on the page. */
  get row(): readonly string[] {
    return this.place.cell?.row ?? this.context.row;
  }

  /** The other cells of its column, or items of its list. */
  get column(): Column | undefined {
    return this.place.cell?.column ?? this.context.column;
  }

  /** What these say together. */
  get columnFacts(): ColumnFacts {
    return judgeColumn(this.column);
  }

  /** The words directly before it that name it. */
  get key(): KeyBefore | undefined {
    if (this.#key === undefined) {
      const left = this.left.replace(CODES_BEFORE, SEAM).replace(SETTINGS_BEFORE, '');
      this.#key = keyBefore(left) ?? this.#keyAbove ?? null;
    }
    return this.#key ?? undefined;
  }

  /** It is one of several values of a key. */
  get isListed(): boolean {
    return (
      this.codes.length > 1 ||
      SETTING_AFTER.test(this.right) ||
      SETTINGS_BEFORE.test(this.left) ||
      this.#keyAbove !== undefined
    );
  }

  /** The text before it, on the lines above its own, too. */
  get outer(): string {
    const { text, start, context } = this.place;
    return start < OUTER_REACH
      ? context.before + text.slice(0, start)
      : text.slice(start - OUTER_REACH, start);
  }

  /** The reason phrase of its last code that follows it, perhaps with punctuation or a key between. */
  get following(): PhraseFound | undefined {
    if (this.#following === undefined) this.#following = phraseAfter(this.last, this.right) ?? null;
    return this.#following ?? undefined;
  }

  /** The reason phrase of its first code that precedes it. */
  get preceding(): PhraseFound | undefined {
    return PHRASE_BEFORE.test(this.left.slice(-12)) ? phraseBefore(this.first, this.left) : undefined;
  }

  /** The text between it and the code before it in its sentence, or undefined. */
  get afterCode(): string | undefined {
    return this.place.known?.textSinceCode(this.place.start);
  }

  /** The text between it and the code after it in its sentence, or undefined. */
  get beforeCode(): string | undefined {
    return this.place.known?.textUntilCode(this.place.end);
  }

  /** What the page names it, and a header drawn in the text itself. */
  get names(): readonly Name[] {
    if (!this.#names) {
      const header = this.place.cell?.header;
      const drawn: Name[] = header ? [{ kind: 'column', text: header, meaning: judgeName(header) }] : [];
      this.#names = [...drawn, ...namesOf(this.context)];
    }
    return this.#names;
  }

  /** The key of the object around it, in the text or on the page. */
  get enclosing(): string | undefined {
    if (this.#enclosing === undefined) {
      this.#enclosing = enclosingKey(this.outer) ?? this.context.parents[0] ?? null;
    }
    return this.#enclosing ?? undefined;
  }

  /** Its line, or the part of a long one around it: the same string for numbers that stand together. */
  get line(): string {
    this.#line ??= lineAround(this.place);
    return this.#line;
  }

  /** The lines before and after its own in the same text. */
  get linesAround(): readonly string[] {
    this.#linesAround ??= linesAround(this.place);
    return this.#linesAround;
  }
}

/** Returns the candidate at a place of a text, or undefined where one of its numbers is no known code, or not all of a number. */
export function readCandidate(place: Place): Candidate | undefined {
  const codes = numberStarts(place).map((start) => Number(place.text.slice(start, start + 3)));
  return codes.every((code) => findWireName(code)) && !goesOn(place)
    ? new Candidate(codes, place)
    : undefined;
}

/** Its digits go on in the elements beside the text. */
function goesOn({ text, start, end, context }: Place): boolean {
  return (start === 0 && /\d$/.test(context.before)) || (end === text.length && /^\d/.test(context.after));
}

function leftOf({ text, start, context }: Place): string {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, start);
  return lastLine(from === 0 ? context.before + near : near);
}

function rightOf({ text, end, context }: Place): string {
  const near = text.slice(end, end + REACH);
  const [line = ''] = (end + REACH >= text.length ? near + context.after : near).split('\n', 1);
  return line;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function lineAround({ text, start, end, context }: Place): string {
  const block = start - (start % BLOCK);
  const from = Math.max(0, block - BLOCK_MARGIN);
  const near = text.slice(from, block + BLOCK + BLOCK_MARGIN);
  const lineStart = near.lastIndexOf('\n', start - from) + 1;
  const lineEnd = near.indexOf('\n', end - from);
  const isWhole = lineStart === 0 && lineEnd < 0 && near.length === text.length;
  if (isWhole) return context.before + near + context.after;
  return near.slice(lineStart, lineEnd < 0 ? near.length : lineEnd);
}

function linesAround({ text, start, end }: Place): string[] {
  const before = text
    .slice(Math.max(0, start - OUTER_REACH), start)
    .split('\n')
    .slice(0, -1);
  const after = text
    .slice(end, end + OUTER_REACH)
    .split('\n')
    .slice(1);
  return [...before.slice(-LINES_AROUND), ...after.slice(0, LINES_AROUND)];
}
