import type { Candidate } from '../candidate';
import { saysEnough } from '../labels/label-meanings';
import { METHOD, SIP_METHOD } from '../text/methods';
import type { Column } from '../types';

/** Further into a line than this, messages have no common place. */
const LONGEST_PLACE = 60;
/** "INVITE 407 200": a request and all its answers, and nothing else. */
const ANSWERS = new RegExp(`^\\s*${SIP_METHOD}(?: [1-6]\\d\\d){2,5}\\s*$`);
/** "100 → 183 → 486" */
const PROGRESS = /^\d{3}(?:\s?(?:→|->)\s?\d{3}){2,}$/;
/** "The INVITE went 100, 183, 200" */
const LISTED_PROGRESS = /^\d{3}(?:, \d{3}){2,}$/;
/** Where "0 INVITE" is the first message, "1 100" is the next one. */
const NUMBERED = /^\s*\d{1,3} $/;
const METHOD_AND_NUMBER = new RegExp(`\\b(${METHOD})\\b\\W{1,2}\\d`, 'gi');
const CAPITAL = /^[A-Z]/;
const MESSAGE = new RegExp(`\\b${SIP_METHOD}\\b`);
const ARROWS = /[<>←→⟵⟶=─-]+/g;
/** Who sends to whom, in a diagram that is written down: `proxy --> phone: 180`. */
const PARTIES = /^[\w.@]{1,60} ?> ?[\w.@]{1,60}(?=:)/;

/**
 * Returns whether the text is a SIP method with its answers, of which the number is one, or a message with its number or how
 * often it came.
 */
export function isInMessages(candidate: Candidate): boolean {
  const mayBe = NUMBERED.test(candidate.left) || candidate.isWholeText;
  return isAnswer(candidate) || (mayBe && methodInItsPlace(candidate) !== undefined);
}

/** Returns whether the number is the answer to a SIP method, or one of several, and nothing else stands beside them. */
export function isAnswer({ left, right, first, codes }: Candidate): boolean {
  return codes.length === 1 && ANSWERS.test(`${left}${first}${right}`);
}

/** Returns whether the numbers are provisional responses and a final one: one call after another would not ascend. */
export function isProgress({ codes, last, line, place: { text, start, end } }: Candidate): boolean {
  const list = text.slice(start, end);
  return (
    codes.length > 1 &&
    last >= 200 &&
    (PROGRESS.test(list) || (LISTED_PROGRESS.test(list) && MESSAGE.test(line))) &&
    codes.slice(0, -1).every((code, at) => code < 200 && code < (codes[at + 1] as number))
  );
}

/** Returns whether a text has several methods, each with one number or pair: `Invite 180, Bye 4`. */
export function isCountOfEach(text: string): boolean {
  const methods = [...text.matchAll(METHOD_AND_NUMBER)].flatMap(([, name = '']) =>
    CAPITAL.test(name) ? [name] : [],
  );
  return methods.length > 1 && new Set(methods).size === methods.length;
}

/** Returns the SIP method that other lines, cells or items have where this one has the number, or undefined. */
export function methodInItsPlace(candidate: Candidate): string | undefined {
  const { left, right, codes, isAlone, names, columnFacts, context } = candidate;
  // "200 → 404" is who calls whom.
  if (codes.length > 1) return undefined;
  if (names.some(saysEnough)) return undefined;
  // The time of a message may stand before it on its line.
  if ((isAlone || candidate.isWholeText) && columnFacts.isMessages) return methodIn(context.column);
  if (isAlone) return undefined;
  if (left.length > LONGEST_PLACE) return undefined;
  const place = placeOf(left, right);
  for (const text of peersOf(candidate)) {
    const method = MESSAGE.exec(text);
    if (!method) continue;
    const after = text.slice(method.index + method[0].length);
    if (placeOf(text.slice(0, method.index), after) === place) return method[0];
  }
  return undefined;
}

/** A number that stands alone needs a column of methods and codes; in those that are drawn in a text stand counts, too. */
function methodIn(column: Column | undefined): string | undefined {
  return column && MESSAGE.exec([...column.values, ...column.rows].join('\n'))?.[0];
}

/** One on a line looks at the lines around, too: those of a drawn table, whose columns of counts stand beside methods. */
function peersOf({ context: { column }, linesAround }: Candidate): readonly string[] {
  return [...linesAround, ...(column?.values ?? [])];
}

/** Two places are alike if the same stands before them but for numbers and directions, and the same character after them. */
function placeOf(left: string, right: string): string {
  const before = left
    .trimStart()
    .replace(/\d+/g, '0')
    .replace(ARROWS, '>')
    .replace(PARTIES, '>')
    .replace(/\s+/g, ' ');
  return `${before}|${right.slice(0, 1).trim()}`;
}
