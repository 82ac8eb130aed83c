import { CANDIDATES } from '../candidate-pattern';
import { remembering } from '../remembering';
import { otherSips, rates, telephony, webPages } from '../vocabulary/page-words';
import { toWords, wordPattern } from '../vocabulary/words';
import { LIKELY_METHOD } from './methods';
import { phraseAfter } from './phrases';

/** What the words of a line, cell or heading speak of. */
export interface TextFacts {
  /** SIP, VoIP or a program of that kind. */
  hasSip: boolean;
  /** A SIP method. */
  hasMethod: boolean;
  /** How many different terms of telephony, two at most. */
  telephony: number;
  /** HTTP or another protocol with three-digit codes, or a web address that fills a cell. */
  hasOtherProtocol: boolean;
  /** Another thing that is called SIP: investment plans, archive packages. */
  hasOtherSip: boolean;
  /** A web page. */
  hasWebPage: boolean;
  hasRates: boolean;
}

const METHOD = new RegExp(`\\b${LIKELY_METHOD}s?\\b`);
const SIP =
  /(?<![a-z])(?:pj)?sips?(?![a-z])|session initiation|\bsdp\b|(?<![a-z])(?:voip|mod_sofia|sofia(?=[/_-]|::|\.c\b| (?:sip|status|profile|gateway|external|internal))|kam(?:ailio|cmd|ctl)|opensips|(?:flexi|bare|js)sip|siremis|sngrep|sipp(?:ts|y)?(?![a-z])|sipvicious|(?-i:Asterisk|ASTERISK|(?<!\ban )asterisk)(?! ?\(\*\))|freeswitch|drachtio|jambonz|pbx|sbcs?(?![a-z])|cseq)/i;
/** `SIPDialog`, `SIPProxySet`, `JsSIP` */
const SIP_NAME = /\bSIP(?=[A-Z][a-z])|[a-z]SIP\b/;
/** In small letters these are words: the button "Delete" in each row, "the rest", "in turn". */
const OTHER_PROTOCOL_IN_CAPITALS =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS(?= \/))\b(?=\s+["'/h]|$|["',|\t\u2009])|\b(?:REST|TURN|URL|ALLOCATE|CREATE_PERMISSION|CHANNEL_BIND)\b/;
/** Folders of a machine, where traces are kept. */
const FOLDER = '(?:usr|var|etc|opt|s?bin|home|proc|tmp|data|mnt|dev|srv|root|run|media|lib|Users)/';
const OTHER_WORDS =
  /\bHTTP[SD]?(?![a-z]|:\/\/)|\bmethod["']?[=:]\s?["']?(?:GET|POST|PUT|PATCH|DELETE)\b|вебхук|twirp|too many requests|\brealm <|\bHTTP[a-z]{2}|\b(?:webhooks?|APIs?|nginx|apache|curl|XHR|STUN|E?SMTP|FTP|LDAP|RTSP|[245]\d\d [245](?:\.\d){2})\b|cannot (?:get|post)\b|\brequest failed|failed to (?:load|fetch)|server responded|handshake|\b(?:turn|stun)s?:(?=\S)|\burl=https?:|delivery (?:status|attempt)|axios|\bres\.status\(|mozilla\/\d|"(?:path|url)"\s?:/i;
/** A web address, or a path, that begins a cell; within a line a path of two parts. */
const WEB_ADDRESS = new RegExp(
  `(?:^|\\t)(?:https?://|/(?!${FOLDER})[\\w-])| /(?!${FOLDER})[a-z][\\w-]*/\\w`,
  'i',
);
const TELEPHONY = wordPattern(telephony);
const WEB_PAGE = wordPattern(webPages);
const RATES = wordPattern(rates);
const OTHER_SIP = wordPattern(otherSips);
const ADDRESS = /\b[a-z][a-z+.-]{1,20}:\/\/\S+|\/v\d\/\S*/gi;

/** Times, durations and numbers, most cells of a table, speak of nothing. */
const SAYS_SOMETHING = /\p{L}{2}|\//u;

/** Why a prepaid call ends, and where mails are kept: no fund is meant, and no package. */
const NO_OTHER_SIP = / (?:(?:insufficient|not enough|no|out of) funds|(?:mail|list) archives?)(?= )/;
/** Phrases of HTTP that speak of another gateway. */
const HTTP_GATEWAY = / (?:bad gateway|gateway timeout)(?= )/g;

/** Returns what the words of a text speak of. */
export const factsOf: (text: string) => TextFacts = remembering(read);

/** Returns a code with a phrase that SIP alone uses, or the empty string where a text has none. */
export const codeIn = remembering(findCode);

function read(text: string): TextFacts {
  if (text !== '' && !SAYS_SOMETHING.test(text)) return factsOf('');
  const plain = text.replace(ADDRESS, ' ');
  const words = toWords(plain).replace(HTTP_GATEWAY, ' ');
  return {
    hasSip: SIP.test(plain) || SIP_NAME.test(plain),
    hasMethod: METHOD.test(text),
    telephony: countTelephony(words),
    hasOtherProtocol: [OTHER_WORDS, WEB_ADDRESS, OTHER_PROTOCOL_IN_CAPITALS].some((of) => of.test(text)),
    hasOtherSip: OTHER_SIP.test(words.replace(NO_OTHER_SIP, ' ')),
    hasWebPage: WEB_PAGE.test(words),
    hasRates: RATES.test(words),
  };
}

/** Returns the first term of telephony in a text, or undefined. */
export function telephonyTermIn(text: string): string | undefined {
  return TELEPHONY.exec(toWords(text))?.[0].trim();
}

function countTelephony(words: string): number {
  const found = TELEPHONY.exec(words)?.[0];
  if (found === undefined) return 0;
  return TELEPHONY.test(words.replaceAll(found, '')) ? 2 : 1;
}

function findCode(text: string): string {
  for (const { 0: digits, index } of text.matchAll(CANDIDATES)) {
    const found = phraseAfter(Number(digits), text.slice(index + 3, index + 100));
    if (found?.kind === 'own') return `${digits} ${found.phrase}`;
  }
  return '';
}
