import { LIKELY_METHOD } from '../text/methods';
import { factsOf } from '../text/text-facts';
import { usual } from '../vocabulary/label-words';
import { hunting } from '../vocabulary/routing-words';
import { toWords, wordPattern } from '../vocabulary/words';
import {
  CAUSE,
  CODE,
  COUNTED,
  DIVIDED,
  ENDING,
  FAILURE,
  MEASURE,
  NO_MEASURE,
  OVER_TIME,
  PARTY,
  PROTOCOL,
  Q850,
  RESPONSE,
  SIP,
  STATUS,
} from './label-patterns';
import type { Name } from './names';

/** Other words for codes that a heading counts. */
const LISTED = / (?:causes|releases|statuses|outcomes)(?= )/;
/** Remarks on a heading: "(last 15 min)". */
const REMARK = /\([^()]*\)/g;
/** A heading with it stands over rates of each. */
const PER_TIME = / per (?:second|sec|minute|min|hour)(?= )/;
/** "Last REGISTER", "Trunks · letztes OPTIONS": what came of it; "INVITE" alone counts them. */
const LAST_METHOD = new RegExp(
  `(?:^|[·|:–—] )(?:last|latest|letzt|derni|[úu]ltim|ostatni|laatste|последн|останн|最后|最近|最後|마지막).*\\b${LIKELY_METHOD}`,
  'i',
);
/** Korean and Japanese say first by what: "응답코드별 건수", "コード別 件数". */
const DIVIDED_BEFORE = /^(.*\S)[별別] ?(.+)$/;
const USUAL = wordPattern(usual);
const HUNTING = wordPattern(hunting);

/**
 * Returns whether a heading, or a remark on it, says that SIP response codes follow: `SIP response codes`, `Trunks (by SIP
 * code)`.
 */
export function isSipCodes(heading: string): boolean {
  return [heading.replace(REMARK, ' '), ...(heading.match(REMARK) ?? [])].some(isPartOfCodes);
}

function isPartOfCodes(heading: string): boolean {
  const words = toWords(heading).replaceAll(OVER_TIME, '');
  // "Kamailio replies" are SIP's, "PBX codes" are to be dialled.
  if (!SIP.test(words) && !(COUNTED.test(words) && factsOf(heading).hasSip)) return false;
  const [what = '', ...by] = partsOf(words);
  const isOfCodes = (part: string) =>
    (CODE.test(part) || COUNTED.test(part) || LISTED.test(part)) && !MEASURE.test(part);
  if (by.some((part) => isOfCodes(part) || STATUS.test(part) || (SIP.test(part) && RESPONSE.test(part))))
    return true;
  return isOfCodes(what) && by.every((part) => MEASURE.test(part));
}

/**
 * Returns whether a heading says that answers follow: "What the carrier returns", "Disconnect codes", "Responses", "Calls
 * by cause code". What something is divided by is what follows.
 */
export function isOfAnswers(heading: string): boolean {
  const whole = toWords(heading.replace(REMARK, ' '))
    .replaceAll(OVER_TIME, '')
    .replace(PER_TIME, '')
    .replace(' returns ', ' return ');
  const part = partsOf(whole).at(-1)?.replace(NO_MEASURE, ' ') ?? '';
  const isOfOther =
    MEASURE.test(part) || PARTY.test(part) || PROTOCOL.test(toWords(heading)) || Q850.test(whole);
  const isOfCodes =
    CODE.test(part) && [RESPONSE, COUNTED, ENDING, FAILURE, CAUSE, USUAL].some((of) => of.test(whole));
  return !isOfOther && (isOfCodes || RESPONSE.test(part) || COUNTED.test(part));
}

/** Returns whether a heading divides calls: "Failed calls by response code", no "Call uploads by response code". */
export function dividesCalls(heading: string): boolean {
  const [what = '', by] = partsOf(toWords(heading.replace(REMARK, ' ')));
  const counted = what.split(' ').at(-2) ?? '';
  return by !== undefined && factsOf(counted).telephony > 0;
}

/** Returns whether a heading counts something by who it was: "Calls per extension". */
export function isByParty(heading: string): boolean {
  const [, by = ''] = / (?:by|per|pro|nach|par|por|по) (.*)/.exec(toWords(heading)) ?? [];
  return PARTY.test(` ${by}`);
}

/** Returns whether words speak of what came of the last request of some method. */
export function isOfLastRequest(text: string): boolean {
  return LAST_METHOD.test(text);
}

/** Returns whether words speak of going on to the next route, as no web server does. */
export function isOfNextRoute(text: string): boolean {
  return HUNTING.test(toWords(text));
}

/** Returns whether a label is a heading over codes: that of a chart, right before its labels. */
export function isTitle({ kind, text }: Name): boolean {
  return kind === 'key' && isSipCodes(text);
}

/** What is counted, and by what: each part begins and ends in a space, as the patterns of words need it. */
function partsOf(words: string): string[] {
  const parts = words.split(DIVIDED);
  const [, by, what] = (parts.length === 1 && DIVIDED_BEFORE.exec(words)) || [];
  return (by && what ? [what, by] : parts).map((part) => ` ${part.trim()} `);
}
