import { isRegistered } from '../codes/wire-names';
import { judgeLabel } from './judge-label';
import { METHOD } from './methods';
import { isShared, phraseAfter, phraseOf } from './phrases';
import { factsOf } from './text-facts';
import type { Column } from './types';

/** What the peers of a value say together. */
export interface ColumnFacts {
  /** All numbers of the column are known codes, several different ones in no even steps. */
  isPure: boolean;
  /** And one of them is none of HTTP's. */
  isCodes: boolean;
  /** Some of its numbers are no codes: small ones could be causes of Q.850, or of the program's own. */
  hasOtherNumbers: boolean;
  hasSmallNumbers: boolean;
  /** Its values are SIP methods and codes in turn, as in a list of messages. */
  isMessages: boolean;
  /** Its cells or items hold a code with a phrase that SIP alone uses. */
  hasOwnPhrases: boolean;
  /** One with a phrase that HTTP has as well. */
  hasSharedPhrases: boolean;
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
}

const NUMBER = /^[^\p{L}\p{N}]*(\d+)(?!\d)(.*)$/u;
const ALONE = /^(?:[^\p{L}\d]*$|\s*[–—:=] )/u;
/** Further codes in the same cell: `404, 486`, `603 → 486`. */
const LIST = /^(?:(?:\s?(?:[,;|/→]|->|=>)\s?|\s)[1-6]\d\d(?!\d)){1,20}\W*$/;
/** Fewer values under a label that says little may be anything. */
const FEWEST_CODES = 3;
/** Q.850 ends here. */
const SMALLEST_OTHER = 128;
const MESSAGE = new RegExp(`\\b${METHOD}\\b`);
const remembered = new WeakMap<Column, ColumnFacts>();

const NO_COLUMN: Column = { isFirst: false, others: [], values: [], rows: [] };

/** Returns what the peers of a value say together, nothing if it has none; remembers its answer for each column. */
export function judgeColumn(column: Column = NO_COLUMN): ColumnFacts {
  let facts = remembered.get(column);
  if (!facts) {
    facts = judge(column);
    remembered.set(column, facts);
  }
  return facts;
}

function judge({ values, rows, others: headers }: Column): ColumnFacts {
  const numbers = values.map((value) => NUMBER.exec(value)).filter((match) => match !== null);
  const read = numbers.map(([, digits, rest = '']) => codesOf(Number(digits), rest));
  const codes = read.flat();
  const others = numbers.filter((_, at) => read[at]?.length === 0).map(([, digits]) => Number(digits));
  const isOfCodes = codes.length > 0 && others.length === 0;
  const isPure = isOfCodes && new Set(codes).size > 1 && !isEvenlySpaced(codes);
  const methods = values.filter((value) => MESSAGE.test(value)).length;
  const beside = factsOf(headers.join('\t'));
  // The items of a list are their own rows.
  const about = [beside, ...(rows.length > 0 ? rows : values).map(factsOf)];
  return {
    isPure,
    isCodes: isPure && codes.length >= FEWEST_CODES && codes.some((code) => !isShared(code)),
    hasOtherNumbers: others.some((number) => number >= SMALLEST_OTHER),
    hasSmallNumbers: others.some((number) => number < SMALLEST_OTHER),
    isMessages:
      isOfCodes &&
      values.some((value) => factsOf(value).hasMethod) &&
      methods + codes.length >= values.length,
    hasOwnPhrases: numbers.some(([, digits, rest = '']) => phraseAfter(Number(digits), rest)?.kind === 'own'),
    hasSharedPhrases: numbers.some(
      ([, digits, rest = '']) => phraseAfter(Number(digits), rest)?.kind === 'shared',
    ),
    hasReasons: rows.some((row, index) => hasReason(row, Number(values[index]))),
    hasMethods: [...about, ...values.map(factsOf)].some(({ hasMethod }) => hasMethod),
    hasSip: about.some(({ hasSip }) => hasSip),
    telephony: Math.max(beside.telephony, headers.length > 0 ? 0 : factsOf(values.join('\t')).telephony),
    hasOtherProtocol: about.some(({ hasOtherProtocol }) => hasOtherProtocol),
    isOfOtherProtocol: values.length > 0 && beside.hasOtherProtocol,
    hasRates: beside.hasRates,
    hasAgents: beside.hasAgents,
    hasCauses: headers.some((header) => judgeLabel(header) === 'q850'),
  };
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
