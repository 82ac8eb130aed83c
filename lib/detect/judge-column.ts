import { isRegistered } from '../codes/wire-names';
import { isName, judgeLabel } from './judge-label';
import { METHOD } from './methods';
import { once } from './once';
import { isShared, type PhraseKind, phraseAfter, phraseOf } from './phrases';
import { factsOf } from './text-facts';
import type { Column } from './types';
import { JOINER } from './vocabulary/joiners';

/** What the peers of a value say together. Each is found out when it is first asked for: of most columns, nothing is. */
export interface ColumnFacts {
  /** All numbers of the column are known codes, several different ones in no even steps. */
  isPure: boolean;
  /** And one of them is none of HTTP's. */
  isCodes: boolean;
  /** Nearly all numbers that stand alone are known codes, several different ones and one that is none of HTTP's. */
  isMostlyCodes: boolean;
  /** Some of its numbers are no codes: small ones could be causes of Q.850, or of the program's own. */
  hasOtherNumbers: boolean;
  hasSmallNumbers: boolean;
  /** Words with a number in brackets behind each, not all of them codes: "Answered (486)", "Busy (12)". */
  isTally: boolean;
  /** Zeros stand among its numbers: of responses those are requests, of errors a success. */
  hasZeros: boolean;
  /** Its values are SIP methods and codes in turn, as in a list of messages. */
  isMessages: boolean;
  /** Its cells or items hold a code with a phrase that SIP alone uses. */
  hasOwnPhrases: boolean;
  /** One with a phrase that HTTP has as well. */
  hasSharedPhrases: boolean;
  /** Each begins with a known code and words behind it, one has a phrase and one is none of HTTP's. */
  areDefined: boolean;
  /** Rows hold a code's own phrase in the cell beside it. */
  hasReasons: boolean;
  hasMethods: boolean;
  hasSip: boolean;
  /** How many different terms of telephony its neighbours' headers have, or the items of a list, two at most. */
  telephony: number;
  hasOtherProtocol: boolean;
  /** The headers of the columns beside it speak of another protocol. */
  isOfOtherProtocol: boolean;
  hasRates: boolean;
  hasAgents: boolean;
  /** Another column is of Q.850 causes. */
  hasCauses: boolean;
  /** Another column says why, "Reason" or "Cause", and none whose the code is: "Name". */
  hasWhys: boolean;
}

