import { isRegistered } from '../codes/wire-names';
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
  /** Some of its numbers are no codes. */
  hasOtherNumbers: boolean;
  /** Its values are SIP methods and codes in turn, as in a list of messages. */
  isMessages: boolean;
  /** Its cells or items hold a code with a phrase that SIP alone uses. */
  hasOwnPhrases: boolean;
  /** Rows hold a code's own phrase in the cell beside it. */
  hasReasons: boolean;
  hasMethods: boolean;
  hasSip: boolean;
  /** How many different terms of telephony its neighbours' headers have, two at most. */
  telephony: number;
  hasOtherProtocol: boolean;
  /** The headers of the columns beside it speak of another protocol. */
  isOfOtherProtocol: boolean;
  hasRates: boolean;
}

const NUMBER = /^[^\p{L}\p{N}]*(\d+)(?!\d)(.*)$/u;
const ALONE = /^(?:[^\p{L}\d]*$|\s*[–—:=] )/u;
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

function judge({ values, rows, others }: Column): ColumnFacts {
  const numbers = values.map((value) => NUMBER.exec(value)).filter((match) => match !== null);
  const codes = numbers.flatMap(([, digits, rest = '']) =>
    isCode(Number(digits), rest) ? [Number(digits)] : [],
  );
  const isOfCodes = codes.length > 0 && codes.length === numbers.length;
  const isPure = isOfCodes && new Set(codes).size > 1 && !isEvenlySpaced(codes);
  const methods = values.filter((value) => MESSAGE.test(value)).length;
  const headers = factsOf(others.join('\t'));
  const about = [headers, ...rows.map(factsOf)];
  return {
    isPure,
    isCodes: isPure && codes.some((code) => !isShared(code)),
    hasOtherNumbers: codes.length < numbers.length,
    isMessages:
      isOfCodes &&
      values.some((value) => factsOf(value).hasMethod) &&
      methods + codes.length >= values.length,
    hasOwnPhrases: numbers.some(([, digits, rest = '']) => phraseAfter(Number(digits), rest)?.kind === 'own'),
    hasReasons: rows.some((row, index) => hasReason(row, Number(values[index]))),
    hasMethods: [...about, ...values.map(factsOf)].some(({ hasMethod }) => hasMethod),
    hasSip: about.some(({ hasSip }) => hasSip),
    telephony: headers.telephony,
    hasOtherProtocol: about.some(({ hasOtherProtocol }) => hasOtherProtocol),
    isOfOtherProtocol: values.length > 0 && headers.hasOtherProtocol,
    hasRates: headers.hasRates,
  };
}

/** A known code that stands alone, before a dash or with its phrase, not the beginning of a time, quantity or name. */
function isCode(number: number, rest: string): boolean {
  return isRegistered(number) && (ALONE.test(rest) || phraseAfter(number, rest) !== undefined);
}

function hasReason(row: string, code: number): boolean {
  return row.split('\t').some((cell) => phraseOf(code, cell)?.kind === 'own');
}

/** Ids, line numbers and ticks of an axis. */
function isEvenlySpaced([first = 0, second = 0, ...rest]: number[]): boolean {
  const step = second - first;
  return rest.length > 0 && rest.every((code, index) => code === second + step * (index + 1));
}
