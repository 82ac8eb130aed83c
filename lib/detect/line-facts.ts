import type { Candidate } from './candidate';
import { otherSips, rates, telephony } from './vocabulary/page-words';
import { toWords, wordPattern } from './vocabulary/words';

/** SIP methods that no other protocol on these pages has; OPTIONS, MESSAGE or INFO would say little. */
const SIP_METHOD = /\b(?:RE-?)?(?:INVITE|REGISTER|BYE|ACK|PRACK|SUBSCRIBE)\b/;
const SIP_WORD = /(?<![a-z])(?:pj)?sips?(?![a-z])|(?<![a-z])voip|\bSIP(?=[A-Z][a-z])/i;
const OTHER_PROTOCOL =
  /\bHTTPS?\b(?!:\/\/)|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b(?=\s+["'/h]|$|["',|\t\u2009])|\b(?:webhook|REST|API|nginx|apache|curl|XHR|STUN|TURN|E?SMTP|FTP|LDAP|RTSP)\b|cannot (?:get|post)\b|mozilla\/\d|"(?:path|url)"\s?:|(?:^|\t)(?:https?:\/\/|\/[\w-])/i;
const TELEPHONY = wordPattern(telephony);
const RATES = wordPattern(rates);
const OTHER_SIP = wordPattern(otherSips);
const URL = /\b[a-z][a-z+.-]{1,20}:\/\/\S+|\/v\d\/\S*/gi;

/** Returns whether a text names a SIP method that no other protocol has. */
export function hasSipMethod(text: string): boolean {
  return SIP_METHOD.test(text);
}

/** Returns whether a text speaks of SIP or VoIP. */
export function hasSipWord(text: string): boolean {
  return SIP_WORD.test(text);
}

/** Returns whether a text speaks of HTTP or another protocol with three-digit codes, or is a web address. */
export function hasOtherProtocol(text: string): boolean {
  return OTHER_PROTOCOL.test(text);
}

/** Returns whether a text has terms of telephony outside of web addresses. */
export function hasTelephony(text: string): boolean {
  return TELEPHONY.test(toWords(text.replace(URL, ' ')));
}

/** Returns whether a text speaks of prices or countries. */
export function hasRates(text: string): boolean {
  return RATES.test(toWords(text));
}

/** Returns whether a text is about another thing called SIP: investment plans, archive packages. */
export function hasOtherSip(text: string): boolean {
  return OTHER_SIP.test(toWords(text));
}

/** Returns the text of the candidate's line without the number. */
export function lineOf({ left, right }: Candidate): string {
  return `${left}\t${right}`;
}
