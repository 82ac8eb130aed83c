import { isRegistered } from '../codes/wire-briefs';
import { isShared, phraseAfter, phraseOf } from './phrases';
import { factsOf } from './text-facts';
import type { Column } from './types';

/** What the peers of a value say together. */
export interface ColumnFacts {
  /** All numbers of the column are known codes, one of them none of HTTP's, and they are no even steps. */
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
  hasTelephony: boolean;
  hasOtherProtocol: boolean;
  hasRates: boolean;
}

const NUMBER = /^[^\p{L}\p{N}]*(\d+)(?!\d)(.*)$/u;
const MESSAGE =
  /\b(?:INVITE|REGISTER|BYE|ACK|PRACK|SUBSCRIBE|OPTIONS|NOTIFY|CANCEL|REFER|UPDATE|PUBLISH|MESSAGE|INFO)\b/;
const remembered = new WeakMap<Column, ColumnFacts>();

/** Returns what the peers of a value say together; remembers its answer for each column. */
export function judgeColumn(column: Column): ColumnFacts {
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
  const isPure = codes.length > 0 && codes.length === numbers.length;
  const methods = values.filter((value) => MESSAGE.test(value)).length;
  const headers = factsOf(others.join('\t'));
  const about = [headers, ...rows.map(factsOf)];
  const isVaried = isPure && new Set(codes).size >= 2 && codes.some((code) => !isShared(code));
  return {
    isCodes: isVaried && !isEvenlySpaced(codes),
    hasOtherNumbers: codes.length < numbers.length,
    isMessages:
      isPure && values.some((value) => factsOf(value).hasMethod) && methods + codes.length >= values.length,
    hasOwnPhrases: numbers.some(([, digits, rest = '']) => phraseAfter(Number(digits), rest)?.kind === 'own'),
    hasReasons: rows.some((row, index) => hasReason(row, Number(values[index]))),
    hasMethods: [...about, ...values.map(factsOf)].some(({ hasMethod }) => hasMethod),
    hasSip: about.some(({ hasSip }) => hasSip),
    hasTelephony: headers.telephony > 0,
    hasOtherProtocol: about.some(({ hasOtherProtocol }) => hasOtherProtocol),
    hasRates: headers.hasRates,
  };
}

/** A known code that stands alone or with its phrase, not the beginning of a time, quantity or name. */
function isCode(number: number, rest: string): boolean {
  return isRegistered(number) && (!/[\p{L}\d]/u.test(rest) || phraseAfter(number, rest) !== undefined);
}

function hasReason(row: string, code: number): boolean {
  return row.split('\t').some((cell) => phraseOf(code, cell)?.kind === 'own');
}

/** Ids, line numbers and ticks of an axis. */
function isEvenlySpaced([first = 0, second = 0, ...rest]: number[]): boolean {
  const step = second - first;
  return rest.length > 0 && rest.every((code, index) => code === second + step * (index + 1));
}
