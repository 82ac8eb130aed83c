import { isRegistered } from '../../codes/wire-names';
import { isShared, type PhraseKind, phraseAfter, phraseBefore } from '../text/phrases';
import { SEPARATOR } from '../vocabulary/joiners';

/** What the values of a column begin with. */
export interface ColumnNumbers {
  /** All numbers of the column are known codes, several different ones in no even steps. */
  isPure: boolean;
  /** It is pure, and one of its codes is none of HTTP's. */
  isCodes: boolean;
  /** Nearly all numbers that stand alone are known codes, several different ones and one that is none of HTTP's. */
  isMostlyCodes: boolean;
  /** Zeros stand among its numbers: of responses those are requests, of errors a success. */
  hasZeros: boolean;
  /** They stand in even steps, as line numbers do, or all are round, as on an axis. */
  isEven: boolean;
  /** From zero on: the ticks of an axis. */
  isScale: boolean;
  codes: readonly number[];
  /** Those that are no codes. */
  others: readonly number[];
}

/** Series are named by what tells them apart: "code 200", "code 486". */
const SERIES =
  /^[^\p{L}\p{N}]*(?:code|status|response|reply|rc|error|fehler|erreur|errore|erro|fout|błąd|ошибка|помилка)[^\p{L}\d]{1,2}/iu;
