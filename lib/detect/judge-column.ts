import { findBrief } from '../codes/lookup';
import { hasOtherProtocol, hasRates, hasSipMethod, hasTelephony } from './line-facts';
import { isShared, phraseAfter, phraseOf } from './phrases';
import type { Column } from './types';

/** What the peers of a value say together. */
export interface ColumnFacts {
  /** All numbers of the column are known codes: several different ones, one of them none of HTTP's, no counting. */
  isCodes: boolean;
  /** Some of its numbers are no codes. */
  hasOtherNumbers: boolean;
  /** Its values are SIP methods and codes in turn, as in a message list. */
  isMessages: boolean;
  /** Its cells or items hold a code with a phrase that SIP alone uses. */
  hasOwnPhrases: boolean;
  /** Rows hold a code's own phrase in the cell beside it. */
  hasReasons: boolean;
  hasSipMethods: boolean;
  hasTelephony: boolean;
  hasOtherProtocol: boolean;
  hasRates: boolean;
}

const NUMBER = /^[^\p{L}\p{N}]*(\d+)(?![\d.:/])(.*)$/u;
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
  const numbered = values.map((value) => NUMBER.exec(value));
  const numbers = numbered.flatMap((match) => (match ? [Number(match[1])] : []));
  const codes = numbers.filter((number) => findBrief(number));
  const isPure = numbers.length > 0 && codes.length === numbers.length;
  const methods = values.filter((value) => MESSAGE.test(value)).length;
  const headers = others.join('\t');
  return {
    isCodes:
      isPure && new Set(codes).size >= 2 && codes.some((code) => !isShared(code)) && !isCounting(codes),
    hasOtherNumbers: codes.length < numbers.length,
    isMessages: isPure && values.some(hasSipMethod) && methods + codes.length >= values.length,
    hasOwnPhrases: numbered.some(
      (match) => phraseAfter(Number(match?.[1]), match?.[2] ?? '')?.kind === 'own',
    ),
    hasReasons: rows.some((row, index) => hasReason(row, Number(numbered[index]?.[1]))),
    hasSipMethods: rows.some(hasSipMethod) || values.some(hasSipMethod),
    hasTelephony: hasTelephony(headers),
    hasOtherProtocol: hasOtherProtocol(headers) || rows.some(hasOtherProtocol),
    hasRates: hasRates(headers),
  };
}

function hasReason(row: string, code: number): boolean {
  return row.split('\t').some((cell) => phraseOf(code, cell)?.kind === 'own');
}

/** Ids and line numbers: each the one before plus one. */
function isCounting(codes: number[]): boolean {
  return (
    codes.length >= 3 && codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === 1)
  );
}
