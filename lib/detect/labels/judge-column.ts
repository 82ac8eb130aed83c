import { HIGHEST_CAUSE } from '../../codes/q850/highest-cause';
import { findWireName, isRegistered } from '../../codes/wire-names';
import { once } from '../once';
import { METHOD } from '../text/methods';
import { isShared, type PhraseKind, phraseAfter, phraseOf } from '../text/phrases';
import { factsOf } from '../text/text-facts';
import type { Column } from '../types';
import {
  areDefined,
  areNamed,
  areShares,
  type ColumnNumbers,
  judgeNumbers,
  phraseKindsIn,
  readReasons,
} from './column-numbers';
import { isFiled, isName, judgeLabel } from './judge-label';

/** What the peers of a value say together. Each is found out when it is first asked for: of most columns, nothing is. */
export interface ColumnFacts extends Omit<ColumnNumbers, 'codes' | 'others'> {
  /** Some of its numbers are no codes: small ones could be causes of Q.850, or of the program's own. */
  hasOtherNumbers: boolean;
  hasSmallNumbers: boolean;
  /** Some greater ones are codes nowhere: they are the program's own. */
  hasUnknown: boolean;
  /** Different words with a SIP code behind: "Busy (486)", "Cancelled 487", "Unknown". */
  areReasons: boolean;
  /** One of these words is what its code means. */
  areToldReasons: boolean;
  /** Its values are SIP methods and codes in turn, as in a list of messages. */
  isMessages: boolean;
  /** Its cells or items hold a code with a phrase that SIP alone uses, or several with words for them in any language. */
  hasOwnPhrases: boolean;
  /** One with a phrase that HTTP has as well. */
  hasSharedPhrases: boolean;
  /** Codes with their shares, as in a chart: "486 (41%)". */
  areShares: boolean;
  /** Each but one begins with a known code and words behind it, and one code is none of HTTP's. */
  areDefined: boolean;
  /** Rows hold a code's own phrase in the cell beside it. */
  hasReasons: boolean;
  /** In a list without headers beside several codes stands text that begins with what they mean. */
  areExplained: boolean;
  hasMethods: boolean;
  hasSip: boolean;
  /** Its cells, or what stands beside and above them, speak of another thing that is called SIP. */
  hasOtherSip: boolean;
  /** How many different terms of telephony its neighbours' headers have, or the items of a list, two at most. */
  telephony: number;
  hasOtherProtocol: boolean;
  /** The headers of the columns beside it speak of another protocol. */
  isOfOtherProtocol: boolean;
  hasRates: boolean;
  /** Most of its values, and different ones, begin a number that was dialled in the same row. */
  arePrefixes: boolean;
  /** Other columns are of who called and who was called, and none of what that cost. */
  isOfCalls: boolean;
  /** Other columns are of what becomes of calls, "Busy" and "No answer": this one, too, counts them. */
  areOutcomes: boolean;
  /** Another column is of Q.850 causes. */
  hasCauses: boolean;
  /** Another column says why, "Reason" or "Cause", or the phrase of a code, and none whose the code is: "Name". */
  hasWhys: boolean;
}

/** So many values of a column are read to judge it. */
export const SAMPLE_SIZE = 50;
/** Of a message whose text stands in the column of another side. */
const ARROW = /^[←→]$/;
const MESSAGE = new RegExp(`\\b${METHOD}\\b`);
const remembered = new WeakMap<Column, ColumnFacts>();
/** A number that was dialled, behind the prefix of North America. */
const DIALLED = /^1?(\d{6,15})$/;
/** How such a number is written in groups. */
const GROUPED = /[+\s().-]/g;

/** Codes whose phrases in other languages are what becomes of calls. */
const OUTCOMES = [408, 486, 603];
/** Columns of what a web server was asked for. */
const OF_FILES = /^(?:bytes|path|(?:ficheiro|file|datei|fichier|archivo)s?)$/i;
const CALLER = /^(?:caller|calling|cli|ani)\b/i;
const CALLEE = /^(?:callee|called|cld|dnis)\b/i;

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

