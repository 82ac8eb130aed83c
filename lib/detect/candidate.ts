import { findBrief } from '../codes/lookup';
import { type KeyBefore, keyBefore } from './key-before';
import { type Name, namesOf } from './names';
import { isShared } from './phrases';
import type { TextContext } from './types';

/** How far to either side of a number its evidence may stand. */
const REACH = 200;
/** How far back the key of an enclosing object may stand. */
const OUTER_REACH = 800;

/** A number, or several in a list, that may be response codes, with the text around it. */
export interface Candidate {
  codes: readonly number[];
  first: number;
  last: number;
  /** Text before it on the same line, at most `REACH` characters of its own text node and those of its neighbours. */
  left: string;
  right: string;
  /** Text before it across lines, for what encloses it. */
  outer: () => string;
  /** Every code of it is one that HTTP has too. */
  isShared: boolean;
  key: KeyBefore | undefined;
  /** Nothing but punctuation stands before it on its line. */
  isFirst: boolean;
  /** Nothing but punctuation stands before it in its own element. */
  isFirstInText: boolean;
  names: readonly Name[];
  context: TextContext;
}

/** Returns the candidate from `start` to `end` of a text, or undefined where one of its numbers is no known code. */
export function readCandidate(
  text: string,
  start: number,
  end: number,
  context: TextContext,
): Candidate | undefined {
  const codes = (text.slice(start, end).match(/\d{3}/g) ?? []).map(Number);
  const [first] = codes;
  const last = codes.at(-1);
  if (first === undefined || last === undefined || !codes.every((code) => findBrief(code))) return undefined;
  const left = leftOf(text, start, context);
  return {
    codes,
    first,
    last,
    left,
    right: rightOf(text, end, context),
    outer: () => text.slice(Math.max(0, start - OUTER_REACH), start),
    isShared: codes.every(isShared),
    key: keyBefore(left),
    isFirst: !/[\p{L}\p{N}]/u.test(left),
    isFirstInText: start <= REACH && !/[\p{L}\p{N}]/u.test(text.slice(0, start)),
    names: namesOf(context),
    context,
  };
}

function leftOf(text: string, start: number, { before, isPreformatted }: TextContext): string {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, start);
  const lineBreak = near.lastIndexOf('\n');
  if (from === 0 && (lineBreak < 0 || (!isPreformatted && near.trim() === ''))) return before + near;
  return near.slice(lineBreak + 1);
}

function rightOf(text: string, end: number, { after, isPreformatted }: TextContext): string {
  const near = text.slice(end, end + REACH);
  const lineBreak = near.indexOf('\n');
  const isEnd = end + REACH >= text.length;
  if (isEnd && (lineBreak < 0 || (!isPreformatted && near.trim() === ''))) return near + after;
  return lineBreak < 0 ? near : near.slice(0, lineBreak);
}
