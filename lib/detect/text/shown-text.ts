import { countWhile } from '../count-while';

/** A text as it is shown, and where its characters stand in the source. */
export interface ShownText {
  text: string;
  /** Returns where the character at an index of the shown text stands in the source. */
  placeOf(index: number): number;
}

/** What stands beside a text on its line. */
interface LineNeighbours {
  readonly before: string;
  readonly after: string;
}

/** A line break and the indentation around it. Several spaces on a line are left: nobody writes them to be one. */
const BREAK = /(?<![ \t])[ \t]*[\n\r][ \t\n\r]*/g;

const NO_BREAK = /[\u00a0\u202f]/g;

/** Returns a text of the same length in which spaces that hold words together are like any other. */
export function plainSpaces(text: string): string {
  return text.replace(NO_BREAK, ' ');
}

/** Returns a text without its line breaks and indentation, one space for each. */
export function unbroken(text: string): string {
  return text.replace(BREAK, ' ');
}

/**
 * Returns a text as browsers show it unless the style keeps its line breaks (CSS Text 3 §4.1): these are spaces, and none
 * where a line begins or ends.
 */
export function asShown(text: string, { before, after }: LineNeighbours): ShownText {
  /** From which index of the shown text on how many characters are missing. */
  const from: number[] = [];
  const missing: number[] = [];
  let gone = 0;
  const shown = text.replace(BREAK, (run: string, at: number) => {
    const isEdge = (at === 0 && before === '') || (at + run.length === text.length && after === '');
    const space = isEdge ? '' : ' ';
    if (run.length > space.length) {
      from.push(at - gone + space.length);
      gone += run.length - space.length;
      missing.push(gone);
    }
    return space;
  });
  return {
    text: shown,
    placeOf: (index) => index + (missing[countWhile(from, (at) => at <= index) - 1] ?? 0),
  };
}
