import { CANDIDATE } from './candidate-pattern';
import { countWhile } from './count-while';
import type { CodeMatch, TextContext } from './types';

/** Finds the codes of a text by themselves, those that begin between two places of it. */
type Find = (text: string, context: TextContext, from?: number, to?: number) => CodeMatch[];

/** The code before a number may stand this far away. */
const LONGEST_GAP = 90;
/** Of the inline neighbours the nearest number alone can belong to the same sentence. */
const LAST_NUMBER = new RegExp(`${CANDIDATE.source}\\D{0,${LONGEST_GAP}}$`);
/** What ends a sentence, or another number that is no share. */
const END = /\d(?!\d? ?%)|[.!?](?:\s|$)|\n/;
/** How long it took to come. */
const DELAY = /\d{1,5}(?:[.,]\d{1,3})? ?m?s(?![a-z])/g;
/** A mail is wrapped in the middle of its sentences. */
const WRAPPED = /(?<=[\p{Ll},] ?)\n(?=\p{Ll}+ )/gu;

/** The codes that were found around the numbers of a text that say too little by themselves. */
export class KnownCodes {
  readonly #text: string;
  readonly #context: TextContext;
  readonly #find: Find;
  #found: readonly CodeMatch[];
  /** Where the text begins among its inline neighbours. */
  readonly #offset: number;

  constructor(text: string, context: TextContext, found: readonly CodeMatch[], find: Find) {
    const { before, after } = context;
    this.#text = before + text.replace(WRAPPED, ' ') + after;
    this.#offset = before.length;
    this.#context = context;
    this.#find = find;
    const last = before.search(LAST_NUMBER);
    const first = after.search(CANDIDATE);
    this.#found = [
      ...(last < 0 ? [] : this.#findIn(before, 0, last)),
      ...found.map((match) => moved(match, before.length)),
      ...(first < 0 ? [] : this.#findIn(after, before.length + text.length, 0, first)),
    ];
  }

  /** Takes codes that were found with the help of those known before. */
  add(found: readonly CodeMatch[]): void {
    const more = found.map((match) => moved(match, this.#offset));
    this.#found = [...this.#found, ...more].sort((a, b) => a.start - b.start);
  }

  /** Returns whether a second look at a number can find more than the first. */
  isNear(start: number, end: number): boolean {
    return this.textSinceCode(start) !== undefined || this.textUntilCode(end) !== undefined;
  }

  /** Returns the text between a number and the code before it in its sentence, or undefined. */
  textSinceCode(start: number): string | undefined {
    const to = this.#offset + start;
    const from = this.#found[countBefore(this.#found, to) - 1]?.end;
    return from === undefined ? undefined : this.#gap(from, to);
  }

  /** Returns the text between a number and the code after it in its sentence, or undefined. */
  textUntilCode(end: number): string | undefined {
    const from = this.#offset + end;
    const to = this.#found[countBefore(this.#found, from)]?.start;
    return to === undefined || to < from ? undefined : this.#gap(from, to);
  }

  #gap(from: number, to: number): string | undefined {
    const gap = to - from > LONGEST_GAP ? undefined : this.#text.slice(from, to);
    return gap === undefined || END.test(gap.replace(DELAY, '')) ? undefined : gap;
  }

  /** The codes in the inline elements beside the text; they may stand on the other side of a link or of bold letters. */
  #findIn(text: string, offset: number, from: number, to?: number): CodeMatch[] {
    return this.#find(text, apart(this.#context), from, to).map((match) => moved(match, offset));
  }
}

function moved(match: CodeMatch, by: number): CodeMatch {
  return { ...match, start: match.start + by, end: match.end + by };
}

/** Returns how many matches end before a place; they are in order, and may be many. */
function countBefore(found: readonly CodeMatch[], place: number): number {
  return countWhile(found, ({ end }) => end < place);
}

/** The context of a text that is read by itself, on the same page. */
function apart(context: TextContext): TextContext {
  return {
    lead: '',
    before: '',
    after: '',
    isPreformatted: context.isPreformatted,
    labels: [],
    row: [],
    parents: [],
    get sections() {
      return context.sections;
    },
    page: context.page,
  };
}