/** Series are named by what tells them apart: "code 200", "code 486". */
const SERIES = /^\W*(?:code|status|response|reply|rc)\W{1,2}/i;
/** Of a value that begins with one; "2xx" is a class of codes, -1 says that there is none. */
const NUMBER = /^(?!-1$)[^\p{L}\p{N}]*(\d+)(?![\dx])(.*)$/u;
const ALONE = /^(?:[^\p{L}\d]*(?:\(\d[\d.,\s]{0,12}\))?$|\s*[–—:=] |\s?(?:[(/+]|w\/|with)\s?SDP\b)/u;
/** Further codes in the same cell: `404, 486`, `603 → 486`. */
const LIST = new RegExp(
  String.raw`^(?:(?:\s?(?:[,;|/→–-]|->|=>)\s?|\s(?:${JOINER} )?)[1-6]\d\d(?!\d)){1,20}\W*$`,
);
/** A number and how often it came, in an element of its own. */
const COUNTED = /^\W*\d+ \d[\d.,]*\s?[kKM%]?\W*$/;
const TALLIED = /^\p{L}.*\((\d+)\)$/u;
const DEFINED = /^ \p{L}/u;
/** Fewer values under a label that says little may be anything. */
const FEWEST_CODES = 3;
/** So many codes for one other number are nearly all. */
const MOSTLY = 4;
/** Q.850 ends here. */
const SMALLEST_OTHER = 128;
const MESSAGE = new RegExp(`\\b${METHOD}\\b`);
const remembered = new WeakMap<Column, ColumnFacts>();

const NO_COLUMN: Column = { isFirst: false, others: [], values: [], rows: [] };

/** Returns whether nothing but the name of a series stands before a number. */
export function isInSeries(left: string): boolean {
  return left.replace(SERIES, '') === '';
}

/** Returns what the peers of a value say together, nothing if it has none; remembers its answer for each column. */
export function judgeColumn(column: Column = NO_COLUMN): ColumnFacts {
  let facts = remembered.get(column);
  if (!facts) {
    facts = judge(column);
    remembered.set(column, facts);
  }
  return facts;
}

function judge(column: Column): ColumnFacts {
  const { values, others } = column;
  const numbers = once(() => judgeNumbers(values));
  const headers = once(() => factsOf(others.join('\t')));
  const cells = once(() => [headers(), ...cellsAround(column).map(factsOf)]);
  const phrases = once(() => phraseKindsIn(values));
  const hasReasons = once(() => column.rows.some((row, index) => hasReason(row, Number(values[index]))));
  return {
    get isPure() {
      return numbers().isPure;
    },
    get isCodes() {
      return numbers().isCodes;
    },
    get isMostlyCodes() {
      return numbers().isMostlyCodes;
    },
    get hasOtherNumbers() {
      return numbers().others.some((number) => number >= SMALLEST_OTHER);
    },
    get hasSmallNumbers() {
      return numbers().others.some((number) => number < SMALLEST_OTHER);
    },
    get isTally() {
      return isTally(values);
    },
    get hasZeros() {
      return numbers().hasZeros;
    },
    get isMessages() {
      return this.hasMethods && isOfMessages(column, numbers());
    },
    get hasOwnPhrases() {
      return phrases().has('own');
    },
    get hasSharedPhrases() {
      return phrases().has('shared');
    },
    get areDefined() {
      return areDefined(values);
    },
    get hasReasons() {
      return hasReasons();
    },
    get hasMethods() {
      return [...cells(), ...values.map(factsOf)].some(({ hasMethod }) => hasMethod);
    },
    get hasSip() {
      return cells().some(({ hasSip }) => hasSip);
    },
    get telephony() {
      return Math.max(headers().telephony, others.length > 0 ? 0 : factsOf(values.join('\t')).telephony);
    },
    get hasOtherProtocol() {
      return cells().some(({ hasOtherProtocol }) => hasOtherProtocol);
    },
    get isOfOtherProtocol() {
      return headers().hasOtherProtocol && values.length > 0;
    },
    get hasRates() {
      return headers().hasRates;
    },
    get hasAgents() {
      return headers().hasAgents;
    },
    get hasCauses() {
      return others.some((header) => judgeLabel(header) === 'q850');
    },
    get hasWhys() {
      return others.some((header) => judgeLabel(header) === 'cause') && !others.some(isName);
    },
  };
}

/** What the values of a column begin with. */
interface Numbers extends Pick<ColumnFacts, 'isPure' | 'isCodes' | 'isMostlyCodes' | 'hasZeros'> {
  codes: readonly number[];
  /** Those that are no codes. */
  others: readonly number[];
}

function isTally(values: readonly string[]): boolean {
  const counts = values.map((value) => TALLIED.exec(value)?.[1]);
  return (
    counts.length >= FEWEST_CODES &&
    counts.every((count) => count !== undefined) &&
    !counts.every((count) => isRegistered(Number(count)))
  );
}

function judgeNumbers(values: readonly string[]): Numbers {
  const all = numbersIn(values);
  const numbers = all.filter(({ number }) => number !== 0);
  const read = numbers.map(({ number, rest }) => codesOf(number, rest));
  const codes = read.flat();
  const unread = numbers.filter((_, at) => read[at]?.length === 0);
  const others = unread.map(({ number }) => number);
  const hasOwn = codes.some((code) => !isShared(code));
  const isPure = codes.length > 0 && others.length === 0 && new Set(codes).size > 1 && !isEvenlySpaced(codes);
  return {
    codes,
    others,
    hasZeros: numbers.length < all.length,
    isPure,
    isCodes: isPure && codes.length >= FEWEST_CODES && hasOwn,
    isMostlyCodes:
      new Set(codes).size >= FEWEST_CODES &&
      hasOwn &&
      codes.length >= MOSTLY * unread.filter(({ rest }) => ALONE.test(rest)).length,
  };
}

function numbersIn(values: readonly string[]): { number: number; rest: string }[] {
  const areCounted = values.length >= FEWEST_CODES && values.every((value) => COUNTED.test(value));
  return values.flatMap((value) => {
    const match = NUMBER.exec(value.replace(SERIES, ''));
    return match ? [{ number: Number(match[1]), rest: areCounted ? '' : (match[2] ?? '') }] : [];
  });
}

/** Of a ladder each side has a column of its own: where this one is empty, a method may stand in the other. */
function isOfMessages({ values, rows }: Column, { codes, others }: Numbers): boolean {
  const methods = values.filter((value, at) => MESSAGE.test(value || (rows[at] ?? ''))).length;
  return methods > 0 && codes.length > 0 && others.length === 0 && methods + codes.length >= values.length;
}

function phraseKindsIn(values: readonly string[]): ReadonlySet<PhraseKind | undefined> {
  return new Set(numbersIn(values).map(({ number, rest }) => phraseAfter(number, rest)?.kind));
}

function areDefined(values: readonly string[]): boolean {
  const items = numbersIn(values);
  return (
    items.length === values.length &&
    items.length >= FEWEST_CODES &&
    items.every(({ number, rest }) => isRegistered(number) && DEFINED.test(rest)) &&
    items.some(({ number, rest }) => phraseAfter(number, rest) !== undefined) &&
    items.some(({ number }) => !isShared(number))
  );
}

/** The items of a list are their own rows. */
function cellsAround({ rows, values }: Column): readonly string[] {
  return rows.length > 0 ? [...new Set(rows.flatMap((row) => row.split('\t')))] : values;
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

function hasReason(row: string, code: number): boolean {
  return row.split('\t').some((cell) => phraseOf(code, cell)?.kind === 'own');
}

/** Ids, line numbers and ticks of an axis. */
function isEvenlySpaced([first = 0, second = 0, ...rest]: number[]): boolean {
  const step = second - first;
  return rest.length > 0 && rest.every((code, index) => code === second + step * (index + 1));
}