/** Of a value that begins with one; "2xx" and "4.." are classes of codes, -1 says that there is none, "4 of 100" how many are shown. */
const NUMBER = /^(?!-1$)[^\p{L}\p{N}]*(\d+)(?![\dx]|\.\.| of \d)(.*)$/u;
/** Behind a number that stands alone: nothing, a count, "only", a remark in brackets, its meaning, what it came with. */
const ALONE =
  /^(?: only$| \(\p{L}[^()\d]{0,30}\)$|[^\p{L}\d]*(?:\(\d[\d.,\s]{0,12}\))?$|\s*[–—:=] |\s?(?:[(/+]|w\/)?\s?SDP\b| with(?:out)? )/u;
/** Further codes in the same cell: `404, 486`, `603 → 486`. */
const LIST = new RegExp(String.raw`^(?:(?:${SEPARATOR}|\s?[;–-]\s?|\s)[1-6]\d\d(?!\d)){1,20}\W*$`);
/** A number and how often it came, in an element of its own. */
const COUNTED = /^\W*\d+ \d[\d.,]*\s?[kKM%]?\W*$/;
/** The words of a reason, and what stands behind its code: "Busy 486", "Busy (486 Busy Here)". */
const REASON = '^(\\p{L}[^\\d(（]*)[ \\u2009(（]';
const REASON_END = '(?:$|(?: \\p{L}[\\p{L} -]*)?[)）])';
const REASONED = new RegExp(`${REASON}(\\d+)(?:${SEPARATOR}[1-6]\\d\\d)*${REASON_END}`, 'u');
const BEFORE_CODE = new RegExp(`${REASON}$`, 'u');
const AFTER_CODE = new RegExp(`^${REASON_END}`, 'u');
/** Below the values of an axis, down to zero, stand times. */
const TIMES = /^\d{1,2}:\d\d(?: \d{1,2}:\d\d)*$/;
const SHARE = /^\d+ (?:\(\d{1,3}(?:[.,]\d+)? ?%\)|\d{1,3}(?:[.,]\d+)? ?%)$/;
const DEFINED = /^ (?:[–—:-] )?(?!m?s$)\p{L}/u;
/** Fewer values under a label that says little may be anything. */
const FEWEST_CODES = 3;
/** Fewer round numbers may be codes: 200, 400, 500. */
const FEWEST_ROUND = 4;
/** So many codes for one other number are nearly all. */
const MOSTLY = 4;

/** Returns whether nothing but the name of a series stands before a number. */
export function isInSeries(left: string): boolean {
  return left.replace(SERIES, '') === '';
}

/** Returns what the numbers say that the values of a column begin with. */
export function judgeNumbers(values: readonly string[]): ColumnNumbers {
  const all = numbersIn(values.includes('0') ? values.filter((value) => !TIMES.test(value)) : values);
  const numbers = all.filter(({ number }) => number !== 0);
  const read = numbers.map(({ number, rest }) => codesOf(number, rest));
  const codes = read.flat();
  const unread = numbers.filter((_, at) => read[at]?.length === 0);
  const others = unread.map(({ number }) => number);
  const each = all.map(({ number }) => number);
  const isEven = all.every(({ rest }) => rest === '') && (isEvenlySpaced(each) || areRound(each));
  const hasOwn = codes.some((code) => !isShared(code));
  const isPure = codes.length > 0 && others.length === 0 && new Set(codes).size > 1 && !isEvenlySpaced(codes);
  return {
    codes,
    others,
    hasZeros: numbers.length < all.length,
    isEven,
    isScale: isEven && numbers.length < all.length,
    isPure,
    isCodes: isPure && codes.length >= FEWEST_CODES && hasOwn,
    isMostlyCodes:
      new Set(codes).size >= FEWEST_CODES &&
      hasOwn &&
      codes.length >= MOSTLY * unread.filter(({ rest }) => ALONE.test(rest)).length,
  };
}

/** Returns the kinds of the phrases that stand behind the numbers of a column, `undefined` for those without one. */
export function phraseKindsIn(values: readonly string[]): ReadonlySet<PhraseKind | undefined> {
  return new Set(numbersIn(values).map(({ number, rest }) => phraseAfter(number, rest)?.kind));
}

/**
 * Returns whether values are codes with words for them, in whatever language, and one of the codes is none of HTTP's. Of
 * a single one the words may tell how somebody's extension is; two are enough where all values are codes and words.
 */
export function areNamed(values: readonly string[]): boolean {
  const named = numbersIn(values).filter(({ number, rest }) => phraseAfter(number, rest) !== undefined);
  const codes = new Set(named.map(({ number }) => number));
  if (areDefined(values)) return codes.size > 1;
  return codes.size >= FEWEST_CODES && [...codes].some((code) => !isShared(code));
}

/** Returns whether several values are numbers with their share, "486 (41%)", all of these codes; beside them may stand a total. */
export function areShares(values: readonly string[]): boolean {
  const shares = values.filter((value) => SHARE.test(value));
  return shares.length > 1 && shares.every((share) => isRegistered(Number.parseInt(share, 10)));
}

/** Returns whether a number stands behind the words of a reason, as in "Busy 486" and "Busy (486 Busy Here)". */
export function isBehindReason(left: string, right: string): boolean {
  return BEFORE_CODE.test(left) && AFTER_CODE.test(right);
}

/** Codes behind the words of reasons. */
export interface Reasons {
  codes: readonly number[];
  /** One of the reasons is what its code means. */
  areTold: boolean;
}

/**
 * Returns the codes behind the words of a column of reasons, "Busy (486)", "Cancelled 487", "Unknown", of several for one
 * the first; none if a number is no code, or all words are the same.
 */
export function readReasons(values: readonly string[]): Reasons {
  const reasons = values.flatMap((value) => {
    const [, words = '', code] = REASONED.exec(value) ?? [];
    return code ? [{ words, code: Number(code) }] : [];
  });
  const areCodes =
    new Set(reasons.map(({ words }) => words)).size > 1 && reasons.every(({ code }) => isRegistered(code));
  return {
    codes: areCodes ? reasons.map(({ code }) => code) : [],
    areTold: areCodes && reasons.some(({ words, code }) => phraseBefore(code, `${words} `) !== undefined),
  };
}

/**
 * Returns whether each value is a known code and words behind it, and one of the codes is none of HTTP's; beside them may
 * stand what all others are counted by.
 */
export function areDefined(values: readonly string[]): boolean {
  const items = numbersIn(values);
  return (
    items.length >= values.length - 1 &&
    items.length >= FEWEST_CODES &&
    items.every(({ number, rest }) => isRegistered(number) && DEFINED.test(rest)) &&
    items.some(({ number }) => !isShared(number))
  );
}

function numbersIn(values: readonly string[]): { number: number; rest: string }[] {
  const areCounted = values.length >= FEWEST_CODES && values.every((value) => COUNTED.test(value));
  return values.flatMap((value) => {
    const match = NUMBER.exec(value.replace(SERIES, ''));
    return match ? [{ number: Number(match[1]), rest: areCounted ? '' : (match[2] ?? '') }] : [];
  });
}

/**
 * The codes that a value begins with: one that stands alone, before a dash or with its phrase, or a list of them; none
 * where the number begins a time, quantity or name.
 */
function codesOf(number: number, rest: string): number[] {
  const more = LIST.test(rest) ? (rest.match(/\d{3}/g) ?? []).map(Number) : [];
  const codes = [number, ...more];
  const isRead = more.length > 0 || ALONE.test(rest) || phraseAfter(number, rest) !== undefined;
  return isRead && codes.every(isRegistered) ? codes : [];
}

function areRound(numbers: readonly number[]): boolean {
  return new Set(numbers).size >= FEWEST_ROUND && numbers.every(isRound);
}

/** Returns whether a number is a hundred or several. */
export function isRound(number: number): boolean {
  return number % 100 === 0;
}

/** Numbers in even steps, repeats ignored: ids, line numbers, ticks of an axis. */
function isEvenlySpaced(numbers: readonly number[]): boolean {
  const [first = 0, second = 0, ...rest] = new Set(numbers);
  const step = second - first;
  return step !== 0 && rest.length > 0 && rest.every((code, index) => code === second + step * (index + 1));
}
