import type { Candidate } from '../candidate';
import { enclosingKey } from '../enclosing-keys';
import { judgeLabel } from '../judge-label';
import { phraseAfter } from '../phrases';
import { units } from '../vocabulary/units';
import { firstWordPattern, toWords } from '../vocabulary/words';
import type { Cases, Rule } from './rule';

const UNIT = firstWordPattern(units);
const BEFORE_UNIT = /^[\s-]?\(?\p{L}/u;
const STATUS_LINE = /(?:\b(?!SIP)[A-Z]{2,8}\/\d(?:\.\d)?["']?[\s\u2009]+["']?|\bMSRP \S{1,40} )$/;
const AFTER_OTHER = /^(?: result=| Type set| PORT command| Entering Passive|\s?\d* ?\(?HTTP\b)/i;
/** RFC 3261 §20.43 and RFC 3262 §7.2; other numeric header fields are recognised by their names. */
const WARNING = /\bWarning:\s?$/i;
const RACK = /\bRAck:[\s\d]*$/i;
const SMALLEST_FINAL_PROVISIONAL = 180;

/** Numbers that have another meaning where they stand. */
export const meaningVetoes: readonly Rule[] = [
  { name: 'unit', effect: 'veto', weight: -20, why: 'a quantity', test: isQuantity },
  {
    name: 'header-field',
    effect: 'veto',
    weight: -20,
    why: 'value of another header field',
    test: ({ left, right }) => (/^ \S+ "/.test(right) ? WARNING.exec(left)?.[0] : RACK.exec(left)?.[0]),
  },
  {
    name: 'other-protocol',
    effect: 'veto',
    weight: -20,
    why: 'code of another protocol',
    test: ({ left, right }) => (STATUS_LINE.exec(left) ?? AFTER_OTHER.exec(right))?.[0].trim(),
  },
  {
    name: 'other-phrase',
    effect: 'veto',
    weight: -20,
    why: 'reason phrase of HTTP',
    test: ({ last, right }) => {
      const found = phraseAfter(last, right);
      return found?.kind === 'http' ? found.phrase.trim() : undefined;
    },
  },
  { name: 'other-key', effect: 'veto', weight: -20, why: 'value of another key', test: isOtherKey },
  {
    name: 'other-object',
    effect: 'veto',
    weight: -20,
    why: 'inside of another object',
    test: isInOtherObject,
  },
];

function isQuantity({ right, last }: Candidate): string | undefined {
  if (!BEFORE_UNIT.test(right.replace(/^\u2009/, ''))) return undefined;
  const unit = UNIT.exec(toWords(right.slice(0, 40)))?.[0].trim();
  return unit !== undefined && !phraseAfter(last, right) ? unit : undefined;
}

function isOtherKey({ key, first, last, right }: Candidate): string | undefined {
  if (!key) return undefined;
  const { meaning, text } = key;
  if (meaning === 'q850' || meaning === 'protocol') return text;
  // Q.850 ends at 127, and 100 Trying is the cause of nothing.
  if (first < SMALLEST_FINAL_PROVISIONAL && /cause/i.test(text)) return text;
  if (meaning !== 'measure' && meaning !== 'party') return undefined;
  return phraseAfter(last, right)?.kind === 'own' ? undefined : text;
}

/** The nearest key around decides: `{"http":{"status":404}}`. */
function isInOtherObject({ key, outer, context }: Candidate): string | undefined {
  if (!key || key.meaning === 'none' || key.meaning === 'sip') return undefined;
  const around = enclosingKey(outer()) ?? context.parents[0];
  return around !== undefined && judgeLabel(around) === 'protocol' ? around : undefined;
}

export const meaningVetoCases: Cases = {
  unit: {
    examples: [
      'SIP «180» ms',
      '«486» calls',
      '«404» (bytes)',
      '«183»秒',
      'retry in «600» seconds',
      '«200»\u2009users',
    ],
    decoys: ['«486» Busy Here', '«404» Not Found', '«503» service unavailable', '«486», calls'],
  },
  'header-field': {
    examples: ['Warning: «399» pbx.test "x"', 'RAck: 486 «102» INVITE'],
    decoys: ['WARNING: «503» Service Unavailable', 'Reason-Code: «486»'],
  },
  'other-protocol': {
    examples: [
      'HTTP/1.1 «404» Not Found',
      'RTSP/1.0 «200» OK',
      'MSRP d93kswow «200» OK',
      '"GET / HTTP/1.1" «503» 12',
      '«200» result=1',
      '«200» Type set to I.',
    ],
    decoys: ['SIP/2.0 «404» Not Found', 'SIP «200» OK'],
  },
  'other-phrase': {
    examples: ['«429» Too Many Requests', '«504» Gateway Timeout'],
    decoys: ['«404» Not Found', '«423» Interval Too Brief'],
  },
  'other-key': {
    examples: [
      'CSeq: «102» INVITE',
      'Content-Length: «488»',
      'Expires: «600»',
      ';rport=«503»',
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
