import type { Candidate } from '../candidate';
import { judgeLabel, type LabelMeaning } from '../labels/judge-label';
import { isOfEnd, THINGS } from '../labels/label-meanings';
import { SMALLEST_NO_CAUSE } from '../questions/labelled';
import { isPlural } from '../questions/sentence';
import { phraseBefore } from '../text/phrases';
import { countedThings, units } from '../vocabulary/units';
import { firstWordPattern, toWords } from '../vocabulary/words';
import { type Cases, under, type Veto } from './rule';

const UNIT = firstWordPattern(units);
const COUNTED_THING = firstWordPattern(countedThings);
/** Russian seconds, which are spelt like "with". */
const SECONDS = /^\u2009?\s?с(?:[.,;)]|\s*$)/u;
const BEFORE_UNIT = /^\u2009?[\s-]?\(?\p{L}/u;
/** "180 to 600 seconds": what both are measured in. */
const UP_TO = /^(?:[–~〜～-]|\s?(?:to|bis|à|a|al|до|tot|do)\s)(\d{1,5})(\s?\p{L}.*)/u;
/** The next element is a key with a value of its own: "Attempts: 3". */
const NEXT_KEY = /^\u2009\s?[\p{L} ]{1,30}:/u;
/** Or a thing and how many there are of it: "calls 100". */
const NEXT_COUNT = /^\u2009\s?[\p{L} ]{1,30}[ \u2009]\d/u;
/** "User offline", but not "calls". */
const SEVERAL_WORDS = /^\P{L}*\p{L}+ \p{L}/u;
const STATUS_LINE =
  /(?:\b(?!SIP)[A-Z]{2,8}\/\d(?:\.\d)?["']?[\s\u2009]+["']?|\bMSRP \S{1,40} |(?:http|api)\w{0,40}\{[^{}]{0,80})$/;
/** "GET /calls returned 503": a request of HTTP and its answer. */
const AFTER_REQUEST =
  /(?:\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?:https?:\/)?|\bhttps?:\/)\/\S{0,80} (?:return|answer|respond|repli|gave|gives)\w{0,4} (?:with )?(?:an? )?["'`]?$/;
const AFTER_OTHER = /^(?: result=| Type set| PORT command| Entering Passive| ?\d* ?\(?HTTP\b(?!\.))/i;
/** RFC 3261 §20.43 and RFC 3262 §7.2; other numeric header fields are recognised by their names. */
const WARNING = /\bWarning:\s?$/i;
const AGENT = /^ \S+ "/;
const RACK = /\bRAck:[\s\d]*$/i;
/** "warn/crit at 400/480", "Schwelle 503" */
const THRESHOLD =
  /(?:\b(?:warn(?:ing)?|crit(?:ical)?|threshold|seuil|soglia|umbral|limite|limiar|schwell(?:e|wert)|drempel|próg|порог|поріг)|阈值|しきい値|임계치) ?[:=(]? ?(?:\p{L}{1,4} )?(?:\d{1,4}\/)?$/iu;
/** What a telephone does at the same number. */
const RINGING = 180;
const RESPONSE = /^ (?:responses?|repl(?:y|ies)|errors?)\b/i;

/** Numbers that have another meaning where they stand. */
export const meaningVetoes: readonly Veto[] = [
  { name: 'unit', test: isQuantity },
  {
    name: 'header-field',
    test: ({ left, right }) =>
      AGENT.test(right) ? WARNING.test(left.slice(-20)) : RACK.test(left.slice(-40)),
  },
  {
    name: 'other-protocol',
    test: ({ left, right, isShared }) =>
      STATUS_LINE.test(left.slice(-60)) ||
      (isShared && AFTER_REQUEST.test(left.slice(-120))) ||
      AFTER_OTHER.test(right),
  },
  {
    name: 'other-phrase',
    test: ({ following, names }) =>
      following?.kind === 'http' && !names.some(({ meaning }) => meaning === 'sip'),
  },
  { name: 'threshold', test: ({ left, following }) => !following && THRESHOLD.test(left.slice(-30)) },
  { name: 'other-key', test: isOtherKey },
  { name: 'other-object', test: isInOtherObject },
];

function isQuantity(candidate: Candidate): boolean {
  const { left, right, following, last } = candidate;
  const [, end, unit = ''] = UP_TO.exec(right.slice(0, 40)) ?? [];
  if (Number(end) > last && UNIT.test(toWords(unit))) return true;
  if (following || isPlural(left, right) || !BEFORE_UNIT.test(right) || NEXT_KEY.test(right)) return false;
  const words = toWords(right.slice(0, 40));
  return (
    SECONDS.test(right) ||
    UNIT.test(words) ||
    (COUNTED_THING.test(words) &&
      !NEXT_COUNT.test(right) &&
      !(SEVERAL_WORDS.test(right) && isNamedCode(candidate)) &&
      !(candidate.isFirst && candidate.columnFacts.areDefined))
  );
}

/** A key or label says that it is the code of a response: then words behind it say what happened. */
function isNamedCode({ key, names, isFirst }: Candidate): boolean {
  return (key?.isBound && isOfCode(key)) || (isFirst && names.some(isOfCode));
}

function isOfCode(name: { meaning: LabelMeaning }): boolean {
  return name.meaning === 'sip' || isOfEnd(name);
}

function isOtherKey(candidate: Candidate): boolean {
  const { key, first, following, preceding, left, right, names } = candidate;
  if (!key) return false;
  const { meaning, text, isBound } = key;
  if (meaning === 'q850' || meaning === 'protocol') return true;
  if (first < SMALLEST_NO_CAUSE && /cause/i.test(text)) return true;
  if (!THINGS.has(meaning)) return false;
  // "Request Timeout 408" in a column of reasons.
  if (candidate.columnFacts.areToldReasons && phraseBefore(first, left)) return false;
  // "Number of 404 responses" counts responses of one code.
  if (!isBound && RESPONSE.test(right)) return false;
  // "No route to destination (503)" below "Disconnect reason".
  if (left.endsWith('(') && names.some(isOfCode)) return false;
  // "Timeout (408)" is the phrase itself, "calls: 503 Service Unavailable" a code after all.
  const isPhrased =
    // "Agent 180: RINGING"
    (following?.kind === 'own' && !(first === RINGING && meaning === 'party')) ||
    (following?.kind === 'shared' && (!isBound || following.phrase.includes(' ')));
  return !isPhrased && preceding === undefined;
}

/** The nearest key around decides: `{"http":{"status":404}}`. */
function isInOtherObject({ key, enclosing }: Candidate): boolean {
  if (!key || key.meaning === 'none' || key.meaning === 'sip') return false;
  return enclosing !== undefined && judgeLabel(enclosing) === 'protocol';
}

export const meaningVetoCases: Cases = {
  unit: {
    examples: [
      'SIP «180» ms',
      'Last OPTIONS reply «180»\u2009 ms 12 s ago',
      '«486» calls',
      '«404» (bytes)',
      '«480» million',
      '[«180» Meldungen seit 21.11.]',
      '«183»秒',
      '«480» 秒后重试',
      'ожидание ответа: «180» с.',
      '«480» שניות',
      'retry in «600» seconds',
      under('«404» hits · Auto interval 300 s', 'sip.code', 'key'),
      '«200»\u2009users',
      under('«200» ms', 'SIP response'),
      under('«486» calls', 'SIP code'),
      'SIP errors: «480» calls',
      'accepts «180» to 600 seconds',
      'de «180» à 600 secondes',
      '失敗し、«408» 件に影響',
    ],
    decoys: [
      '«486» Busy Here',
      '«404» Not Found',
      '«503» service unavailable',
      '«486», calls',
      'вместе «403» с ошибкой',
      '«486»\u2009Attempts: 3',
      'last reply «486»\u2009calls 100',
      '«100» Attempting to connect',
      under('«480» User offline', 'SIP response'),
      'sip_code=«503» trunk down',
      'sip_code=«408» timer expired',
      'answered «503» to 404 of 486 INVITEs',
      'SIP «503» bis 14 Uhr',
      'renvoie «503» à 10 h 42',
      '«503» – 602 veces',
      'A «503» may mean that the trunk is down',
      'kody «486» oraz 487',
      { text: '«404» Failed', column: { values: ['404 Failed', '486 Busy', '487 Cancelled'] } },
      '«503» NAPTR',
      '«503» 路由失败',
      '«404» 分机不存在',
    ],
  },
  'header-field': {
    examples: ['Warning: «305» pbx.test "x"', 'RAck: 1 «486» INVITE'],
    decoys: ['WARNING: «503» Service Unavailable', 'Reason-Code: «486»'],
  },
  'other-protocol': {
    examples: [
      'HTTP/1.1 «404» Not Found',
      'RTSP/1.0 «200» OK',
      'MSRP d93kswow «200» OK',
      'promhttp_metric_handler_requests_total{code="«503»"} 0',
      '"GET / HTTP/1.1" «503» 12',
      '«200» result=1',
      '«200» Type set to I.',
      'GET /trunks returned «503» Service Unavailable',
      'probe https://sbc.test/health, returned «200» in',
    ],
    decoys: [
      'SIP/2.0 «404» Not Found',
      'SIP «200» OK',
      'the proxy returned «503» Service Unavailable',
      'click to call https://pbx.test/dial?to=1 returned «486» Busy Here',
    ],
  },
  threshold: {
    examples: [
      'SIP sessions: 180 (warn/crit a «400»/480)',
      'failures, threshold «503»',
      'Schwelle: «480»',
      '(umbral «100»)',
    ],
    decoys: ['warning: «486» Busy Here', 'crit: the carrier answers «503»'],
  },
  'other-phrase': {
    examples: ['«429» Too Many Requests', '«504» Gateway Timeout'],
    decoys: [
      '«404» Not Found',
      '«423» Interval Too Brief',
      { text: '«504» Gateway Timeout', labels: [{ kind: 'column', text: 'SIP response' }] },
    ],
  },
  'other-key': {
    examples: [
      'CSeq: «100» INVITE',
      'Content-Length: «488»',
      'Expires: «600»',
      ';rport=«503»',
      'ISUP REL cause 102, CIC «486», SLS 404',
      'duration=«486»',
      '"port": «480»',
      'extension «404»',
      'room «503»',
      'hangup_cause: «100»',
      'hangup_cause_q850: «180»',
      'HTTP status code: «404»',
      'http_status=«404»',
      'sip_response_time: «200»',
    ],
    decoys: [
      'sip_code=«486»',
      'code=«487»',
      '"statusCode": «486»',
      'error «404»',
      'reply «486»',
      'line: «486» Busy Here',
      'Second INVITE failed: «403» Forbidden',
      'dialling 200 the carrier «403» Forbidden',
      under('No route to destination («503»)', 'Disconnect reason'),
      {
        text: 'Request Timeout \u2009«408»',
        column: { values: ['Request Timeout 408', 'Not Acceptable Here 488'] },
      },
    ],
  },
  'other-object': {
    examples: [
      '{"http":{"status":«404»',
      'http_requests_total{code="«404»"',
      '<http version="1" status="«404»"',
    ],
    decoys: ['{"http":{},"status":«404»', '{"sip":{"status":«404»', 'sip_replies_total{code="«404»"'],
  },
};