function judge(column: Column): ColumnFacts {
  const { values, others } = column;
  const numbers = once(() => judgeNumbers(values));
  const headers = once(() => factsOf(others.join('\t')));
  const around = once(() => cellsAround(column).map(factsOf));
  const cells = once(() => [headers(), ...around()]);
  const shares = once(() => areShares(values));
  const defined = once(() => areDefined(values));
  const phrases = once(() => phraseKindsIn(values));
  const named = once(() => areNamed(values));
  const hasMethods = once(() => [...cells(), ...values.map(factsOf)].some(({ hasMethod }) => hasMethod));
  const hasSip = once(() => {
    // "SIP extension" stands beside anything.
    const said = others.filter((header) => judgeLabel(header) !== 'party').join('\t');
    return [factsOf(said), ...around()].some((cell) => cell.hasSip);
  });
  const hasOtherSip = once(() => cells().some((cell) => cell.hasOtherSip));
  const hasOtherProtocol = once(() => cells().some((cell) => cell.hasOtherProtocol));
  const reasoned = once(() => readReasons(values));
  const areOfReasons = once(() => {
    const { codes } = reasoned();
    return codes.some((code) => !isShared(code)) || (codes.length > 0 && hasSip() && !hasOtherProtocol());
  });
  const explained = once(() => {
    if (others.length > 0 || !numbers().isCodes) return false;
    const told = values.map(Number).filter((code, at) => phraseAfter(code, column.rows[at] ?? ''));
    return new Set(told).size > 1 && !told.every(isShared);
  });
  const outcomes = once(() => others.filter(isOutcome).length > 1);
  const prefixes = once(() => arePrefixes(column));
  const reasons = once(() => hasReasons(column, 'own'));
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
      return numbers().others.some((number) => number > HIGHEST_CAUSE);
    },
    get hasSmallNumbers() {
      return numbers().others.some((number) => number <= HIGHEST_CAUSE);
    },
    get hasUnknown() {
      return numbers().others.some((number) => number >= 200 && !findWireName(number));
    },
    get areReasons() {
      return areOfReasons();
    },
    get areToldReasons() {
      return areOfReasons() && reasoned().areTold;
    },
    get hasZeros() {
      return numbers().hasZeros;
    },
    get isEven() {
      return numbers().isEven;
    },
    get isScale() {
      return numbers().isScale;
    },
    get isMessages() {
      return this.hasMethods && isOfMessages(column, numbers());
    },
    get hasOwnPhrases() {
      return phrases().has('own') || named();
    },
    get hasSharedPhrases() {
      return phrases().has('shared');
    },
    get areShares() {
      return shares();
    },
    get areDefined() {
      return defined();
    },
    get hasReasons() {
      return reasons();
    },
    get areExplained() {
      return explained();
    },
    get hasMethods() {
      return hasMethods();
    },
    get hasSip() {
      return hasSip();
    },
    get hasOtherSip() {
      return hasOtherSip();
    },
    get telephony() {
      return Math.max(headers().telephony, others.length > 0 ? 0 : factsOf(values.join('\t')).telephony);
    },
    get hasOtherProtocol() {
      return hasOtherProtocol();
    },
    get isOfOtherProtocol() {
      return (
        (headers().hasOtherProtocol || others.filter((header) => OF_FILES.test(header)).length > 1) &&
        values.length > 0
      );
    },
    get arePrefixes() {
      return prefixes();
    },
    get hasRates() {
      return headers().hasRates;
    },
    get isOfCalls() {
      const has = (pattern: RegExp) => others.some((header) => pattern.test(header));
      return has(CALLER) && has(CALLEE) && !headers().hasRates;
    },
    get areOutcomes() {
      return outcomes();
    },
    get hasCauses() {
      return others.some((header) => judgeLabel(header) === 'q850');
    },
    get hasWhys() {
      const isNamed = () => reasons() || (numbers().isCodes && hasReasons(column, 'shared', 'word'));
      return (
        (others.some((header) => judgeLabel(header) === 'cause') || isNamed()) &&
        !others.some((header) => isName(header) || isFiled(header))
      );
    },
  };
}

/**
 * Of a ladder each side has a column of its own: where this one is empty, a method may stand in the other. Between them
 * stand few steps of another kind, such as `Pause`.
 */
function isOfMessages({ values, rows }: Column, { codes, others }: ColumnNumbers): boolean {
  const methods = values.filter((value, at) => MESSAGE.test(value || (rows[at] ?? ''))).length;
  const unknown = values.filter((value) => !ARROW.test(value)).length - methods - codes.length;
  // "302 Contact: voicemail"
  const areCodes = codes.length > 0 && others.every(isRegistered);
  return methods > 0 && areCodes && (unknown <= others.length || 2 * unknown < methods);
}

/** The items of a list are their own rows. */
function cellsAround({ rows, values }: Column): readonly string[] {
  return rows.length > 0 ? [...new Set(rows.flatMap((row) => row.split('\t')))] : values;
}

/** "503" beside "5035550144", "480" beside "+1 480 555 0183": where a call went is told by how its number begins. */
function arePrefixes({ rows, values }: Column): boolean {
  const begins = (value: string, row: string) =>
    row.split('\t').some((cell) => DIALLED.exec(cell.replace(GROUPED, ''))?.[1]?.startsWith(value));
  const prefixes = values.filter((value, at) => /^[2-9]\d\d$/.test(value) && begins(value, rows[at] ?? ''));
  return prefixes.length > values.length / 2 && new Set(prefixes).size > 1;
}

/** Whether a row holds a code's phrase of such a kind in a cell beside it. */
function hasReasons({ rows, values }: Column, ...kinds: PhraseKind[]): boolean {
  const isReasoned = (row: string, index: number) =>
    row.split('\t').some((cell) => {
      const found = phraseOf(Number(values[index]), cell);
      return found !== undefined && kinds.includes(found.kind);
    });
  return rows.some(isReasoned);
}

function isOutcome(header: string): boolean {
  return OUTCOMES.some((code) => phraseOf(code, header));
}
