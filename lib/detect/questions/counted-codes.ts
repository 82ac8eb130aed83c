import { isRegistered } from '../../codes/wire-names';
import type { Candidate } from '../candidate';
import { isRound } from '../labels/column-numbers';
import { isByParty } from '../labels/judge-heading';
import { isShared } from '../text/phrases';

/** Between a key and its count or share: `486: 12`, `"486" => 12`, "486 – 12 calls", "486 × 12", "486 12%". */
const PAIRED = String.raw`["']?(?:\s{0,4}(?:[:：×]|=>?)| [–—]| x(?= )|(?= \d{1,3}(?:[.,]\d{1,2})? ?%))\s{0,8}["']?(\d{1,9}(?:\.\d{1,2}(?= ?%))?)(?![\d.:])`;
/** "200 – 299" */
const RANGE = /^\d{3} [–—] \d{3}$/;
const LOOSE = /^\s{0,3}(?:[×x]|\d)/;
const COUNT_PAIR = new RegExp(String.raw`(?<![\w.:-])["']?(\d{1,5})${PAIRED}`, 'g');
const KEY_END = new RegExp(`^${PAIRED}`);
/** `486: 12`, and of a whole class `4xx: 31`. */
const PAIR_LINE = /^\s*["']?\w{1,5}["']?\s{0,4}(?::|=>?)\s{0,8}["']?\d{1,9}["']?,?\s*$/;
/** HTTP has no such class. */
const OWN_CLASS = /\b6xx\b/i;
/** How far such a list is read. */
const LIST_REACH = 400;
const FEWEST_KEYS = 3;
/** So many of them are codes by no accident. */
const MANY_KEYS = 8;

/**
 * Returns whether a number is a code with how often it came, among others: the keys beside it are codes, two of them SIP's
 * own, as in `{"200": 512, "486": 33, "480": 7}`, or one pair on each line. One is enough where there are many, where they
 * have a class that HTTP has not, or on a page that speaks of calls.
 */
export function isCodeWithCount({ line, place, right, isFirst, column, context }: Candidate): boolean {
  // Sizes and shares of anything are written so.
  if (LOOSE.test(right) && !context.page.isAboutCalls) return false;
  if (!KEY_END.test(right) || context.sections.some(isByParty)) return false;
  // Each line may be an element of its own.
  const peers = isFirst ? (column?.values ?? []) : [];
  const lines = [...pairLinesAround(place), ...peers, line];
  const pairs = lines.flatMap((text) => [...text.matchAll(COUNT_PAIR)]);
  if (pairs.some(([pair, from = '', to = '']) => RANGE.test(pair) && from < to)) return false;
  const codes = [...new Set(pairs.map(([, key]) => Number(key)))];
  if (codes.length < FEWEST_KEYS || !codes.every(isRegistered) || codes.every(isRound)) return false;
  const own = codes.filter((code) => !isShared(code)).length;
  const isTold = () =>
    context.page.isAboutCalls || codes.length >= MANY_KEYS || lines.some((text) => OWN_CLASS.test(text));
  return own > 1 || (own === 1 && isTold());
}

/** The lines before and after that are pairs, too, without another one between. */
function pairLinesAround({ text, start, end }: Candidate['place']): string[] {
  const from = Math.max(0, start - LIST_REACH);
  // Of a longer list the first line is cut off.
  const before = text
    .slice(from, start)
    .split('\n')
    .slice(from > 0 ? 1 : 0, -1)
    .reverse();
  const after = text
    .slice(end, end + LIST_REACH)
    .split('\n')
    .slice(1);
  return [before, after].flatMap((lines) => {
    const gap = lines.findIndex((line) => !PAIR_LINE.test(line));
    return gap < 0 ? lines : lines.slice(0, gap);
  });
}
